import { describe, expect, it } from 'vitest'
import { createSite, languageOf, wordsOf } from './site.ts'

const site = createSite()

describe('a printable card', () => {
  it('holds what it takes to lead the tool', async () => {
    const page = await site.visit('/fr/tools/circle?card=a5')
    expect(page.heading).toBe('Le cercle')
    const card = wordsOf(page.one('.paper-a5'))
    for (const words of [
      'Chacun parle à son tour',
      'Posez la question',
      'Deux fois plus vite',
      'Somebody, A book, 1990',
    ])
      expect(card).toContain(words)
    expect(wordsOf(page.one('.paper-address'))).toBe('library.example.org/tools/circle')
  })

  it('tells how long each step takes and how far the tool has come', async () => {
    const page = await site.visit('/fr/tools/circle?card=a5')
    expect(page.all('.paper-length').map(wordsOf)).toEqual(['5 min', '20 min'])
    expect(page.all('.paper-running').map(wordsOf)).toEqual(['0:00–0:05', '0:05–0:25'])
    expect(wordsOf(page.one('.paper-sum'))).toBe('25 min')
  })

  it('says no running time where steps have none', async () => {
    const page = await site.visit('/en/tools/photo-walk?card=a4')
    expect(page.all('.paper-steps li')).toHaveLength(2)
    expect(page.all('.paper-running, .paper-sum')).toEqual([])
  })

  it('takes its minutes from the original, in a translation too', async () => {
    const page = await site.visit('/en/tools/circle?card=a5')
    expect(page.all('.paper-length').map(wordsOf)).toEqual(['5 min', '20 min'])
  })

  it.each([
    ['a5', 'paper-a5'],
    ['A5', 'paper-a5'],
    ['a4', 'paper-a4'],
    ['', 'paper-a4'],
    ['letter', 'paper-a4'],
  ])('asked for as `%s` is of the class %s', async (size, name) => {
    expect((await site.visit(`/en/tools/circle?card=${size}`)).all(`.${name}`)).toHaveLength(1)
  })

  it('marks the language of a text that is not the page’s', async () => {
    const page = await site.visit('/en/tools/votes?card=a5')
    expect(languageOf(page.one('.paper-steps'))).toBe('es')
    expect(languageOf(page.one('.paper-facts'))).toBe('en')
  })

  it('has the tool’s own page as its one address', async () => {
    const page = await site.visit('/en/tools/circle?card=a5')
    expect(page.one('link[rel=canonical]').getAttribute('href')).toBe('https://library.example.org/en/tools/circle')
    expect(page.link('Back to the page of the tool')).toBe('/en/tools/circle')
  })

  it('is not there for a tool that is not', async () => {
    expect((await site.ask('/en/tools/nothing?card=a5')).status).toBe(404)
  })
})

describe('the page of a tool', () => {
  it('leads to its cards and begins a plan', async () => {
    const page = await site.visit('/es/tools/votes')
    expect(page.all('.tool-paper').map((link) => link.getAttribute('href'))).toEqual([
      '/es/tools/votes?card=a5',
      '/es/tools/votes?card=a4',
    ])
    expect(page.one('#AddToAgenda').getAttribute('action')).toBe('/es/agenda')
    expect(page.one('#AddToAgenda input').getAttribute('value')).toBe('votes:15')
  })
})
