import { describe, expect, it } from 'vitest'
import { isTypedStopWord } from '../../src/search/stop-words.ts'

describe('isTypedStopWord', () => {
  it.each([
    ['être', 'fr', true],
    ['etre', 'fr', true],
    ['cuando', 'es', true],
    ['école', 'fr', false],
    ['trabajo', 'es', false],
    // A season as well as a form of être.
    ['ete', 'fr', false],
    ['été', 'fr', true],
    ['__proto__', 'en', false],
  ] as const)('says of `%s` in %s: %s', (word, language, expected) => {
    expect(isTypedStopWord(word, language)).toBe(expected)
  })
})
