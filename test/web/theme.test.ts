import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, type Hex } from '../../src/web/theme/contrast.ts'
import { GROUNDS, LEAST_CONTRAST, leastContrast, STONES, shadesOf } from '../../src/web/theme/stones.ts'
import { createTheme } from '../../src/web/theme/stylesheet.ts'
import { createSite } from './site.ts'

const TOKENS = readFileSync(new URL('../../src/web/client/styles/tokens.css', import.meta.url), 'utf8')

/** A colour of the style sheet in light and in dark. */
function tokenOf(name: string): { light: Hex; dark: Hex } {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(TOKENS) ?? []
  return { light: light as Hex, dark: dark as Hex } // the pattern takes nothing else
}

describe('the colours of the site', () => {
  it('measure contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  })

  it('stand on the grounds the code checks against', () => {
    const grounds = ['ground', 'raised', 'sunken'].map(tokenOf)
    expect(grounds.map(({ light }) => light)).toEqual(GROUNDS.light)
    expect(grounds.map(({ dark }) => dark)).toEqual(GROUNDS.dark)
  })

  it.each([...STONES, 'ink', 'soft'])('can be read on every ground, in light and dark: %s', (name) => {
    const { light, dark } = tokenOf(name)
    expect(leastContrast(light, GROUNDS.light)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
    expect(leastContrast(dark, GROUNDS.dark)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
  })

  it('are the same where a browser knows no `light-dark()`', () => {
    for (const name of [...STONES, 'ground', 'raised', 'ink']) {
      expect(TOKENS).toContain(`\n  --${name}: ${tokenOf(name).light};`)
    }
  })
})

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number): Hex => `#${number.toString(16).padStart(6, '0')}`)

describe('the colours of an instance', () => {
  it('can be read on every ground, whatever they are', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const { light, dark } = shadesOf(colour)
        expect(leastContrast(light, GROUNDS.light)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
        expect(leastContrast(dark, GROUNDS.dark)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      }),
    )
  })

  it('stay as they are where they can be read', () => {
    expect(shadesOf('#0057a8').light).toBe('#0057a8')
    expect(shadesOf('#ffd34d').dark).toBe('#ffd34d')
  })

  it('come as a style sheet of their own, which may be kept for ever', async () => {
    const theme = createTheme(['#0057a8', '#00796b'])
    const site = createSite({ config: { theme } })
    const page = await site.visit('/fr')
    const sheets = page.all('link[rel=stylesheet]').map((link) => link.getAttribute('href'))
    expect(sheets).toEqual(['/assets/site-0123456789.css', theme?.path])
    const answer = await site.ask(theme?.path ?? '')
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toContain('--clay:light-dark(#0057a8,')
  })

  it('have another address when they change, and the old one is gone', async () => {
    const [one, other] = [createTheme(['#0057a8']), createTheme(['#0057a9'])]
    expect(one?.path).not.toBe(other?.path)
    expect((await createSite({ config: { theme: one } }).ask(other?.path ?? '')).status).toBe(404)
  })

  it('are no style sheet at all when there are none', async () => {
    expect(createTheme([])).toBeUndefined()
    expect((await createSite().visit('/fr')).all('link[rel=stylesheet]')).toHaveLength(1)
  })
})

describe('the sheet of a kind of page', () => {
  it('is loaded by pages of that kind alone', async () => {
    const site = createSite({ config: { sheets: { home: '/assets/home-1.css', map: '/assets/map-1.css' } } })
    const sheetsOf = async (path: string) =>
      (await site.visit(path)).all('link[rel=stylesheet]').map((link) => link.getAttribute('href'))
    expect(await sheetsOf('/fr')).toEqual(['/assets/site-0123456789.css', '/assets/home-1.css'])
    expect(await sheetsOf('/fr/tools/circle')).toEqual(['/assets/site-0123456789.css'])
  })

  it('belongs to a kind that there is', () => {
    const folder = new URL('../../src/web/', import.meta.url)
    const kinds = globSync(['views/*.tsx', 'styleguide/*.tsx'], { cwd: folder })
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .flatMap((text) => [...text.matchAll(/<Layout [^>]*kind="(\w+)"/g)].map(([, kind = '']) => kind))
    const sheets = globSync('client/styles/sheets/*.css', { cwd: folder }).map((file) => basename(file, '.css'))
    expect(sheets.length).toBeGreaterThan(4)
    expect(kinds).toEqual(expect.arrayContaining(sheets))
  })
})

describe('the logo', () => {
  it('is a mark of ours or a picture, beside the name that says what it is', async () => {
    const own = await createSite({ config: { logo: '/library/media/site/logo.svg' } }).visit('/es')
    expect(own.one('.brand img').getAttribute('src')).toBe('/library/media/site/logo.svg')
    expect(own.one('.brand img').getAttribute('alt')).toBe('')
    const rosette = await createSite({ config: { logo: 'rosette' } }).visit('/es')
    expect(rosette.one('.brand svg').getAttribute('aria-hidden')).toBe('true')
  })
})
