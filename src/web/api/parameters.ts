// The parameters of a search, as the API describes them. `parseQuery` reads them; a test holds the two together.
import * as z from 'zod'
import { FACETS, type Facet } from '../../model/facets.ts'
import { isLanguage, LANGUAGE_IDS, type Language } from '../../model/languages.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { allowedValues } from '../../search/facet-values.ts'
import { LARGEST_PAGE_SIZE, LONGEST_TEXT, PAGE_SIZE, type QueryProblem, SORTS } from '../../search/query.ts'

/** The language of titles and labels; pages have it in their path. */
const LANGUAGE_PARAMETER = 'lang'

/** The parameters of `/api/v1/search`; a facet may be given several times. */
export function searchParameters(vocabulary: Vocabulary): z.ZodObject {
  const rows: readonly Facet[] = FACETS
  const facets = rows.map((row) => {
    const values = z.array(z.enum(allowedValues(row, vocabulary)))
    return [row.id, values.optional().meta({ description: 'Any of the values; different facets narrow.' })]
  })
  return z.object({
    q: z
      .string()
      .max(LONGEST_TEXT)
      .optional()
      .meta({ description: 'Words; a phrase in quotation marks is met whole.' }),
    ...Object.fromEntries(facets),
    read: z.array(z.enum(LANGUAGE_IDS)).optional().meta({ description: 'Languages the reader reads; all by default.' }),
    sort: z.enum(SORTS).default('relevance'),
    page: z.int().min(1).default(1),
    size: z.int().min(1).max(LARGEST_PAGE_SIZE).default(PAGE_SIZE),
    [LANGUAGE_PARAMETER]: z
      .enum(LANGUAGE_IDS)
      .default('en')
      .meta({ description: 'The language of titles and addresses, where an entry has it.' }),
  })
}

/** Takes `lang` out of an address; what is left is a query as pages have it. */
export function takeLanguage(params: URLSearchParams): {
  readonly language: Language
  readonly rest: URLSearchParams
  readonly problems: readonly QueryProblem[]
} {
  const rest = new URLSearchParams(params)
  const [given = '', ...others] = rest.getAll(LANGUAGE_PARAMETER)
  rest.delete(LANGUAGE_PARAMETER)
  const problems: QueryProblem[] = others.map((value) => problem('repeated', value))
  if (given !== '' && !isLanguage(given)) problems.push(problem('unknown-value', given))
  return { language: isLanguage(given) ? given : 'en', rest, problems }
}

function problem(kind: QueryProblem['kind'], value: string): QueryProblem {
  return { kind, parameter: LANGUAGE_PARAMETER, value, allowed: LANGUAGE_IDS, nearest: [] }
}

/** `parseQuery` does not know of `lang`: among the allowed names it is added. */
export function nameLanguage(one: QueryProblem): QueryProblem {
  return one.kind === 'unknown-parameter' ? { ...one, allowed: [...one.allowed, LANGUAGE_PARAMETER] } : one
}
