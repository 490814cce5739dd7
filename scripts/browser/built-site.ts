import { existsSync } from 'node:fs'
import { createTestHarness } from 'wrangler'
import { fail } from '../run-script.ts'

const BUILT = 'dist/assets/library/manifest.json'

export interface RunningSite {
  readonly url: string
  close(): Promise<void>
}

/** The shipped Worker over the library in `dist/`, on a free port of this machine; or the site at an address. */
export async function openSite(address?: string): Promise<RunningSite> {
  if (address !== undefined) return { url: address, close: async () => {} }
  if (!existsSync(BUILT)) fail('The library is not built: run npm run build')
  process.env.WRANGLER_SEND_METRICS = 'false'
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  const harness = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
  const { url } = await harness.listen()
  return { url: url.href, close: () => harness.close() }
}
