import { describe, expect, it } from 'vitest'
import { countryName, valueLabel } from '../../src/i18n/labels.ts'
import { type Message, WORDS } from '../../src/i18n/schema.ts'
import { translator } from '../../src/i18n/translate.ts'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import type { Vocabulary } from '../../src/model/vocabulary.ts'

const holes = (message: Message): string[] => {
  const sentences = typeof message === 'string' ? [message] : Object.values(message)
  return [...new Set(sentences.flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? []))].sort()
}

describe('interface words', () => {
  it.each(LANGUAGE_IDS)('are complete in %s, with the same values to fill in', (language) => {
    expect(Object.keys(WORDS[language]).sort()).toEqual(Object.keys(WORDS.en).sort())
    for (const [key, message] of Object.entries(WORDS[language])) {
      expect([key, holes(message)]).toEqual([key, holes(WORDS.en[key as keyof typeof WORDS.en])])
    }
  })

  it('keep French double punctuation on its line with a no-break space', () => {
    const loose = Object.entries(WORDS.fr).filter(([, message]) => / [:;?!»]|« /.test(JSON.stringify(message)))
    expect(loose).toEqual([])
  })

  it('open every Spanish question and exclamation', () => {
    const unopened = Object.entries(WORDS.es).filter(([, message]) => {
      const text = JSON.stringify(message)
      return text.split('?').length !== text.split('¿').length || text.split('!').length !== text.split('¡').length
    })
    expect(unopened).toEqual([])
  })
})

describe('translator', () => {
  it('takes the plural form of the language', () => {
    expect(translator('en')('content.minutes', { count: 0 })).toBe('0 minutes')
    expect(translator('fr')('content.minutes', { count: 0 })).toBe('0 minute')
    expect(translator('es')('content.minutes', { count: 1 })).toBe('1 minuto')
  })

  it('writes numbers as the language does and leaves text alone', () => {
    expect(translator('en')('content.minutes', { count: 1200 })).toBe('1,200 minutes')
    expect(translator('en')('content.source', { source: '{count} $& <b>' })).toBe('Source: {count} $& <b>')
  })
})

describe('labels', () => {
  it('name countries and languages in the reader’s language', () => {
    expect(countryName('BF', 'es')).toBe('Burkina Faso')
    expect(countryName('DE', 'fr')).toBe('Allemagne')
    // Names and years need no vocabulary.
    expect(valueLabel({} as Vocabulary, 'languages', 'wo', 'fr')).toBe('Wolof')
    expect(valueLabel({} as Vocabulary, 'years', '2025', 'es')).toBe('2025')
  })
})
