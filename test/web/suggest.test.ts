import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { MosaicError } from '../../src/model/errors.ts'
import { createSite, type Site, wordsOf } from './site.ts'

const site = createSite()
const window = new Window()

async function suggested(path: string, from: Site = site) {
  const response = await from.ask(path)
  const document = new window.DOMParser().parseFromString(await response.text(), 'text/html')
  const options = [...document.querySelectorAll('[role=option]')]
  const namesIn = (group: string): string[] =>
    [...document.querySelectorAll(`[aria-labelledby=Suggestions-${group}] [role=option]`)].map(wordsOf)
  return { response, document, options, namesIn, names: options.map(wordsOf) }
}

describe('suggestions', () => {
  it('name topics in the reader’s language, by words of any', async () => {
    const { options, namesIn } = await suggested('/en/suggest?q=agotam')
    expect(namesIn('topics')).toEqual(['Burnout Agotamiento profesional'])
    expect(options[0]?.getAttribute('href')).toBe('/en/topics/burnout')
    expect(options[0]?.querySelector('[lang=es]')?.textContent).toBe('Agotamiento profesional')
  })

  it('need neither accents nor the first word of a name', async () => {
    const { namesIn } = await suggested('/fr/suggest?q=epuis')
    expect(namesIn('topics')[0]).toMatch(/[ÉéE]puisement/)
    expect((await suggested('/es/suggest?q=profesional')).namesIn('topics')).toContain('Agotamiento profesional')
  })

  it('name entries whose titles have the words, with their language', async () => {
    const { options } = await suggested('/es/suggest?q=mutual')
    const found = options.find((option) => wordsOf(option).includes('The Sample Mutual'))
    expect(found?.getAttribute('href')).toBe('/es/organisations/sample-mutual')
    expect(found?.querySelector('[lang=en]')?.textContent).toBe('The Sample Mutual (TSM)')
    expect(found?.querySelector('.sample')?.textContent).toBe('organización de ejemplo')
  })

  it('name people apart, with the label of invented ones', async () => {
    const { results } = await site.visit('/en/search?type=expert')
    const [name = ''] = results()
    const { namesIn } = await suggested(`/en/suggest?q=${encodeURIComponent(name.split(' ')[0] ?? '')}`)
    expect(namesIn('people').join()).toContain(name)
    expect(namesIn('titles').join()).not.toContain(name)
  })

  it('are few, and say how many', async () => {
    const { options, document } = await suggested('/en/suggest?q=he')
    expect(options.length).toBeLessThanOrEqual(11)
    expect(document.querySelector('[data-count]')?.getAttribute('data-count')).toContain(String(options.length))
  })

  it.each(['', '?q=', '?q=e', '?q=%3F%3F', '?q=zzzzqx'])('are none for `%s`', async (query) => {
    const { response, options } = await suggested(`/en/suggest${query}`)
    expect(response.status).toBe(200)
    expect(options).toEqual([])
  })

  it('name topics still when the search does not answer', async () => {
    const broken = createSite({ search: () => () => Promise.reject(new MosaicError('unavailable', 'Nobody answers')) })
    expect((await suggested('/en/suggest?q=burn', broken)).names).toEqual(['Burnout'])
  })

  it('escape what was typed, and are listed nowhere', async () => {
    const { response } = await suggested('/en/suggest?q=%3Cscript%3Eburnout')
    expect(await (await site.ask('/en/suggest?q=%3Cscript%3Eburnout')).text()).not.toContain('<script')
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
  })
})
