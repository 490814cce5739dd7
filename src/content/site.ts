import { type HomeTexts, siteSchema } from '../model/site.ts'
import { expectedOneOf, type Message, messagesFor, quoted } from './message.ts'
import { placesIn } from './places.ts'
import { type ContentFile, type FrontMatter, readText, readYaml } from './read.ts'

const FIELDS = ['home', 'title', 'lead', 'communities'] as const

/** Reads `site.yaml`, which a library may have or not. With a mistake in it, the site keeps its own words. */
export function readSite(file: ContentFile | undefined): { home: HomeTexts; messages: readonly Message[] } {
  if (file === undefined) return { home: {}, messages: [] }
  const messages = messagesFor(file.path)
  const text = readText(file, messages)
  const yaml = text === undefined ? undefined : readYaml(text, placesIn(text), messages)
  const result = yaml === undefined ? undefined : siteSchema.safeParse(yaml.value, { reportInput: true })
  if (yaml === undefined || result === undefined) return { home: {}, messages: messages.all }
  for (const issue of result.error?.issues ?? []) {
    for (const { reason, path } of wordings(issue)) messages.error('site', reason, placeOf(yaml, path))
  }
  return { home: given(result.data?.home), messages: messages.all }
}

type Issue = NonNullable<ReturnType<typeof siteSchema.safeParse>['error']>['issues'][number]

function wordings(issue: Issue): { reason: string; path: readonly PropertyKey[] }[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ reason: `Unexpected field ${quoted(key)}, ${known(key)}`, path: [...path, key] }))
  }
  const field = quoted(path.map(String).join('.'))
  if (issue.code === 'invalid_type' && issue.input === undefined) return [{ reason: `Missing ${field}`, path }]
  if (issue.code === 'too_big') {
    return [{ reason: `Unexpected length of ${field}, expected at most ${issue.maximum} characters`, path }]
  }
  return [{ reason: `Unexpected ${quoted(issue.input)} in ${field}, expected a text`, path }]
}

function known(key: string): string {
  return expectedOneOf(key, FIELDS, 'a field of site.yaml')
}

function placeOf(yaml: FrontMatter, path: readonly PropertyKey[]) {
  return yaml.placeOf(path.filter((part) => typeof part !== 'symbol'))
}

/** Without the fields that are not there: they are left out of what is built, too. */
function given(home: HomeTexts | { readonly [name: string]: HomeTexts[keyof HomeTexts] } | undefined): HomeTexts {
  return Object.fromEntries(Object.entries(home ?? {}).filter(([, texts]) => texts !== undefined))
}
