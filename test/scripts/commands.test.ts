import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
let folder: string
let content: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mosaic-commands-'))
  content = join(folder, 'content')
  cpSync(join(ROOT, 'test/fixtures/library'), content, { recursive: true })
  cpSync(join(ROOT, 'content/vocabulary'), join(content, 'vocabulary'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, `scripts/${script}.ts`), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true', TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.base.json') },
    },
  )
  return { status, stdout, stderr, all: stdout + stderr }
}

const spoil = (path: string, from: string, to: string): void => {
  const file = join(content, path)
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

/** Every file below a folder with its bytes. */
function snapshot(out: string): Map<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map((file) => [
        join(file.parentPath, file.name).slice(out.length),
        readFileSync(join(file.parentPath, file.name), 'base64'),
      ])
      .sort() as [string, string][],
  )
}

describe('npm run check', () => {
  it('lists what is wrong with its place, and ends with 1', () => {
    spoil('articles/pensions/en.mdx', '[pensions]', '[pension]')
    const { status, stdout } = run('check', '--content', content)
    expect(status).toBe(1)
    expect(stdout).toContain(`${content}/articles/pensions/en.mdx:9:10: error Unexpected \`pension\``)
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^1 error, 1 warning in 2 of \d+ files$/)
  }, 30_000)

  it('says so when an entry is a link or lies in no folder, and stops at a broken list', () => {
    cpSync(join(content, 'articles/pensions/en.mdx'), join(content, 'en.mdx'))
    symlinkSync(join(content, 'articles/pensions'), join(content, 'articles/linked'))
    const { stdout } = run('check', '--content', content)
    expect(stdout).toContain(`${content}/articles/linked:1:1: error Unexpected link in the file system`)
    expect(stdout).toContain(`${content}/en.mdx:1:1: error Unexpected place for an entry`)
    spoil('vocabulary/topics.yaml', '- id: burnout', '- idd: burnout')
    expect(run('check', '--content', content).stdout).not.toContain('articles/')
  }, 30_000)

  it('gives the same to tools as JSON, and ends with 0 when there are only warnings', () => {
    const { status, stdout } = run('check', '--content', content, '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout).messages).toMatchObject([
      { path: 'articles/burnout/en.mdx', line: 3, severity: 'warning', rule: 'stale-translation' },
      { path: 'vocabulary/topics.yaml', line: 1, severity: 'warning', rule: 'empty-topic' },
    ])
  }, 30_000)

  it.each([
    [['--content', '/no/such/folder'], 'No folder `/no/such/folder` to read content from'],
    [['--contents', 'x'], "Unknown option '--contents'"],
  ])(
    'says in one message what is wrong with %j',
    (args, expected) => {
      const { status, all } = run('check', ...args)
      expect(status).toBe(1)
      expect(all).toContain(expected)
      expect(all).not.toMatch(/\n\s+at /)
    },
    30_000,
  )
})

describe('npm run coverage', () => {
  it('prints the board, or gives it to tools as JSON', () => {
    const { status, stdout } = run('coverage', '--content', content)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^burnout +1 +1 +·/m)
    expect(JSON.parse(run('coverage', '--content', content, '--json').stdout).stale).toEqual(['articles/burnout/en'])
  }, 30_000)

  it('says nothing of a library with errors', () => {
    spoil('articles/pensions/en.mdx', '[pensions]', '[pension]')
    const { status, all } = run('coverage', '--content', content)
    expect([status, all.trim()]).toEqual([1, 'The library has errors, so its board would be wrong: see npm run check'])
  }, 30_000)
})

describe('npm run build', () => {
  const out = (): string => join(folder, 'out')
  const build = (...args: string[]) => run('build', '--content', content, '--out', out(), '--no-cache', ...args)

  it('repeats its warnings when nothing is compiled again', () => {
    spoil('articles/pensions/en.mdx', '  - Two points.', `  - ${'one clause and then '.repeat(11)}an end.`)
    const warm = (): string =>
      run('build', '--content', content, '--out', out(), '--cache', join(folder, 'cache')).stderr.trim()
    const first = warm()
    expect(first).toContain('Unexpected sentence of 46 words')
    expect(warm()).toBe(first)
  }, 60_000)

  it('makes the same bytes again', () => {
    expect(build().status).toBe(0)
    const first = snapshot(out())
    expect([...first.keys()]).toEqual(
      expect.arrayContaining([
        '/_headers',
        '/library/manifest.json',
        '/library/entries/articles/voz.json',
        '/library/search/index.bin',
      ]),
    )
    expect(build().status).toBe(0)
    expect(snapshot(out())).toEqual(first)
  }, 60_000)

  it('compiles only what changed, and what links to it, into the bytes of a cold build', () => {
    const warm = () => run('build', '--content', content, '--out', out(), '--cache', join(folder, 'cache'))
    expect(warm().stdout).toMatch(/\((\d+) of \1 files compiled anew\)/)
    expect(warm().stdout).toContain('(0 of 15 files compiled anew)')
    // An English page shows this title in a link.
    spoil('articles/burnout/en.mdx', 'Preventing exhaustion', 'Before exhaustion')
    expect(warm().stdout).toContain('(2 of 15 files compiled anew)')
    const kept = snapshot(out())
    rmSync(out(), { recursive: true })
    build()
    expect(snapshot(out())).toEqual(kept)
  }, 60_000)

  it('builds nothing from a broken library and leaves the last good build', () => {
    build()
    const good = snapshot(out())
    spoil('articles/pensions/en.mdx', '[pensions]', '[pension]')
    const { status, stderr } = build()
    expect(status).toBe(1)
    expect(stderr).toContain('Nothing was built')
    expect(snapshot(out())).toEqual(good)
  }, 60_000)

  it('keeps going when told to, and says what was left out with what needs it', () => {
    spoil('articles/pensions/en.mdx', '[pensions]', '[pension]')
    // The article on burnout is written by Binta, and that on pensions links to it.
    spoil('experts/binta/fr.mdx', 'help: [facilitation]', 'help: [everything]')
    const { status, stderr } = build('--keep-going')
    expect(status).toBe(0)
    expect(stderr).toContain(
      'Left out: articles/burnout/en.mdx, articles/burnout/fr.mdx, articles/pensions/en.mdx, experts/binta/fr.mdx',
    )
    expect(existsSync(join(out(), 'library/entries/articles/pensions.json'))).toBe(false)
    expect(existsSync(join(out(), 'library/entries/articles/voz.json'))).toBe(true)
  }, 60_000)

  it('puts the words and the pictures of the instance among the files', () => {
    mkdirSync(join(content, 'site'))
    writeFileSync(join(content, 'site/logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    writeFileSync(join(content, 'site.yaml'), 'home:\n  title: {en: "Bread", fr: "Du pain", es: "Pan"}\n')
    expect(build()).toMatchObject({ status: 0 })
    expect(existsSync(join(out(), 'library/media/site/logo.svg'))).toBe(true)
    const { home } = JSON.parse(readFileSync(join(out(), 'library/manifest.json'), 'utf8'))
    expect(home).toEqual({ title: { en: 'Bread', fr: 'Du pain', es: 'Pan' } })
  }, 60_000)

  it('does not go on for ever when leaving entries out mends nothing', () => {
    writeFileSync(join(content, 'site.yaml'), 'home: Bread\n')
    const { status, stderr } = build('--keep-going')
    expect(status).toBe(1)
    expect(stderr).toContain('site.yaml:1:7: error Unexpected `Bread` in `home`, expected fields')
    expect(stderr).toContain('Nothing was built')
  }, 60_000)

  it('never replaces a folder that a build did not make', () => {
    mkdirSync(out())
    writeFileSync(join(out(), 'thesis.txt'), 'years of work')
    const { status, stderr } = build()
    expect(status).toBe(1)
    expect(stderr).toContain('holds files that a build did not make')
    expect(readFileSync(join(out(), 'thesis.txt'), 'utf8')).toBe('years of work')
  }, 60_000)
})

describe('npm run new', () => {
  it.each(['article', 'tool', 'expert', 'organisation'])(
    'writes a draft of type %s that passes the check',
    (type) => {
      const made = run('new-entry', '--type', type, '--lang', 'es', '--title', 'Una ficha más', '--content', content)
      expect(made.all).toContain('una-ficha-mas')
      expect(run('check', '--content', content)).toMatchObject({ status: 0 })
    },
    30_000,
  )

  it('reads an original with a byte-order mark, and says what is wrong with a broken one', () => {
    const original = join(content, 'articles/pensions/en.mdx')
    const text = readFileSync(original, 'utf8')
    const translate = (lang: string) =>
      run('new-entry', '--type', 'article', '--lang', lang, '--slug', 'pensions', '--title', 'x', '--content', content)
    writeFileSync(original, `\uFEFF${text}`)
    expect(translate('fr').status).toBe(0)
    writeFileSync(original, text.replace('kind: brief', 'kind: [brief'))
    expect(translate('es')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/Mend this first:\n.*en\.mdx:\d+:\d+: error/),
    })
  }, 30_000)

  it('writes a translation with as many items as the original has', () => {
    run('new-entry', '--type', 'tool', '--lang', 'en', '--slug', 'votes', '--title', 'Dot voting', '--content', content)
    expect(readFileSync(join(content, 'tools/votes/en.mdx'), 'utf8')).toContain('translatedFrom: es')
    expect(run('check', '--content', content)).toMatchObject({ status: 0 })
  }, 30_000)

  it.each([
    [
      ['--type', 'artcle', '--lang', 'en', '--title', 'x'],
      'Unexpected type `artcle`, expected one of `article`, `tool`, `expert`, `organisation` (near: `article`)',
    ],
    [['--type', 'article', '--lang', 'en'], 'Nobody to ask'],
    [['--type', 'expert', '--lang', 'en', '--title', 'x'.repeat(90), '--slug', 'x'], 'Nothing was written:'],
    [['--type', 'article', '--lang', 'es', '--title', 'x', '--slug', 'voz'], 'exists already: nothing was written'],
    [['--type', 'article', '--lang', 'en', '--title', 'x', '--slug', '../x'], 'Unexpected slug `../x`'],
  ])(
    'refuses %j',
    (args, expected) => {
      const { status, stderr } = run('new-entry', ...args, '--content', content)
      expect([status, stderr]).toEqual([1, expect.stringContaining(expected)])
    },
    30_000,
  )
})
