import { expect, it } from 'vitest'
import { createCircuitBreaker } from '../../src/search/circuit-breaker.ts'

function atTime() {
  const clock = { ms: 1_000 }
  return { clock, breaker: createCircuitBreaker({ failures: 2, pauseMs: 100, now: () => clock.ms }) }
}

it('allows everything until there are enough failures in a row', () => {
  const { breaker } = atTime()
  breaker.failed()
  breaker.succeeded()
  breaker.failed()
  expect([breaker.allows(), breaker.allows()]).toEqual([true, true])
})

it('stops asking after the failures, and lets one trial through after each pause', () => {
  const { breaker, clock } = atTime()
  breaker.failed()
  breaker.failed()
  expect(breaker.allows()).toBe(false)
  clock.ms += 100
  expect([breaker.allows(), breaker.allows()]).toEqual([true, false])
  breaker.failed()
  clock.ms += 99
  expect(breaker.allows()).toBe(false)
  clock.ms += 1
  expect(breaker.allows()).toBe(true)
})

it('lets the next trial through although the last one never ended', () => {
  const { breaker, clock } = atTime()
  breaker.failed()
  breaker.failed()
  clock.ms += 100
  expect(breaker.allows()).toBe(true)
  clock.ms += 100
  expect(breaker.allows()).toBe(true)
})

it('closes again when a trial succeeds', () => {
  const { breaker, clock } = atTime()
  breaker.failed()
  breaker.failed()
  clock.ms += 100
  breaker.allows()
  breaker.succeeded()
  expect([breaker.allows(), breaker.allows()]).toEqual([true, true])
})
