import { describe, expect, it } from 'vitest'
import { Portrait } from '../../src/web/views/parts/portrait.tsx'
import { createSite } from './site.ts'

const { visit } = createSite()
const drawn = (name: string): string => String(Portrait({ name, size: 64 }))

describe('the portrait of an expert', () => {
  it('follows from the name: the same for the same, another for another', () => {
    expect(drawn('Ada Example')).toBe(drawn('Ada Example'))
    const names = Array.from({ length: 300 }, (_, index) => `Person ${index}`)
    expect(new Set(names.map(drawn)).size).toBe(names.length)
  })

  it('is small enough for a list, stays on its sheet and uses the colours of the site', () => {
    for (const name of ['A', 'Amélie Tremblay', '渡辺', '']) {
      expect(drawn(name).length).toBeLessThan(1_800)
      expect(drawn(name)).not.toMatch(/NaN|undefined|class="t(?![1-6]")/)
      const numbers = [...drawn(name).matchAll(/ d="([^"]+)"/g)].flatMap(([, path = '']) => path.match(/-?\d+/g) ?? [])
      expect(Math.min(...numbers.map(Number))).toBeGreaterThanOrEqual(0)
      expect(Math.max(...numbers.map(Number))).toBeLessThanOrEqual(66)
    }
  })

  it('stands on the profile, beside authors and among results, and says nothing to screen readers', async () => {
    for (const path of ['/en/experts/ada', '/en/articles/pensions', '/en/search?type=expert']) {
      const portraits = (await visit(path)).all('.portrait')
      expect(portraits.length, path).toBeGreaterThan(0)
      for (const portrait of portraits) expect(portrait.getAttribute('aria-hidden')).toBe('true')
    }
    expect((await visit('/en/search?type=article')).all('.portrait')).toEqual([])
  })
})
