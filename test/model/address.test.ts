import { describe, expect, it } from 'vitest'
import { entryPath, parseRefPath, refPath } from '../../src/model/address.ts'
import { inLanguages, splitLanguage } from '../../src/model/path-language.ts'
import { TYPE_IDS } from '../../src/model/types/index.ts'

describe('address', () => {
  it.each(TYPE_IDS)('leads from an entry of type %s to its path and back', (type) => {
    const ref = { type, slug: 'a-slug-2' }
    expect(parseRefPath(refPath(ref))).toEqual(ref)
    expect(splitLanguage(entryPath(ref, 'fr'))).toEqual({ language: 'fr', rest: `/${refPath(ref)}` })
  })

  it.each(['', 'articles', 'articles/', 'articles/A', 'articles/a/b', 'nothing/a', 'articles/../a', '__proto__/a'])(
    'refuses `%s`',
    (path) => {
      expect(parseRefPath(path)).toBeUndefined()
    },
  )

  it('names the same page in every language', () => {
    expect(inLanguages('/fr/search').map(({ path }) => path)).toEqual(['/en/search', '/fr/search', '/es/search'])
    expect(inLanguages('/es').map(({ path }) => path)).toEqual(['/en', '/fr', '/es'])
  })
})
