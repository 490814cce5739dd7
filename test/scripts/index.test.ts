import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { refPath } from '../../src/model/address.ts'
import type { Entry } from '../../src/model/entry.ts'
import { organisation, vocabulary } from '../catalogue/library.ts'
import { needServer, ownIndex, server, whyNot } from '../search/engines/meilisearch/server.ts'

const ROOT = join(import.meta.dirname, '../..')
const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const plain = { PATH: process.env.PATH ?? '', NO_COLOR: '1' }
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'scripts/index.ts', ...args]
    execFile(process.execPath, command, { cwd: ROOT, env: { ...plain, ...env } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

/** Writes a built library, with files of one's own beside it or in its place. */
async function library(entries: readonly Entry[], files: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mosaic-library-'))
  folders.push(folder)
  const heads = entries.map(({ type, slug }) => ({ ref: { type, slug } }))
  const all: Record<string, unknown> = { 'vocabulary.json': vocabulary, 'heads.json': heads }
  for (const entry of entries) all[`entries/${refPath(entry)}.json`] = entry
  for (const [path, content] of Object.entries({ ...all, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

const two = [organisation('acorn-mutual'), organisation('zebra-union')]

describe('npm run index', () => {
  it('says what it would send, and needs no server for that', async () => {
    const folder = await library(two)
    const { code, out, err } = await run(['--library', folder, '--dry-run'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('2 entries: 0 articles, 0 tools, 0 experts, 2 organisations')
    expect(out).toContain('Nothing was sent (--dry-run)')
  })

  it('names all missing settings in one message', async () => {
    const { code, err } = await run([])
    expect(code).toBe(1)
    expect(err).toBe('Settings to mend:\n  MEILI_URL: is missing\n  MEILI_ADMIN_KEY: is missing\n')
  })

  it('asks for a build when there is none', async () => {
    const { code, err } = await run(['--library', join(tmpdir(), 'no-such-library'), '--dry-run'])
    expect([code, err]).toEqual([1, expect.stringMatching(/^No `.*vocabulary\.json`: build the library first/)])
  })

  it('refuses an empty library: it would empty the search', async () => {
    const folder = await library([])
    const { code, err } = await run(['--library', folder, '--dry-run'])
    expect([code, err]).toEqual([1, `\`${folder}\` holds no entries: nothing was sent\n`])
  })

  it('lists everything that is wrong with a library, each with its file', async () => {
    const [acorn, zebra] = two
    const folder = await library(two, {
      'entries/organisations/acorn-mutual.json': { ...acorn, original: 'fr' },
      'entries/organisations/zebra-union.json': { ...zebra, facts: { ...zebra?.facts, country: 'Wakanda' } },
      'entries/organisations/stray.json': organisation('stray'),
    })
    const { code, err } = await run(['--library', folder, '--dry-run'])
    expect(code).toBe(1)
    expect(err.split('\n  ')).toEqual([
      `3 problems in the built library \`${folder}\`: build it again`,
      'entries/organisations/acorn-mutual.json: texts: expected the text of the original language',
      expect.stringMatching(/^entries\/organisations\/zebra-union\.json: facts\.country: Invalid option/),
      'entries/organisations/stray.json: is not in heads.json\n',
    ])
  })

  it('says which file is damaged, without a stack', async () => {
    const folder = await library(two, { 'entries/organisations/acorn-mutual.json': '{"type":' })
    const { code, err } = await run(['--library', folder, '--dry-run'])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^`.*acorn-mutual\.json` is damaged: build the library again/),
    ])
  })

  it('refuses a flag that does not exist', async () => {
    const { code, err } = await run(['--libary', 'x'])
    expect(code).toBe(1)
    expect(err).toContain("Unknown option '--libary'")
    expect(err).toContain('Usage: npm run index')
  })

  it('says that the server cannot be reached, without a stack', async () => {
    const folder = await library(two)
    const env = { MEILI_URL: 'http://127.0.0.1:1', MEILI_ADMIN_KEY: 'key' }
    expect(await run(['--library', folder], env)).toMatchObject({
      code: 1,
      err: 'The search server cannot be reached. Nothing was replaced: the index `mosaic` is as it was.\n',
    })
  })
})

describe.skipIf(server === undefined)(`npm run index with a real Meilisearch server${whyNot}`, () => {
  const index = ownIndex()
  const env = (): Record<string, string> => {
    const { url, adminKey } = needServer()
    return { MEILI_URL: url, MEILI_ADMIN_KEY: adminKey, MEILI_INDEX: index }
  }

  it('fills the index and tells how far it is', async () => {
    const { code, out, err } = await run(['--library', await library(two)], env())
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('  2 of 2 documents')
    expect(out).toContain(`The index \`${index}\` now holds 2 entries`)
    expect((await needServer().client.index(index).getStats()).numberOfDocuments).toBe(2)
  })

  it('makes a key for the Worker that may only search', async () => {
    const { code, out } = await run(['--make-search-key'], env())
    const key = /MEILI_SEARCH_KEY=(\S+)/.exec(out)?.[1] ?? ''
    expect(code).toBe(0)
    expect(await needServer().client.getKey(key)).toMatchObject({ actions: ['search'], indexes: [index] })
  })

  it('ends with exit code 1 and the live index as it was when another run is at work', async () => {
    await run(['--library', await library(two)], env())
    await needServer().client.createIndex(`${index}-filling`).waitTask()
    const { code, err } = await run(['--library', await library(two.slice(1))], env())
    expect([code, err]).toEqual([1, expect.stringMatching(/^Another run is filling .* as it was\.\n$/)])
    expect((await needServer().client.index(index).getStats()).numberOfDocuments).toBe(2)
  })
})
