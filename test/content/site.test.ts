import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readSite } from '../../src/content/site.ts'

const read = (text: string) => readSite({ path: 'site.yaml', bytes: new TextEncoder().encode(text) })
const saidOf = (text: string): string[] =>
  read(text).messages.map(({ line, column, severity, reason }) => `${line}:${column} ${severity} ${reason}`)

it('gives the texts of the front page in every language', () => {
  const { home, messages } = read('home:\n  title: {en: "Bread", fr: "Du pain", es: "Pan"}\n')
  expect(messages).toEqual([])
  expect(home).toEqual({ title: { en: 'Bread', fr: 'Du pain', es: 'Pan' } })
})

it('is not asked for: without it the site says its own words', () => {
  expect(readSite(undefined)).toEqual({ home: {}, messages: [] })
})

it('says what is wrong at its place, with the nearest name', () => {
  expect(saidOf('home:\n  titel: {en: "a", fr: "b", es: "c"}\n')).toEqual([
    '2:3 error Unexpected field `titel`, expected one of `title`, `lead` (near: `title`)',
  ])
  expect(saidOf('home:\n  title: {en: "a", fr: "b"}\n')).toEqual(['2:10 error Missing `home.title.es`'])
  expect(saidOf('home:\n  title: {en: "a", fr: 7, es: "c"}\n')).toEqual([
    '2:24 error Unexpected `7` in `home.title.fr`, expected a text',
  ])
  expect(saidOf(`home:\n  title: {en: "${'a'.repeat(61)}", fr: "b", es: "c"}\n`)).toEqual([
    '2:15 error Unexpected length of `home.title.en`, expected at most 60 characters',
  ])
  expect(saidOf('hme: {}\n')).toEqual(['1:1 error Unexpected field `hme`, expected one of `home` (near: `home`)'])
  expect(saidOf('home: Bread\n')).toEqual(['1:7 error Unexpected `Bread` in `home`, expected fields'])
  expect(saidOf('home: [\n')[0]).toMatch(/^\d+:\d+ error Unexpected YAML/)
})

it('holds nothing of a file with a mistake', () => {
  expect(read('home:\n  title: {en: "a", fr: "b", es: "c"}\n  led: {}\n').home).toEqual({})
})

it('reads that of this library', () => {
  const bytes = readFileSync(new URL('../../content/site.yaml', import.meta.url))
  expect(readSite({ path: 'site.yaml', bytes }).messages).toEqual([])
})
