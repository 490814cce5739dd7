import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import { headersFile } from '../../src/web/middleware/security-headers.ts'
import { createSite, type Page } from './site.ts'

const BASE = 'https://library.example.org'
const { ask, visit } = createSite()
const drawn = createSite({ config: { pictures: true } })

function property(page: Page, name: string): (string | null)[] {
  return page.all(`meta[property="${name}"], meta[name="${name}"]`).map((meta) => meta.getAttribute('content'))
}

describe('the description for browsers’ search boxes', () => {
  it.each(LANGUAGE_IDS)('leads to the search in %s', async (language) => {
    const response = await ask(`/${language}/opensearch.xml`)
    const text = await response.text()
    expect(response.headers.get('content-type')).toBe('application/opensearchdescription+xml; charset=utf-8')
    expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<OpenSearchDescription /)
    expect(text).toContain(`<Url type="text/html" template="${BASE}/${language}/search?q={searchTerms}"/>`)
    expect(text).toContain(`<Language>${language}</Language>`)
    expect((await visit(`/${language}`)).one('link[rel=search]').getAttribute('href')).toBe(
      `/${language}/opensearch.xml`,
    )
  })

  it('keeps a long name within what the format allows, and signs apart from the syntax', async () => {
    const long = createSite({ config: { instanceName: 'Réseau <des> & “mutuelles” de l’éducation et de la santé' } })
    const text = await (await long.ask('/fr/opensearch.xml')).text()
    expect(text).toContain('<ShortName>Réseau &lt;des&gt; &amp; “</ShortName>')
    expect(/<LongName>(.*)<\/LongName>/.exec(text)?.[1]?.replace(/&\w+;/g, 'x').length).toBeLessThanOrEqual(48)
  })

  it('is found without a language, too', async () => {
    const response = await ask('/opensearch.xml', { headers: { 'accept-language': 'es' } })
    expect(response.headers.get('location')).toBe('/es/opensearch.xml')
  })
})

describe('the manifest of the app', () => {
  const shape = z.strictObject({
    id: z.literal('/'),
    name: z.string().min(1),
    short_name: z.string().min(1),
    description: z.string().min(1),
    lang: z.enum(LANGUAGE_IDS),
    dir: z.enum(['ltr', 'rtl']),
    start_url: z.string().startsWith('/'),
    scope: z.literal('/'),
    display: z.literal('standalone'),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
    theme_color: z.string().regex(/^#[0-9a-f]{6}$/),
    icons: z.array(
      z.strictObject({
        src: z.string().startsWith('/'),
        sizes: z.string().regex(/^(?:any|\d+x\d+)$/),
        type: z.enum(['image/png', 'image/svg+xml']),
        purpose: z.enum(['any', 'maskable']),
      }),
    ),
    shortcuts: z.array(z.strictObject({ name: z.string(), url: z.string().startsWith('/') })),
  })

  it.each(LANGUAGE_IDS)('opens the site in %s', async (language) => {
    const href = (await visit(`/${language}/topics`)).one('link[rel=manifest]').getAttribute('href') ?? ''
    const response = await ask(href)
    expect(response.headers.get('content-type')).toBe('application/manifest+json')
    const manifest = shape.parse(await response.json())
    expect(manifest).toMatchObject({ lang: language, start_url: `/${language}`, name: 'Mosaic' })
    const made = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)
    expect(made).toEqual(expect.arrayContaining(['any any', '192x192 maskable', '512x512 maskable']))
  })
})

describe('what a page says where it is shared', () => {
  it('are its title, summary, address and languages', async () => {
    const page = await visit('/en/articles/burnout')
    expect(property(page, 'og:title')).toEqual(['Preventing exhaustion'])
    expect(property(page, 'og:description')).toEqual(['What a union can do before somebody falls.'])
    expect(property(page, 'og:url')).toEqual([`${BASE}/en/articles/burnout`])
    expect(property(page, 'og:locale')).toEqual(['en'])
    expect(property(page, 'og:locale:alternate')).toEqual(['fr'])
    expect(property(page, 'article:published_time')).toEqual(['2025-03-01'])
  })

  it.each([
    ['/fr', 'website'],
    ['/fr/tools/circle', 'article'],
    ['/en/experts/ada', 'profile'],
  ])('of %s is that it is a %s', async (path, type) => {
    expect(property(await visit(path), 'og:type')).toEqual([type])
  })

  it('is nothing for pages that nobody should keep', async () => {
    expect(property(await visit('/fr/search?q=voix'), 'og:title')).toEqual([])
    expect(property(await visit('/fr/nowhere'), 'og:title')).toEqual([])
  })

  it('names a picture only when the build has drawn one', async () => {
    const plain = await visit('/fr/tools/circle')
    expect([property(plain, 'og:image'), property(plain, 'twitter:card')]).toEqual([[], ['summary']])
    const page = await drawn.visit('/fr/tools/circle')
    expect(property(page, 'og:image')).toEqual([`${BASE}/pictures/fr/tools/circle.png`])
    expect(property(page, 'og:image:alt')).toEqual(['Le cercle'])
    expect(property(page, 'twitter:card')).toEqual(['summary_large_image'])
    expect(page.html).toContain(`"image":"${BASE}/pictures/fr/tools/circle.png"`)
  })

  it('shows the picture of the text that is there, and that of the site elsewhere', async () => {
    expect(property(await drawn.visit('/fr/articles/pensions'), 'og:image')).toEqual([
      `${BASE}/pictures/en/articles/pensions.png`,
    ])
    expect(property(await drawn.visit('/es/topics'), 'og:image')).toEqual([`${BASE}/pictures/es.png`])
  })

  it('lets other sites show the picture', () => {
    const rule = headersFile()
      .split(/\n(?=\/)/)
      .find((one) => one.startsWith('/pictures/*'))
    expect(rule).toContain('Cross-Origin-Resource-Policy: cross-origin')
  })
})
