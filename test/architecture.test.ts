import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** Who may import whom: a folder may use lower ranks and itself, never a neighbour of its own rank. */
const RANKS: Readonly<Record<string, number>> = {
  model: 0,
  i18n: 1,
  content: 2,
  catalogue: 2,
  search: 2,
  web: 4,
  'config.ts': 5,
  'services.ts': 5,
  'worker.ts': 5,
}

const TOP_RANK = 5

interface ImportLine {
  readonly from: string
  readonly to: string
}

function importsOf(file: string): ImportLine[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => specifier)
  return specifiers.map((specifier) => ({
    from: file,
    to: specifier.startsWith('.') ? relative(SRC, join(SRC, dirname(file), specifier)) : specifier,
  }))
}

function room(path: string): string {
  return path.split('/')[0] ?? path
}

const files = globSync('**/*.{ts,tsx}', { cwd: SRC }).filter((file) => !file.startsWith('web/client/'))
const imports = files.flatMap(importsOf)

describe('the house', () => {
  it('has a rank for every room', () => {
    expect([...new Set(files.map(room))].filter((name) => RANKS[name] === undefined)).toEqual([])
  })

  it('imports downwards only', () => {
    const upward = imports.filter(({ from, to }) => {
      const [fromRank = 0, toRank] = [RANKS[room(from)], RANKS[room(to)]]
      if (toRank === undefined || room(from) === room(to) || fromRank === TOP_RANK) return false
      return toRank >= fromRank
    })
    expect(upward).toEqual([])
  })

  it('keeps imports inside src or in packages', () => {
    expect(imports.filter(({ to }) => to.startsWith('..') || to.startsWith('node:'))).toEqual([])
  })

  it('lets the model import zod and nothing else', () => {
    const packages = imports.filter(({ from, to }) => room(from) === 'model' && RANKS[room(to)] === undefined)
    expect(packages.filter(({ to }) => to !== 'zod')).toEqual([])
  })

  it('shows Cloudflare’s Env to config.ts, services.ts and worker.ts alone', () => {
    const reading = imports.filter(({ from, to }) => to === 'config.ts' && (RANKS[room(from)] ?? 0) < TOP_RANK)
    expect(reading).toEqual([])
  })
})
