import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printMessages } from '../../src/content/report.ts'
import { filesBelow, makeFrom, makeLibrary } from './invented-library.ts'

const text = (path: string): string => readFileSync(join(import.meta.dirname, '../fixtures/library', path), 'utf8')
const errors = (changes: Record<string, string | null>): string => {
  const { messages } = makeLibrary(changes)
  return printMessages(
    messages.filter(({ severity }) => severity === 'error'),
    'content',
  )
}

describe('assemble', () => {
  const library = makeLibrary()
  const entry = (path: string) => library.entries.find(({ type, slug }) => `${type}/${slug}` === path)

  it('finds nothing wrong with the invented library but a stale translation', () => {
    expect(printMessages(library.messages, 'content')).toBe(
      'content/articles/burnout/en.mdx:3:11: warning Stale translation of the text of 2025-03-01: the original changed on 2025-06-01  [mosaic:stale-translation]',
    )
  })

  it('joins the languages of an entry, facts once', () => {
    const burnout = entry('article/burnout')
    expect(Object.keys(burnout?.texts ?? {})).toEqual(['en', 'fr'])
    expect([burnout?.original, burnout?.texts.en?.stale, burnout?.texts.fr?.stale]).toEqual(['fr', true, false])
    expect(burnout?.texts.en?.title).toBe('Preventing exhaustion')
  })

  it('calls a person by name in every language', () => {
    expect([entry('expert/ada')?.texts.es?.title, entry('expert/ada')?.texts.es?.summary]).toEqual([
      'Ada Example',
      'Cuida de los equipos cansados',
    ])
  })

  it('shows the minutes of a tool’s steps, which the original alone gives, in every language', () => {
    expect(entry('tool/circle')?.texts.en?.words).toMatchObject({
      steps: [
        { title: 'Open', minutes: 5 },
        { title: 'Speak', minutes: 20 },
      ],
    })
  })

  it('works out who wrote what, who belongs where and what links to what', () => {
    const slugs = (heads: readonly { ref: { slug: string } }[] = []): string[] => heads.map(({ ref }) => ref.slug)
    expect(slugs(entry('expert/ada')?.relations.works)).toEqual(['voz', 'burnout', 'pensions'])
    expect(slugs(entry('organisation/sample-mutual')?.relations.members)).toEqual(['ada'])
    expect(slugs(entry('article/burnout')?.relations.authors)).toEqual(['ada', 'binta'])
    expect(slugs(entry('article/burnout')?.relations.linksTo)).toEqual(['circle'])
    expect(slugs(entry('article/burnout')?.relations.linkedFrom)).toEqual(['pensions'])
    expect(entry('expert/ada')?.relations.organisation?.sample).toBe(true)
  })

  it('tells what each work of an expert is about', () => {
    const works = entry('expert/ada')?.relations.works ?? []
    expect(works.map(({ topics }) => topics)).toEqual([
      ['voice-disorders'],
      ['burnout', 'psychosocial-risks'],
      ['pensions'],
    ])
  })

  it('leaves the e-mail address of an expert in the author’s file', () => {
    const path = 'experts/ada/en.mdx'
    const byEmail = text(path).replace('{by: relay}', '{by: email, address: "ada@example.org"}')
    const { entries, messages } = makeLibrary({ [path]: byEmail })
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(entries.find(({ slug }) => slug === 'ada')?.facts).toMatchObject({ contact: { by: 'relay' } })
    expect(JSON.stringify(entries)).not.toContain('ada@')
  })

  it('knows where a moved entry is now', () => {
    expect([...library.moved]).toEqual([['articles/la-voz', 'articles/voz']])
  })

  it('gives the same library whatever order the files are read in', () => {
    const files = filesBelow('test/fixtures/library', '*/*/*.mdx')
    expect(makeFrom([...files].reverse()).entries).toEqual(library.entries)
  })

  it.each([
    [
      'a fact in a translation',
      { 'articles/burnout/en.mdx': text('articles/burnout/en.mdx').replace('title:', 'topics: [burnout]\ntitle:') },
      'articles/burnout/en.mdx:4:1: error Unexpected fact `topics` in a translation, expected it in the original alone',
    ],
    [
      'a translation without an original',
      { 'articles/voz/es.mdx': null },
      'Missing original, expected one file of the entry without `translatedFrom`',
    ],
    [
      'two originals',
      { 'articles/voz/fr.mdx': text('articles/pensions/en.mdx') },
      'articles/voz/fr.mdx:1:1: error Unexpected second original beside `es.mdx`',
    ],
    [
      'a translation from another language',
      { 'articles/voz/fr.mdx': text('articles/voz/fr.mdx').replace('translatedFrom: es', 'translatedFrom: en') },
      'articles/voz/fr.mdx:2:17: error Unexpected `en`, expected `es`',
    ],
    [
      'a translation newer than its original',
      { 'articles/voz/fr.mdx': text('articles/voz/fr.mdx').replace('2026-01-20', '2026-03-20') },
      'articles/voz/fr.mdx:3:11: error Unexpected `2026-03-20`',
    ],
    [
      'a step too many',
      {
        'tools/circle/en.mdx': text('tools/circle/en.mdx').replace(
          'variants:',
          '  - title: More\n    instruction: Again.\nvariants:',
        ),
      },
      'Unexpected 3 items in `steps`, expected 2 as in `fr.mdx`',
    ],
    [
      'minutes in a translated step',
      {
        'tools/circle/en.mdx': text('tools/circle/en.mdx').replace(
          '    instruction: Ask',
          '    minutes: 5\n    instruction: Ask',
        ),
      },
      'Unexpected fact `minutes` in a translation’s step',
    ],
    [
      'an author who does not exist',
      { 'articles/pensions/en.mdx': text('articles/pensions/en.mdx').replace('authors: [ada]', 'authors: [adaa]') },
      'articles/pensions/en.mdx:14:11: error Unexpected `adaa`, expected a slug of `experts` (near: `ada`)',
    ],
    [
      'a former address that is taken',
      { 'articles/voz/es.mdx': text('articles/voz/es.mdx').replace('articles/la-voz', 'articles/pensions') },
      'Unexpected `articles/pensions`, which leads to `articles/pensions` already',
    ],
    [
      'an unknown topic',
      { 'articles/pensions/en.mdx': text('articles/pensions/en.mdx').replace('[pensions]', '[pension]') },
      'articles/pensions/en.mdx:9:10: error Unexpected `pension`, expected an id from vocabulary/topics.yaml (near: `pensions`)',
    ],
    [
      'a field with a typo',
      { 'articles/pensions/en.mdx': text('articles/pensions/en.mdx').replace('kind:', 'kinds:') },
      'Unexpected field `kinds` (did you mean `kind`?)',
    ],
    [
      'a field that is missing',
      { 'articles/pensions/en.mdx': text('articles/pensions/en.mdx').replace(/^summary.*\n/m, '') },
      'Missing `summary`, expected text',
    ],
    [
      'a text where a list belongs',
      { 'articles/pensions/en.mdx': text('articles/pensions/en.mdx').replace('[pensions]', 'pensions') },
      'articles/pensions/en.mdx:9:9: error Unexpected `pensions`, expected a list',
    ],
    [
      'a country that is none',
      { 'articles/pensions/en.mdx': text('articles/pensions/en.mdx').replace('[GM]', '[GMB]') },
      'Unexpected `GMB`, expected an ISO 3166-1 alpha-2 country code',
    ],
    [
      'a day that is none',
      { 'articles/pensions/en.mdx': text('articles/pensions/en.mdx').replace('2024-05-10', '2024-02-31') },
      'Unexpected `2024-02-31`, expected a day such as `2026-03-31`',
    ],
    [
      'a topic given twice',
      {
        'articles/burnout/fr.mdx': text('articles/burnout/fr.mdx').replace(
          '[burnout, psych',
          '[burnout, burnout, psych',
        ),
      },
      'Unexpected second `burnout` in `topics`, expected each value once',
    ],
    [
      'an update before its publication',
      { 'articles/burnout/fr.mdx': text('articles/burnout/fr.mdx').replace('2025-06-01', '2025-01-01') },
      'Unexpected `2025-01-01` in `updated`, expected a day not before `published`',
    ],
    [
      'a summary too long for lists',
      {
        'articles/pensions/en.mdx': text('articles/pensions/en.mdx').replace(
          /^summary.*$/m,
          `summary: ${'x'.repeat(161)}`,
        ),
      },
      'Unexpected length of 161 characters',
    ],
    [
      'a tool without a duration',
      { 'tools/votes/es.mdx': text('tools/votes/es.mdx').replace(/^minutes.*\n/m, '') },
      'Expected exactly one of `minutes` and `weeks`',
    ],
    [
      'a range the wrong way round',
      { 'tools/votes/es.mdx': text('tools/votes/es.mdx').replace('[5, 100]', '[100, 5]') },
      'expected the least first',
    ],
    [
      'steps longer than the tool',
      { 'tools/votes/es.mdx': text('tools/votes/es.mdx').replace('minutes: [10, 20]', 'minutes: [10, 12]') },
      'Unexpected total of 15 minutes in `steps`, expected 10 to 12',
    ],
    [
      'names of prototypes',
      {
        'articles/pensions/en.mdx': text('articles/pensions/en.mdx').replace('[pensions]', '[__proto__, constructor]'),
      },
      'Unexpected `__proto__`, expected an id from vocabulary/topics.yaml',
    ],
  ])('refuses %s at its place', (_, changes, expected) => {
    expect(errors(changes)).toContain(expected)
  })

  it('refuses a former address that can be none, and a contact of no known form', () => {
    expect(
      errors({ 'articles/voz/es.mdx': text('articles/voz/es.mdx').replace('articles/la-voz', 'article/la-voz') }),
    ).toContain('Unexpected `article/la-voz`, expected one of `articles`')
    expect(
      errors({ 'experts/ada/en.mdx': text('experts/ada/en.mdx').replace('{by: relay}', '{by: pigeon}') }),
    ).toContain('expected `{by: relay}`, `{by: link, url: …}` or `{by: email, address: …}`')
  })

  it('keeps hostile titles and names as text', () => {
    const { entries, messages } = makeLibrary({
      'organisations/real-union/fr.mdx': text('organisations/real-union/fr.mdx').replace(
        'Le Syndicat',
        '"</script><script>alert(1)</script>"',
      ),
    })
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(entries.find(({ slug }) => slug === 'real-union')?.texts.fr?.title).toBe(
      '</script><script>alert(1)</script>',
    )
  })
})
