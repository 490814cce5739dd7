import * as z from 'zod'

/** What the Worker is told from outside: bindings and variables of wrangler.toml. */
export interface Env {
  readonly ASSETS: { fetch(request: Request | string): Promise<Response> }
  readonly [name: string]: unknown
}

const blankIsAbsent = (value: unknown): unknown => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional())

const httpAddress = z.url({ protocol: /^https?$/, error: 'expected an address such as `http://127.0.0.1:7700`' })

const common = {
  /** The name readers see. */
  INSTANCE_NAME: z.preprocess(blankIsAbsent, z.string().max(80).default('Mosaic')),
  /** Where the site lives, for canonical links; the address asked for when it is not set. */
  SITE_ADDRESS: optional(httpAddress),
  /** Where mistakes are reported: a web or mailto address. */
  REPORT_ADDRESS: optional(z.url({ protocol: /^(?:https?|mailto)$/, error: 'expected a web or mailto address' })),
  MEILI_INDEX: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^[\w-]{1,80}$/)
      .default('mosaic'),
  ),
}

const workerVariables = z.discriminatedUnion('SEARCH_ENGINE', [
  z.object({ ...common, SEARCH_ENGINE: z.literal('embedded') }),
  z.object({
    ...common,
    SEARCH_ENGINE: z.literal('meilisearch'),
    MEILI_URL: httpAddress,
    MEILI_SEARCH_KEY: z.string().min(1),
  }),
])

export interface Config {
  readonly instanceName: string
  readonly siteAddress: string | undefined
  readonly reportAddress: string | undefined
  readonly search:
    | { readonly engine: 'embedded' }
    | { readonly engine: 'meilisearch'; readonly url: string; readonly searchKey: string; readonly index: string }
}

/** A setting that is missing or wrong; the message names them all. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * Reads the Worker's variables. Throws a `ConfigError` that names every missing or wrong one.
 * A key that may write is refused: the Worker needs search only.
 */
export function readConfig(env: Readonly<Record<string, unknown>>): Config {
  const variables = { ...env, SEARCH_ENGINE: blankIsAbsent(env.SEARCH_ENGINE) ?? 'embedded' }
  const result = workerVariables.safeParse(variables)
  const problems = result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${wording(issue)}`)
  if (blankIsAbsent(env.MEILI_ADMIN_KEY) !== undefined) {
    problems.push('MEILI_ADMIN_KEY: it may write; keep it for scripts and give the Worker MEILI_SEARCH_KEY')
  }
  if (!result.success || problems.length > 0) throw new ConfigError(`Settings to mend:\n  ${problems.join('\n  ')}`)
  const data = result.data
  return {
    instanceName: data.INSTANCE_NAME,
    siteAddress: data.SITE_ADDRESS?.replace(/\/+$/, ''),
    reportAddress: data.REPORT_ADDRESS,
    search:
      data.SEARCH_ENGINE === 'meilisearch'
        ? { engine: 'meilisearch', url: data.MEILI_URL, searchKey: data.MEILI_SEARCH_KEY, index: data.MEILI_INDEX }
        : { engine: 'embedded' },
  }
}

function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return 'expected `embedded` or `meilisearch`'
  return issue.input === undefined && issue.code === 'invalid_type' ? 'is missing' : issue.message
}
