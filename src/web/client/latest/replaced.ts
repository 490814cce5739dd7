/** Told to the document after results were put in place: what else follows them comes then. */
export const REPLACED = 'results-replaced'

/** Resolves when results were put in place, or after some milliseconds without. */
export function replacedWithin(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      document.removeEventListener(REPLACED, done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    document.addEventListener(REPLACED, done)
  })
}
