import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change, move, readChange } from '../../../src/web/agenda/changes.ts'
import { type Item, MOST_ITEMS, type Plan, parsePlan, printPlan } from '../../../src/web/agenda/plan.ts'

const read = (address: string) => parsePlan(new URLSearchParams(address))

describe('the address of a plan', () => {
  it('keeps the order of items of every kind', () => {
    const { plan, problems } = read(
      'start=13:30&title=Assembly&tool=world-cafe:90&break=15&own=20:Vote: part 1&tool=circle',
    )
    expect(plan).toEqual({
      title: 'Assembly',
      date: '',
      start: 810,
      items: [
        { kind: 'tool', text: 'world-cafe', minutes: 90 },
        { kind: 'break', text: '', minutes: 15 },
        { kind: 'own', text: 'Vote: part 1', minutes: 20 },
        { kind: 'tool', text: 'circle', minutes: undefined },
      ],
    })
    expect(problems).toEqual([])
  })

  it('is read as a form spells it', () => {
    const { plan } = read('tool=circle&minutes=25&own=30 years on&minutes=40&break=&minutes=')
    expect(printPlan(plan)).toBe('start=09:00&tool=circle:25&own=40:30+years+on&break=')
  })

  it.each([
    ['start=25:00', { kind: 'start', value: '25:00' }],
    ['start=noon', { kind: 'start', value: 'noon' }],
    ['date=2026-02-30', { kind: 'date', value: '2026-02-30' }],
    ['date=1.12.2026', { kind: 'date', value: '1.12.2026' }],
    ['tool=circle:0', { kind: 'minutes', value: '0' }],
    ['tool=circle:soon', { kind: 'minutes', value: 'soon' }],
    ['break=9999', { kind: 'minutes', value: '9999' }],
    ['own=-5:Vote', { kind: 'minutes', value: '-5' }],
  ])('names what it cannot mean: %s', (address, problem) => {
    expect(read(address).problems).toEqual([problem])
  })

  it('keeps minutes nobody can read, so that they are named again', () => {
    const { plan } = read('own=Vote&minutes=0&tool=circle&minutes=9000')
    expect(read(printPlan(plan)).problems.map(({ value }) => value)).toEqual(['0', '9000'])
  })

  it('takes as many items as a day can hold and counts the rest', () => {
    const { plan, problems } = read('break=5&'.repeat(MOST_ITEMS + 3))
    expect(plan.items).toHaveLength(MOST_ITEMS)
    expect(problems).toEqual([{ kind: 'items', value: '3' }])
  })

  it('is read back as the plan it was printed from', () => {
    const words = fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
    const minutes = fc.option(fc.integer({ min: 1, max: 7200 }), { nil: undefined })
    const item: fc.Arbitrary<Item> = fc.oneof(
      fc.record({ kind: fc.constant('tool' as const), text: fc.constantFrom('circle', 'world-cafe'), minutes }),
      fc.record({ kind: fc.constantFrom('break' as const, 'own' as const), text: words, minutes }),
    )
    const plan: fc.Arbitrary<Plan> = fc.record({
      title: words,
      date: fc.constantFrom('', '2026-12-03'),
      start: fc.integer({ min: 0, max: 1439 }),
      items: fc.array(item, { maxLength: 8 }),
    })
    fc.assert(
      fc.property(plan, (one) => {
        expect(read(printPlan(one)).plan).toEqual(one)
      }),
    )
  })
})

describe('a change', () => {
  const plan = read('break=1&break=2&break=3').plan
  const minutesAfter = (word: string): (number | undefined)[] => {
    const asked = readChange(word)
    if (asked === undefined) throw new Error(`${word} is no change`)
    return change(plan, asked).plan.items.map(({ minutes }) => minutes)
  }

  it.each([
    ['up-1', [2, 1, 3]],
    ['down-1', [1, 3, 2]],
    ['remove-1', [1, 3]],
    ['up-0', [1, 2, 3]],
    ['down-2', [1, 2, 3]],
    ['remove-9', [1, 2, 3]],
    ['add-own', [1, 2, 3, undefined]],
  ])('%s', (word, expected) => {
    expect(minutesAfter(word)).toEqual(expected)
  })

  it('tells the place of what it moved', () => {
    expect(move(plan, 2, 0)).toMatchObject({ place: 0 })
    expect(change(plan, { verb: 'remove', place: 2 }).place).toBe(1)
  })

  it('is no other word', () => {
    expect(['', 'up', 'up-x', 'add-tool', 'drop-1'].map(readChange)).toEqual(Array(5).fill(undefined))
  })
})
