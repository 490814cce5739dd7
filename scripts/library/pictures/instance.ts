import { unstable_readConfig } from 'wrangler'
import { readConfig } from '../../../src/config.ts'
import type { Instance } from './page-pictures.ts'

/** The name and the colours the Worker is deployed with, from its settings. Throws a `ConfigError`. */
export function readInstance(path = 'wrangler.toml'): Instance {
  const { vars } = unstable_readConfig({ config: path }, { hideWarnings: true })
  // Keys are no part of the file, and pictures need none.
  return readConfig({ ...vars, SEARCH_ENGINE: 'embedded' })
}
