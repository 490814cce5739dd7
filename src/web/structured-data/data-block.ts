/** What a page is about, as schema.org has it. */
export type Thing = object

/**
 * Things as the text of a `<script type="application/ld+json">`. Such a block is data: browsers never run it, and no
 * content security policy has to allow it. No text can close the element, since `<` is written as an escape.
 */
export function dataBlock(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')
}

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** A thing without the members that have no value, nor any in their list. */
export function given<const T extends object>(members: T): Given<T> {
  const kept = Object.entries(members).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  // What is left out was undefined, hence optional in the type; an empty list says no more than none.
  return Object.fromEntries(kept) as Given<T>
}
