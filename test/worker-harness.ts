import { createTestHarness, type TestHarness } from 'wrangler'

/** The shipped Worker over the built library, in the real runtime, on a free port of this machine. */
export async function startWorker(
  variables: Record<string, string> = {},
  configPath = './wrangler.toml',
): Promise<{ url: URL; close(): Promise<void> }> {
  process.env.WRANGLER_SEND_METRICS = 'false'
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  const harness: TestHarness = createTestHarness({ workers: [{ configPath, vars: variables }] })
  const { url } = await harness.listen()
  return { url, close: () => harness.close() }
}
