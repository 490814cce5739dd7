/** Asks for texts of the site; only the newest question is ever answered. */
export interface Latest {
  /**
   * The text at an address; undefined when something newer was asked, or `forget` was called, in the meantime.
   * Throws when there is no answer to be had.
   */
  ask(address: string, cache?: RequestCache): Promise<string | undefined>
  /** Nobody waits for the running question any more. */
  forget(): void
}

// An abort saves bytes but may come too late, when the answer is already here: the number decides.
export function createLatest(): Latest {
  let newest = 0
  let running: AbortController | undefined
  const forget = (): void => {
    newest += 1
    running?.abort()
    running = undefined
  }
  return {
    forget,
    async ask(address, cache = 'default') {
      forget()
      const own = newest
      running = new AbortController()
      try {
        const response = await fetch(address, { signal: running.signal, cache })
        const text = await response.text()
        if (own !== newest) return undefined
        if (!response.ok) throw new Error(`${address} was answered with ${response.status}`)
        return text
      } catch (error) {
        if (own !== newest) return undefined
        throw error
      }
    },
  }
}
