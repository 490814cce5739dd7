import { describe, expect, it } from 'vitest'
import { WORDS } from '../../src/i18n/schema.ts'
import { LANGUAGE_IDS, type Language } from '../../src/model/languages.ts'

/** Every sentence of a language with the key it stands under. */
function sentences(language: Language): [key: string, sentence: string][] {
  return Object.entries(WORDS[language]).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[key, message]]
      : Object.values(message).map((form) => [key, form] as [string, string]),
  )
}

const wrong = (language: Language, pattern: RegExp): string[] =>
  sentences(language)
    .filter(([, sentence]) => pattern.test(sentence))
    .map(([key]) => key)

describe('the interface words', () => {
  it('ask for the same values in every language', () => {
    const holes = (language: Language): Map<string, string> =>
      new Map(
        Object.entries(WORDS[language]).map(([key, message]) => {
          const other = typeof message === 'string' ? message : message.other
          return [key, [...other.matchAll(/\{\w+\}/g)].map(String).sort().join(' ')]
        }),
      )
    for (const language of LANGUAGE_IDS) expect(holes(language)).toEqual(holes('en'))
  })

  it.each(LANGUAGE_IDS)('use typographic marks in %s', (language) => {
    expect(wrong(language, /'|"|\.\.\.| {2}|^\s|\s$/)).toEqual([])
  })

  it('keep French marks on the line with no-break spaces', () => {
    expect(wrong('fr', /[^\u00a0\u202f][:;?!»](?!\/)|«[^\u00a0\u202f]/)).toEqual([])
  })

  it('open Spanish questions and exclamations', () => {
    expect(wrong('es', /^[^¿]*\?|^[^¡]*!/)).toEqual([])
  })
})
