import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { plugins } from '@citation-js/core'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { translator } from '../../src/i18n/translate.ts'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import { bibtex } from '../../src/web/citations/bibtex.ts'
import type { Citation } from '../../src/web/citations/citation.ts'
import { csv } from '../../src/web/citations/csv.ts'
import { ENTRIES_A_FILE } from '../../src/web/citations/formats.ts'
import { ris } from '../../src/web/citations/ris.ts'
import { createSite, wordsOf } from './site.ts'

const { ask, visit } = createSite()
const ENTRY_FORMATS = ['ris', 'bib', 'csl.json']

const text = async (path: string): Promise<string> => (await ask(path)).text()

/** What a reference manager makes of a file. */
function read(file: string): Record<string, unknown>[] {
  // Citation.js gives plain CSL items.
  return plugins.input.chain(file, { generateGraph: false }) as Record<string, unknown>[]
}

describe('the citation files of an entry', () => {
  it.each(ENTRY_FORMATS)('tell a reference manager the same as %s', async (format) => {
    const [item, ...others] = read(await text(`/fr/tools/circle.${format}`))
    expect(others).toEqual([])
    expect(item).toMatchObject({
      id: 'tool-circle-fr',
      title: 'Le cercle',
      publisher: 'Mosaic',
      URL: 'https://library.example.org/fr/tools/circle',
      abstract: 'Chacun parle à son tour, sans être interrompu.',
    })
    expect(JSON.stringify(item?.author)).toContain('Binta Exemple')
    expect(JSON.stringify(item?.issued)).toContain('[2025,9')
  })

  it.each(ENTRY_FORMATS)('say in %s that the author is invented and who made the method', async (format) => {
    const note = JSON.stringify(read(await text(`/en/tools/circle.${format}`))[0]?.note)
    expect(note).toContain('One author is an invented person (sample profile).')
    expect(note).toContain('Method: Somebody, 1990.')
  })

  it('are downloads with a name that tells entry and language', async () => {
    const { headers } = await ask('/fr/tools/circle.ris')
    expect(headers.get('content-disposition')).toBe('attachment; filename="circle-fr.ris"')
    expect(headers.get('content-type')).toBe('application/x-research-info-systems; charset=utf-8')
    expect(headers.get('x-robots-tag')).toBe('noindex')
  })

  it('cite the text that is shown, with its own language and address', async () => {
    const [item] = read(await text('/fr/articles/pensions.csl.json'))
    expect(item).toMatchObject({
      id: 'article-pensions-en',
      language: 'en',
      URL: 'https://library.example.org/en/articles/pensions',
    })
  })

  it('move with the entry, and are not there without one', async () => {
    const moved = await ask('/en/articles/la-voz.bib')
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/en/articles/voz.bib'])
    for (const path of ['/fr/articles/nobody.ris', '/fr/articles/voz.csv', '/fr/articles/voz.xml']) {
      expect([path, (await ask(path)).status]).toEqual([path, 404])
    }
  })
})

describe('the files of a search', () => {
  it('hold every entry found, in the order of the page', async () => {
    const page = await visit('/es/search?q=voz')
    const titles = (file: string): unknown[] => read(file).map(({ title }) => title)
    for (const format of ENTRY_FORMATS) {
      expect(titles(await text(`/es/search.${format}?q=voz`))).toEqual(page.results())
    }
  })

  it('are offered by the page for the search it shows', async () => {
    const page = await visit('/fr/search?q=cercle&type=tool&page=1')
    expect(page.link('RIS')).toBe('/fr/search.ris?q=cercle&type=tool')
    expect(page.link('tableau (CSV)')).toBe('/fr/search.csv?q=cercle&type=tool')
    const empty = await visit('/fr/search?q=zzzzxq')
    expect(empty.links('RIS')).toEqual([])
  })

  it('are a table with the head in the language of the page', async () => {
    const rows = parse(await text('/fr/search.csv?type=article&sort=title'), { bom: true, columns: true })
    expect(rows).toHaveLength(3)
    expect(rows).toContainEqual(
      expect.objectContaining({ Titre: 'Prévenir l’épuisement', Auteurs: expect.stringContaining('; '), Langue: 'fr' }),
    )
  })

  it('refuse a filter they do not know, rather than hold another list', async () => {
    expect((await ask('/en/search.ris?topic=burn-out')).status).toBe(400)
    expect((await ask('/en/search.ris?page=2')).status).toBe(404)
  })

  it('say what a file leaves out, and where the rest is', async () => {
    const total = 2 * ENTRIES_A_FILE + 40
    const long = createSite({
      search: (own) => async (query) => {
        const { results, degraded } = await own({ ...query, page: 1 })
        const pages = Math.ceil(total / query.size)
        return { degraded, results: { ...results, total, page: query.page, pages } }
      },
    })
    const first = await long.ask('/en/search.csv?type=article')
    expect(first.headers.get('content-disposition')).toContain('search-en-1-100-of-240.csv')
    expect(first.headers.get('link')).toBe(
      '<https://library.example.org/en/search.csv?type=article&page=2>; rel="next"',
    )
    const last = await long.ask('/en/search.csv?type=article&page=3')
    expect(last.headers.get('content-disposition')).toContain('search-en-201-240-of-240.csv')
    expect(last.headers.get('link')).toBeNull()
    expect((await long.visit('/en/search?type=article')).text).toContain(
      'Each file holds the first 100 of 240 entries.',
    )
    expect((await visit('/en/search?type=article')).text).not.toContain('Each file holds')
  })
})

describe('the cite box', () => {
  it.each([
    [
      'en',
      'Binta Exemple (2025). The circle [Tool]. Mosaic. https://library.example.org/en/tools/circle ' +
        '[Method: Somebody, 1990. One author is an invented person (sample profile).]',
    ],
    [
      'fr',
      'Binta Exemple (2025). Le cercle [Outil]. Mosaic. https://library.example.org/fr/tools/circle ' +
        '[Méthode : Somebody, 1990. 1 auteur est une personne inventée (profil fictif).]',
    ],
  ])('gives a citation to copy in %s', async (language, expected) => {
    const page = await visit(`/${language}/tools/circle`)
    expect(wordsOf(page.one('.cite-text'))).toBe(expected)
    expect(page.link('BibTeX')).toBe(`/${language}/tools/circle.bib`)
  })

  it('stands on articles and tools alone', async () => {
    for (const language of LANGUAGE_IDS) {
      expect((await visit(`/${language}/articles/voz`)).all('.cite')).toHaveLength(1)
      expect((await visit(`/${language}/experts/ada`)).all('.cite')).toHaveLength(0)
      expect((await visit(`/${language}/organisations/real-union`)).all('.cite')).toHaveLength(0)
    }
  })
})

const base: Citation = {
  key: 'article-x-en',
  type: 'article',
  genre: 'Guide',
  title: 'x',
  summary: 'x',
  authors: [],
  site: 'Mosaic',
  address: 'https://example.org/en/articles/x',
  language: 'en',
  languages: ['en'],
  published: '2026-01-02',
  date: '2026-01-02',
  topics: [],
  licence: undefined,
  notes: [],
}
const anyText = fc
  .string({ unit: fc.constantFrom(...'aé {}\\$&#_%~^"\'`?!=+-@,;\n\r\t\u2028<œ字') })
  .map((some) => `x${some}`)

describe('any text', () => {
  it('leaves the lines of RIS whole', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, name) => {
        const lines = ris([{ ...base, title, authors: [name], notes: [title] }]).split('\r\n')
        expect(lines.slice(-2)).toEqual(['', ''])
        for (const line of lines.slice(0, -2)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n\r\u2028]*$/)
      }),
    )
  })

  it('leaves the braces of BibTeX balanced and comes back as it was', () => {
    const plain = (value: unknown): string => String(value).replace(/\s+/g, ' ').trim()
    fc.assert(
      fc.property(anyText, anyText, (title, name) => {
        const [item, ...others] = read(
          bibtex([
            { ...base, title, authors: [`${name}x`, 'y'] },
            { ...base, key: 'b' },
          ]),
        )
        expect(others).toHaveLength(1)
        expect(item?.author).toHaveLength(2)
        expect(plain(item?.title)).toBe(plain(title))
      }),
    )
  })

  it('comes back from CSV and is never a formula', () => {
    const translate = translator('en')
    const starts = fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\r', '＝', '')
    fc.assert(
      fc.property(starts, anyText, (start, rest) => {
        const [, row] = parse(csv([{ ...base, title: start + rest }], translate), {
          bom: true,
          relax_column_count: false,
        })
        const cell = row?.[1] ?? ''
        expect(cell).not.toMatch(/^[\s]*[=+\-@＝]/)
        expect(cell.replace(/^'/, '')).toBe(start + rest)
      }),
    )
  })
})
