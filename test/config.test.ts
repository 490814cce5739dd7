import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig, readIndexConfig } from '../src/config.ts'

const meilisearch = {
  SEARCH_ENGINE: 'meilisearch',
  MEILI_URL: 'http://127.0.0.1:7700',
  MEILI_SEARCH_KEY: 'search-only',
}

function problemsOf(read: () => unknown): string[] {
  try {
    read()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const [head, ...problems] = error.message.split('\n  ')
    expect(head).toBe('Settings to mend:')
    return problems
  }
  return []
}

describe('the Worker’s settings', () => {
  it('need nothing: the embedded engine and the name Mosaic', () => {
    expect(readConfig({ ASSETS: {} })).toEqual({
      instanceName: 'Mosaic',
      logo: 'mosaic',
      colours: [],
      siteAddress: undefined,
      reportAddress: undefined,
      search: { engine: 'embedded' },
    })
  })

  it('take a mark or a picture for the logo, and up to six colours', () => {
    const look = { INSTANCE_LOGO: '/library/media/site/logo.svg', INSTANCE_COLOURS: '#0b6e4f, #C8553D' }
    expect(readConfig(look)).toMatchObject({ logo: look.INSTANCE_LOGO, colours: ['#0b6e4f', '#C8553D'] })
  })

  it.each(['//elsewhere.example/logo.svg', 'https://elsewhere.example/logo.svg', '/logo', 'star'])(
    'refuse a logo the page could not show: %s',
    (logo) => {
      expect(problemsOf(() => readConfig({ INSTANCE_LOGO: logo }))).toEqual([
        'INSTANCE_LOGO: expected `mosaic`, `rosette` or the path of a picture such as `/library/media/site/logo.svg`',
      ])
    },
  )

  it('name a colour that is none, and too many', () => {
    expect(problemsOf(() => readConfig({ INSTANCE_COLOURS: '#0b6e4f green' }))).toEqual([
      'INSTANCE_COLOURS: unexpected `green`, expected colours such as `#0b6e4f #c8553d`',
    ])
    expect(problemsOf(() => readConfig({ INSTANCE_COLOURS: '#0b6e4f '.repeat(7) }))).toEqual([
      'INSTANCE_COLOURS: unexpected 7 colours, expected at most 6',
    ])
  })

  it('take blank variables for absent ones', () => {
    const blank = { INSTANCE_NAME: '', SITE_ADDRESS: '', REPORT_ADDRESS: '', SEARCH_ENGINE: '', MEILI_ADMIN_KEY: '' }
    expect(readConfig(blank)).toEqual(readConfig({}))
  })

  it('name the server, its search-only key and the index', () => {
    expect(readConfig(meilisearch).search).toEqual({
      engine: 'meilisearch',
      url: 'http://127.0.0.1:7700',
      searchKey: 'search-only',
      index: 'mosaic',
    })
    expect(readConfig({ ...meilisearch, MEILI_INDEX: 'library-2' }).search).toMatchObject({ index: 'library-2' })
  })

  it('write the site’s address without a slash at its end', () => {
    expect(readConfig({ SITE_ADDRESS: 'https://library.example.org/' }).siteAddress).toBe('https://library.example.org')
  })

  it('name everything that is missing in one message', () => {
    expect(problemsOf(() => readConfig({ SEARCH_ENGINE: 'meilisearch', MEILI_URL: '' }))).toEqual([
      'MEILI_URL: is missing',
      'MEILI_SEARCH_KEY: is missing',
    ])
  })

  it.each([
    [{ SEARCH_ENGINE: 'lucene' }, 'SEARCH_ENGINE: expected `embedded` or `meilisearch`'],
    [{ ...meilisearch, MEILI_URL: 'ftp://x' }, 'MEILI_URL: expected an address such as `http://127.0.0.1:7700`'],
    [{ ...meilisearch, MEILI_URL: '127.0.0.1' }, 'MEILI_URL: expected an address such as `http://127.0.0.1:7700`'],
    [{ ...meilisearch, MEILI_SEARCH_KEY: 7 }, 'MEILI_SEARCH_KEY: expected text'],
    [{ ...meilisearch, MEILI_INDEX: '../keys' }, 'MEILI_INDEX: expected at most 80 letters, digits, `-` and `_`'],
    [{ REPORT_ADDRESS: 'javascript:alert(1)' }, 'REPORT_ADDRESS: expected a web or mailto address'],
    [
      { SITE_ADDRESS: 'https://example.org/library' },
      'SITE_ADDRESS: expected an address without a path, such as `https://library.example.org`',
    ],
  ])('say what was expected: %j', (env, problem) => {
    expect(problemsOf(() => readConfig(env))).toEqual([problem])
  })

  it('refuse a key that may write', () => {
    expect(problemsOf(() => readConfig({ ...meilisearch, MEILI_ADMIN_KEY: 'may-write' }))).toEqual([
      expect.stringMatching(/^MEILI_ADMIN_KEY: it may write/),
    ])
  })

  it('never show a secret in a message', () => {
    const env = { ...meilisearch, MEILI_URL: 'nonsense', MEILI_SEARCH_KEY: 'hush-1', MEILI_ADMIN_KEY: 'hush-2' }
    expect(problemsOf(() => readConfig(env)).join()).not.toContain('hush')
  })
})

describe('the settings of the indexing script', () => {
  it('are the server, a key that may write, and the index', () => {
    expect(readIndexConfig({ MEILI_URL: 'https://search.example.org', MEILI_ADMIN_KEY: 'may-write' })).toEqual({
      url: 'https://search.example.org',
      adminKey: 'may-write',
      index: 'mosaic',
    })
  })

  it('are named in one message when they are missing', () => {
    expect(problemsOf(() => readIndexConfig({}))).toEqual(['MEILI_URL: is missing', 'MEILI_ADMIN_KEY: is missing'])
  })
})
