import type * as z from 'zod'
import { type HomeTexts, siteSchema } from '../model/site.ts'
import { expectedOneOf, type Message, messagesFor, quoted } from './message.ts'
import { placesIn } from './places.ts'
import { type ContentFile, readText, readYaml } from './read.ts'

/** Reads `site.yaml`, which a library may have or not. With a mistake in it nothing of it is used. */
export function readSite(file: ContentFile | undefined): { home: HomeTexts; messages: readonly Message[] } {
  if (file === undefined) return { home: {}, messages: [] }
  const messages = messagesFor(file.path)
  const text = readText(file, messages)
  const yaml = text === undefined ? undefined : readYaml(text, placesIn(text), messages)
  if (yaml === undefined) return { home: {}, messages: messages.all }
  const result = siteSchema.safeParse(yaml.value, { reportInput: true })
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const reason = `Unexpected field ${quoted(key)}, ${expectedOneOf(key, fieldsAt(issue.path), 'a field')}`
        messages.error('site', reason, yaml.placeOf([...issue.path, key], 'key'))
      }
    } else messages.error('site', wording(issue), yaml.placeOf(issue.path))
  }
  return { home: result.data?.home ?? {}, messages: messages.all }
}

function fieldsAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(siteSchema.shape)
  const home = siteSchema.shape.home.unwrap()
  return path.length === 1 ? Object.keys(home.shape) : Object.keys(home.shape.title.unwrap().shape)
}

function wording(issue: z.core.$ZodIssue): string {
  const field = quoted(issue.path.map(String).join('.'))
  if (issue.code === 'invalid_type' && issue.input === undefined) return `Missing ${field}`
  if (issue.code === 'too_big') {
    return `Unexpected length of ${field}, expected at most ${issue.maximum} characters`
  }
  const expected = issue.code === 'invalid_type' && issue.expected === 'object' ? 'fields' : 'a text'
  return `Unexpected ${quoted(issue.input)} in ${field}, expected ${expected}`
}
