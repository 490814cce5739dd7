import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'mosaic-dev-'))
let server: ChildProcess

afterEach(() => {
  server.kill()
  rmSync(folder, { recursive: true })
})

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Asks again and again until a page says what is expected of it. */
async function pageWith(address: string, words: string): Promise<string> {
  for (;;) {
    const page = await fetch(address).then(
      (response) => response.text(),
      () => '',
    )
    if (page.includes(words)) return page
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

it('shows what is saved, keeps the last good page while a file is broken, and reloads by itself', async () => {
  cpSync(join(ROOT, 'test/fixtures/library'), folder, { recursive: true })
  cpSync(join(ROOT, 'content/vocabulary'), join(folder, 'vocabulary'), { recursive: true })
  const port = await freePort()
  const file = join(folder, 'articles/pensions/en.mdx')
  const page = `http://127.0.0.1:${port}/en/articles/pensions`
  const edit = (from: string, to: string): void => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  let said = ''
  server = spawn(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/dev.ts'), '--content', folder, '--port', String(port)],
    { cwd: ROOT, env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.base.json') } },
  )
  server.stdout?.on('data', (chunk) => {
    said += chunk
  })
  expect(await pageWith(page, 'Pensions of teachers')).toContain('/dev/reload.js')

  edit('Pensions of teachers', 'Pensions of everybody')
  await pageWith(page, 'Pensions of everybody')

  edit('[pensions]', '[pension]')
  await expect.poll(() => said, { timeout: 10_000 }).toContain('en.mdx:9:10: error Unexpected `pension`')
  expect(await (await fetch(page)).text()).toContain('Pensions of everybody')
}, 40_000)
