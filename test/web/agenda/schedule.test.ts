import { describe, expect, it } from 'vitest'
import { parsePlan, printPlan } from '../../../src/web/agenda/plan.ts'
import { lengthOf, type PlannedTool, schedule, settled } from '../../../src/web/agenda/schedule.ts'

const tool = (own: Partial<PlannedTool>): PlannedTool => ({
  title: 'A tool',
  language: 'en',
  href: '/en/tools/a',
  minutes: [30, 90],
  suggested: 45,
  group: [5, 20],
  materials: ['Paper'],
  trained: false,
  ...own,
})
const tools = {
  a: tool({}),
  big: tool({ group: [30, 200], materials: ['Chairs', 'Paper'] }),
  weeks: tool({ minutes: undefined, trained: true, suggested: 60 }),
}
const scheduleOf = (address: string) => schedule(parsePlan(new URLSearchParams(address)).plan, tools)

describe('a schedule', () => {
  it('begins each item where the one before ends', () => {
    const { rows, total, end } = scheduleOf('start=09:30&tool=a&break=15&own=20:Vote')
    expect(rows.map(({ start, end: own }) => [start, own])).toEqual([
      [570, 615],
      [615, 630],
      [630, 650],
    ])
    expect([total, end]).toEqual([80, 650])
  })

  it.each([
    ['tool=a:20', ['short']],
    ['tool=a:30', []],
    ['tool=a:91', ['long']],
    ['tool=weeks', ['trained', 'weeks']],
    ['tool=nothing', ['unknown']],
    ['tool=constructor', ['unknown']],
    ['own=500:Talk', []],
  ])('warns of what may go wrong: %s', (address, warnings) => {
    expect(scheduleOf(address).rows[0]?.warnings).toEqual(warnings)
  })

  it('gathers what the tools need, each thing once', () => {
    expect(scheduleOf('tool=a&tool=big').materials).toEqual(['Paper', 'Chairs'])
  })

  it('finds the group that suits every tool, or that there is none', () => {
    expect(scheduleOf('tool=a&tool=weeks').group).toEqual([5, 20])
    expect(scheduleOf('tool=a&tool=big').group).toBeNull()
    expect(scheduleOf('break=5').group).toBeUndefined()
  })

  it('writes out what a tool takes, and leaves what nobody can read', () => {
    const { plan } = parsePlan(new URLSearchParams('tool=a&break=&tool=a:soon'))
    expect(printPlan(settled(plan, tools))).toBe('start=09:00&tool=a:45&break=15&tool=a:soon')
  })
})

it('says a length in hours and minutes', () => {
  expect([5, 60, 135, 0].map(lengthOf)).toEqual(['5\u00a0min', '1\u00a0h', '2\u00a0h\u00a015\u00a0min', '0\u00a0min'])
})
