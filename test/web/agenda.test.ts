import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { createSite, languageOf, type Page, wordsOf } from './site.ts'

const site = createSite()
const PLAN = 'start=13:30&date=2026-12-03&title=Assembly&tool=circle:25&break=15&own=20:Vote'

const times = (page: Page): string[] => page.all('#Items .agenda-times').map(wordsOf)
const names = (page: Page): string[] => page.all('#Items legend').map(wordsOf)
const sum = (page: Page, id: string): string => wordsOf(page.one(`[data-sum=${id}]`))

/** Sends the form of a page as a browser without scripts does: its fields in order, and the button that was pressed. */
async function submit(page: Page, button: string, typed: Readonly<Record<string, string>> = {}): Promise<Response> {
  const params = new URLSearchParams()
  for (const field of page.all('#Agenda :is(input, select, button)')) {
    const name = field.getAttribute('name')
    if (name === null || (field.localName === 'button' && field.getAttribute('value') !== button)) continue
    params.append(name, typed[name] ?? field.getAttribute('value') ?? '')
  }
  return site.ask(`${page.one('#Agenda').getAttribute('action')}?${params}`)
}

describe('the page of a plan', () => {
  it('shows when each item begins and ends, and what all comes to', async () => {
    const page = await site.visit(`/en/agenda?${PLAN}`)
    expect(page.heading).toBe('Assembly')
    expect(names(page)).toEqual(['The circle', 'Break', 'Vote'])
    expect(times(page)).toEqual(['13:30–13:55', '13:55–14:10', '14:10–14:30'])
    expect(sum(page, 'length')).toBe('1 h')
    expect(sum(page, 'ends')).toBe('14:30')
    expect(sum(page, 'group')).toBe('5 to 12 people')
    expect(sum(page, 'need')).toBe('Chairs only')
  })

  it('is kept by nobody’s search engine, except for the blank page', async () => {
    const robots = async (path: string) => (await site.visit(path)).all('meta[name=robots]').length
    expect(await robots(`/en/agenda?${PLAN}`)).toBe(1)
    expect(await robots('/en/agenda')).toBe(0)
  })

  it('gives a tool the time its steps take when the address names none', async () => {
    expect(times(await site.visit('/en/agenda?tool=circle&tool=votes'))).toEqual(['09:00–09:25', '09:25–09:40'])
  })

  it('names the day after midnight', async () => {
    expect(times(await site.visit('/fr/agenda?start=23:00&own=120:Veille'))).toEqual(['23:00–01:00 (jour 2)'])
  })

  it.each([
    ['tool=circle:10', 'It needs at least 20 min'],
    ['tool=circle:90', 'It rarely takes more than 60 min'],
    ['tool=photo-walk:60', 'It runs over several weeks: this is one session of it'],
    ['tool=nowhere:60', 'No such tool in the library'],
  ])('warns of %s', async (address, warning) => {
    const page = await site.visit(`/en/agenda?${address}`)
    expect(page.all('.agenda-warnings li').map(wordsOf)).toEqual([warning])
  })

  it('keeps an unknown tool in its place, says so and names the nearest', async () => {
    const page = await site.visit('/en/agenda?tool=circel:30&own=10:Close')
    expect(times(page)).toEqual(['09:00–09:30', '09:30–09:40'])
    expect(wordsOf(page.one('.notice'))).toBe(
      'The library has no tool “circel”. It stays in the plan until you remove it. Perhaps you mean “The circle”.',
    )
  })

  it('tells what of an address it cannot read', async () => {
    const page = await site.visit('/es/agenda?start=25:99&date=2026-02-31&own=0:Nada')
    expect(page.all('.notice-warning p')).toHaveLength(3)
    expect(times(page)).toEqual(['09:00–09:15'])
  })

  it('marks the language of a title that is not the page’s', async () => {
    const page = await site.visit('/en/agenda?tool=votes:15')
    expect(languageOf(page.one('#Items a'))).toBe('es')
  })

  it('never draws what it was given as markup', async () => {
    const page = await site.visit('/en/agenda?title=<script>alert(1)</script>&own=5:<img src=x>&tool=<b>')
    expect(page.all('main script, main img, main b')).toEqual([])
    expect(page.heading).toBe('<script>alert(1)</script>')
  })

  it('leads on in another language with the same plan', async () => {
    const page = await site.visit(`/en/agenda?${PLAN}`)
    expect(page.link('Français')).toBe(`/language/fr/agenda?${PLAN}`)
  })
})

describe('without scripts', () => {
  it.each([
    ['up-1', 'break=15&tool=circle:25&own=20:Vote#Item-1'],
    ['down-1', 'tool=circle:25&own=20:Vote&break=15#Item-3'],
    ['remove-0', 'break=15&own=20:Vote#Item-1'],
    ['add-break', 'tool=circle:25&break=15&own=20:Vote&break=15#Item-4'],
    ['add-own', 'tool=circle:25&break=15&own=20:Vote&own=15#Item-4'],
  ])('the button %s leads to the changed plan', async (button, items) => {
    const answer = await submit(await site.visit(`/en/agenda?${PLAN}`), button)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/en/agenda?start=13:30&date=2026-12-03&title=Assembly&${items}`)
  })

  it('fields that were changed are kept whatever button is pressed', async () => {
    const answer = await submit(await site.visit(`/en/agenda?${PLAN}`), 'up-2', {
      start: '10:00',
      own: 'A vote',
      minutes: '30',
    })
    expect(answer.headers.get('location')).toBe(
      '/en/agenda?start=10:00&date=2026-12-03&title=Assembly&tool=circle:30&own=30:A+vote&break=30#Item-2',
    )
  })

  it('a tool is added with its usual time', async () => {
    const answer = await submit(await site.visit('/en/agenda?own=5:Hello'), '', { add: 'circle' })
    expect(answer.headers.get('location')).toBe('/en/agenda?start=09:00&own=5:Hello&tool=circle:25#Item-2')
  })

  it('a tool that has moved stands under its new name', async () => {
    const moved = createSite({
      changes: { 'tools/votes/es.mdx': null },
      catalogue: { movedTo: async (path) => (path === 'tools/votes' ? 'tools/circle' : undefined) },
    })
    expect(names(await moved.visit('/en/agenda?tool=votes:15'))).toEqual(['The circle'])
  })
})

describe('the calendar file', () => {
  const events = async (path: string) => {
    const answer = await site.ask(path)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const found = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent')
    return found.map((component) => new ICAL.Event(component))
  }

  it('holds the meeting with its items', async () => {
    const [meeting, ...others] = await events(`/fr/agenda.ics?${PLAN}`)
    expect(others).toEqual([])
    expect(meeting?.summary).toBe('Assembly')
    expect(meeting?.startDate.toString()).toBe('2026-12-03T13:30:00')
    expect(meeting?.endDate.toString()).toBe('2026-12-03T14:30:00')
    expect(meeting?.description).toContain('13:30 Le cercle\n13:55 Pause\n14:10 Vote\nIl vous faudra')
    expect(meeting?.component.getFirstPropertyValue('url')).toBe(`https://library.example.org/fr/agenda?${PLAN}`)
  })

  it('holds an event for each item when asked to', async () => {
    const found = await events(`/en/agenda.ics?${PLAN}&each=item`)
    expect(found.map(({ summary }) => summary)).toEqual(['The circle', 'Break', 'Vote'])
    expect(found.map(({ startDate }) => startDate.toString().slice(11))).toEqual(['13:30:00', '13:55:00', '14:10:00'])
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(3)
  })

  it('names the same meeting alike each time, and another otherwise', async () => {
    const uid = async (address: string) => (await events(`/en/agenda.ics?${address}`))[0]?.uid
    expect(await uid(PLAN)).toBe(await uid(PLAN))
    expect(await uid(PLAN)).not.toBe(await uid(`${PLAN}&break=5`))
  })

  it.each(['date=2026-12-03', 'tool=circle:25'])('is not made without a day and items: %s', async (address) => {
    expect((await site.ask(`/en/agenda.ics?${address}`)).status).toBe(400)
  })

  it('is offered once there is a day', async () => {
    const hidden = async (address: string) =>
      (await site.visit(`/en/agenda?${address}`)).all('[data-dated=true]').map((item) => item.hasAttribute('hidden'))
    expect(await hidden('break=5')).toEqual([true, true])
    expect(await hidden('date=2026-12-03&break=5')).toEqual([false, false])
  })

  it('bears a name every system takes', async () => {
    const answer = await site.ask('/fr/agenda.ics?date=2026-12-03&title=Été : « là »&break=5')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="ete-la.ics"')
  })
})

describe('the run sheet', () => {
  it('holds every item with its times and the steps of the tools', async () => {
    const page = await site.visit(`/fr/agenda?${PLAN}&sheet=a5`)
    expect(page.heading).toBe('Assembly')
    expect(page.all('.paper-a5 .run-time').map(wordsOf)).toEqual(['13:30–13:55', '13:55–14:10', '14:10–14:30'])
    expect(page.all('.run-sheet ol li').map(wordsOf)).toEqual(['Ouvrir (5 minutes)', 'Parler (20 minutes)'])
    expect(wordsOf(page.one('.paper-kind'))).toBe('3 décembre 2026')
    expect(page.link('Retour au programme')).toBe(`/fr/agenda?${PLAN}`)
  })
})

it('leads from an address without a language to the reader’s own', async () => {
  const answer = await site.ask(`/agenda?${PLAN}`, { headers: { 'accept-language': 'fr' } })
  expect(answer.headers.get('location')).toBe(`/fr/agenda?${PLAN}`)
})
