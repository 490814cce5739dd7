import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '../../../..')
const read = (path: string) => parse(readFileSync(join(ROOT, path), 'utf8'))

it('is the same server that is offered and that is tested: one exact version', () => {
  const offered: string = read('compose.yaml').services.meilisearch.image
  expect(offered).toMatch(/^getmeili\/meilisearch:v\d+\.\d+\.\d+$/)
  expect(read('.github/workflows/ci.yml').jobs.meilisearch.services.meilisearch.image).toBe(offered)
})

it('is reached from its own machine alone, and asks for a key', () => {
  const { ports, environment, healthcheck } = read('compose.yaml').services.meilisearch
  expect(ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)])
  expect(environment.MEILI_MASTER_KEY).toMatch(/^\$\{MEILI_MASTER_KEY:\?/)
  expect(healthcheck.test).toContain('http://127.0.0.1:7700/health')
})
