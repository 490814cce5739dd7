export interface CircuitBreaker {
  /** Whether to try at all. While it is open, one trial passes after each pause. */
  allows(): boolean
  succeeded(): void
  failed(): void
}

/**
 * Keeps from asking a server that does not answer: after some failures in a row it opens, and only one request
 * after each pause finds out whether the server is back. Time is given in milliseconds.
 */
export function createCircuitBreaker({
  failures = 2,
  pauseMs = 30_000,
  now = Date.now,
}: {
  readonly failures?: number
  readonly pauseMs?: number
  readonly now?: () => number
} = {}): CircuitBreaker {
  let inARow = 0
  let nextTrial = 0
  return {
    allows() {
      if (inARow < failures) return true
      if (now() < nextTrial) return false
      // Whoever asks next waits for what this trial finds.
      nextTrial = now() + pauseMs
      return true
    },
    succeeded() {
      inARow = 0
    },
    failed() {
      inARow += 1
      nextTrial = now() + pauseMs
    },
  }
}
