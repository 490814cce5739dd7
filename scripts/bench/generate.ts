// Documents that look like the library's own, as many as wanted, the same for the same number.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { LANGUAGE_IDS, type Language } from '../../src/model/languages.ts'

const BODY_CHARACTERS = 4600
const CONTENT = 'content'

/** Writes a content folder of articles of about 5 kB, in the three languages by turns. */
export function generateContent(folder: string, documents: number): void {
  const random = generator(2026)
  const ids = (list: string): string[] =>
    (parse(readFileSync(join(CONTENT, `vocabulary/${list}.yaml`), 'utf8')) as { id: string }[]).map(({ id }) => id)
  const lists = {
    topics: ids('topics'),
    audiences: ids('audiences'),
    kinds: ids('kinds'),
    communities: ids('communities'),
  }
  const sentences = sentencesByLanguage()
  cpSync(join(CONTENT, 'vocabulary'), join(folder, 'vocabulary'), { recursive: true })
  const experts = writeExperts(folder)
  for (let number = 0; number < documents; number++) {
    const language = LANGUAGE_IDS[number % LANGUAGE_IDS.length] ?? 'en'
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T // lists are not empty
    const entry = join(folder, 'articles', `document-${number}`)
    mkdirSync(entry, { recursive: true })
    const year = 2018 + Math.floor(random() * 9)
    const text = `---
title: ${JSON.stringify(pick(sentences[language]).split(' ').slice(0, 8).join(' '))}
summary: ${JSON.stringify(pick(sentences[language]).slice(0, 150))}
keyPoints:
  - ${JSON.stringify(pick(sentences[language]).slice(0, 250))}
  - ${JSON.stringify(pick(sentences[language]).slice(0, 250))}
  - ${JSON.stringify(pick(sentences[language]).slice(0, 250))}
kind: ${pick(lists.kinds)}
topics: [${[...new Set([pick(lists.topics), pick(lists.topics)])].join(', ')}]
audiences: [${pick(lists.audiences)}]
community: [${pick(lists.communities)}]
countries: [${pick(['FR', 'SN', 'CO', 'BE', 'GM', 'AR', 'BF'])}]
regions: [world]
authors: [${pick(experts)}]
published: ${year}-0${1 + Math.floor(random() * 9)}-15
reviewed: 2026-11-01
sources:
  - {title: "Generated", publisher: "Bench", year: 2026, url: "https://example.org/${number}"}
licence: cc-by-4.0
---

${body(sentences[language], pick)}`
    writeFileSync(join(entry, `${language}.mdx`), text)
  }
}

const EXPERTS = 8

function writeExperts(folder: string): string[] {
  return Array.from({ length: EXPERTS }, (_, number) => {
    const slug = `person-${number}`
    mkdirSync(join(folder, 'experts', slug), { recursive: true })
    const text = `---
name: Person ${number}
sample: true
headline: Writes generated documents
topics:
  - {topic: burnout, level: trains}
community: [subjects]
languages:
  - {language: en, level: native}
based: [FR]
worked: []
help: [training]
formats: [online]
terms: [free]
availability: open
confirmed: 2026-01-01
contact: {by: relay}
published: 2018-01-01
---

An invented person.
`
    writeFileSync(join(folder, 'experts', slug, 'en.mdx'), text)
    return slug
  })
}

function body(sentences: readonly string[], pick: <T>(values: readonly T[]) => T): string {
  const paragraph = (): string => Array.from({ length: 4 }, () => pick(sentences)).join(' ')
  const item = (): string => `- ${pick(sentences)}`
  let text = '<Note kind="tip">\n\n'.concat(pick(sentences), '\n\n</Note>\n')
  for (let section = 1; text.length < BODY_CHARACTERS; section++) {
    text += `\n## ${pick(sentences).split(' ').slice(0, 5).join(' ')}\n\n${paragraph()}[^${section}]\n\n${paragraph()}\n\n`
    text += `${item()}\n${item()}\n${item()}\n\n[^${section}]: ${pick(sentences)}\n`
  }
  return `${text}\n| One | Two |\n| --- | ---: |\n| ${pick(sentences).slice(0, 40)} | 42 |\n`
}

/** Plain sentences of the library's own articles: real words, so that stems and lengths are real too. */
export function sentencesByLanguage(): Record<Language, string[]> {
  const found: Record<Language, string[]> = { en: [], fr: [], es: [] }
  for (const slug of readdirSync(join(CONTENT, 'articles')).sort()) {
    for (const language of LANGUAGE_IDS) {
      const path = join(CONTENT, 'articles', slug, `${language}.mdx`)
      if (!existsSync(path)) continue
      const text = readFileSync(path, 'utf8').split(/^---$/m)[2] ?? ''
      const plain = text.split('\n').filter((line) => /^\p{L}/u.test(line) && !/[<>{}[\]|`*_]/.test(line))
      const sentences = plain.flatMap((line) => line.split(/(?<=[.!?])\s+/)).filter(({ length }) => length > 40)
      found[language].push(...sentences.map((sentence) => sentence.trim()))
    }
  }
  return found
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
