/** The part of a page with a name. Throws when the view has left it out. */
export function part<E extends HTMLElement = HTMLElement>(within: Element, name: string): E {
  const found = within.querySelector<E>(`[data-part=${name}]`)
  if (found === null) throw new Error(`No part \`${name}\` on the page`)
  return found
}

/** Fills in what stands in braces. */
export function filled(sentence: string | undefined, values: Readonly<Record<string, string>>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)
}
