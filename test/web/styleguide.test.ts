import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import { TYPE_IDS } from '../../src/model/types/index.ts'
import { createApp } from '../../src/web/app.ts'
import { createSite } from './site.ts'

const site = createSite()

describe.each(LANGUAGE_IDS)('the style page in %s', (language) => {
  it('draws every part, and a card of each type', async () => {
    const page = await site.visit(`/${language}/styleguide`)
    expect(page.status).toBe(200)
    const parts = page.all('main > section > h2').map(({ textContent }) => textContent)
    expect(parts).toEqual(
      ['Colours', 'Letters', 'Buttons', 'Marks', 'Notices', 'Facts', 'Search', 'Filters', 'Nothing', 'Cards'].concat([
        'Entries',
        'Topics',
        'Text',
      ]),
    )
    for (const type of TYPE_IDS) expect(page.all(`.hit-${type}`).length).toBeGreaterThan(0)
    expect(page.all('.note').length).toBe(4)
  })

  it('shows choices made, those that would leave nothing, and those folded away', async () => {
    const page = await site.visit(`/${language}/styleguide`)
    expect(page.all('.chip').length).toBeGreaterThan(1)
    expect(page.all('.choice-inert input:disabled').length).toBeGreaterThan(0)
    expect(page.all('.choice input:checked').length).toBeGreaterThan(0)
    expect(page.all('.paging [aria-current]')).toHaveLength(1)
  })

  it('gives no id twice and holds no style of its own', async () => {
    const page = await site.visit(`/${language}/styleguide`)
    const ids = page.all('[id]').map((one) => one.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(page.all('style, [style]')).toEqual([])
  })
})

it('can be set from right to left', async () => {
  const page = await site.visit('/fr/styleguide?dir=rtl')
  expect(page.document.documentElement.getAttribute('dir')).toBe('rtl')
})

it('leads to the reader’s language, and has a sheet of its own', async () => {
  const answer = await site.ask('/styleguide', { headers: { 'accept-language': 'es' } })
  expect(answer.headers.get('location')).toBe('/es/styleguide')
  expect((await site.ask('/styleguide.css')).headers.get('content-type')).toContain('text/css')
})

it('is no part of the shipped site', async () => {
  const shipped = createApp(createSite().services)
  expect((await shipped.request('/en/styleguide')).status).toBe(404)
  const worker = readFileSync(new URL('../../src/worker.ts', import.meta.url), 'utf8')
  expect(worker).not.toContain('styleguide')
})
