import * as z from 'zod'
import type { Hex } from './web/theme/contrast.ts'
import { STONES } from './web/theme/stones.ts'

/** What the Worker is told from outside: bindings and variables of wrangler.toml. */
export interface Env {
  readonly ASSETS: { fetch(request: Request | string): Promise<Response> }
  readonly [name: string]: unknown
}

const blankIsAbsent = (value: unknown): unknown => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional())

const httpAddress = z.url({ protocol: /^https?$/, error: 'expected an address such as `http://127.0.0.1:7700`' })

const siteAddress = httpAddress.refine((address) => /^[^/]+\/\/[^/?#]+\/*$/.test(address), {
  error: 'expected an address without a path, such as `https://library.example.org`',
})

const secret = z.preprocess(blankIsAbsent, z.string().min(1))

const indexName = z.preprocess(
  blankIsAbsent,
  z
    .string()
    .regex(/^[\w-]{1,80}$/, 'expected at most 80 letters, digits, `-` and `_`')
    .default('mosaic'),
)

/** The marks the site can draw itself. */
export const LOGO_MARKS = ['mosaic', 'rosette'] as const

const logo = z.string().regex(new RegExp(`^(?:${LOGO_MARKS.join('|')}|/(?!/)[^\\s?#]+\\.(?:svg|png|webp))$`), {
  error: 'expected `mosaic`, `rosette` or the path of a picture such as `/library/media/site/logo.svg`',
})

const isHex = (text: string): text is Hex => /^#[0-9a-f]{6}$/i.test(text)

const colours = z.string().transform((text, context): readonly Hex[] => {
  const given = text.split(/[\s,]+/).filter(Boolean)
  const strange = given.find((one) => !isHex(one))
  if (strange !== undefined) context.addIssue(`unexpected \`${strange}\`, expected colours such as \`#0b6e4f #c8553d\``)
  if (given.length > STONES.length) {
    context.addIssue(`unexpected ${given.length} colours, expected at most ${STONES.length}`)
  }
  return given.filter(isHex)
})

const common = {
  /** The name readers see. */
  INSTANCE_NAME: z.preprocess(blankIsAbsent, z.string().max(80).default('Mosaic')),
  /** What stands before the name: a mark the site draws, or a picture of its own. */
  INSTANCE_LOGO: z.preprocess(blankIsAbsent, logo.default('mosaic')),
  /** Up to six, the most important first; the rest stay those of the site. */
  INSTANCE_COLOURS: z.preprocess((value) => value ?? '', colours),
  /** Where the site lives, for canonical links; the address asked for when it is not set. */
  SITE_ADDRESS: optional(siteAddress),
  /** Where mistakes are reported: a web or mailto address. */
  REPORT_ADDRESS: optional(z.url({ protocol: /^(?:https?|mailto)$/, error: 'expected a web or mailto address' })),
}

const workerVariables = z.discriminatedUnion('SEARCH_ENGINE', [
  z.object({ ...common, SEARCH_ENGINE: z.literal('embedded') }),
  z.object({
    ...common,
    SEARCH_ENGINE: z.literal('meilisearch'),
    MEILI_URL: z.preprocess(blankIsAbsent, httpAddress),
    MEILI_SEARCH_KEY: secret,
    MEILI_INDEX: indexName,
  }),
])

const indexVariables = z.object({
  MEILI_URL: z.preprocess(blankIsAbsent, httpAddress),
  MEILI_ADMIN_KEY: secret,
  MEILI_INDEX: indexName,
})

export interface Config {
  readonly instanceName: string
  /** `mosaic`, `rosette`, or the path of a picture. */
  readonly logo: string
  readonly colours: readonly Hex[]
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
  const tooMuch = blankIsAbsent(env.MEILI_ADMIN_KEY) === undefined ? [] : [ADMIN_KEY_REFUSED]
  const data = read(workerVariables, variables, tooMuch)
  return {
    instanceName: data.INSTANCE_NAME,
    logo: data.INSTANCE_LOGO,
    colours: data.INSTANCE_COLOURS,
    siteAddress: data.SITE_ADDRESS?.replace(/\/+$/, ''),
    reportAddress: data.REPORT_ADDRESS,
    search:
      data.SEARCH_ENGINE === 'meilisearch'
        ? { engine: 'meilisearch', url: data.MEILI_URL, searchKey: data.MEILI_SEARCH_KEY, index: data.MEILI_INDEX }
        : { engine: 'embedded' },
  }
}

/** What the script needs that fills a search server. */
export interface IndexConfig {
  readonly url: string
  /** It may write: the Worker never sees it. */
  readonly adminKey: string
  readonly index: string
}

/** Reads the variables of `npm run index`. Throws a `ConfigError` that names every missing or wrong one. */
export function readIndexConfig(env: Readonly<Record<string, unknown>>): IndexConfig {
  const { MEILI_URL, MEILI_ADMIN_KEY, MEILI_INDEX } = read(indexVariables, env)
  return { url: MEILI_URL, adminKey: MEILI_ADMIN_KEY, index: MEILI_INDEX }
}

const ADMIN_KEY_REFUSED = 'MEILI_ADMIN_KEY: it may write; keep it for scripts and give the Worker MEILI_SEARCH_KEY'

function read<T extends z.ZodType>(
  schema: T,
  variables: Readonly<Record<string, unknown>>,
  more: string[] = [],
): z.output<T> {
  const result = schema.safeParse(variables)
  const issues = result.success ? [] : result.error.issues
  const problems = [...issues.map((issue) => `${issue.path.join('.')}: ${wording(issue, variables)}`), ...more]
  if (result.success && problems.length === 0) return result.data
  throw new ConfigError(`Settings to mend:\n  ${problems.join('\n  ')}`)
}

function wording(issue: z.core.$ZodIssue, variables: Readonly<Record<string, unknown>>): string {
  if (issue.code === 'invalid_union') return 'expected `embedded` or `meilisearch`'
  const value = blankIsAbsent(variables[String(issue.path[0])])
  if (value === undefined) return 'is missing'
  return issue.code === 'invalid_type' ? 'expected text' : issue.message
}
