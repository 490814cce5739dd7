import { fail } from '../../run-script.ts'
import type { Contender } from '../contender.ts'
import { flexSearch } from './flexsearch.ts'
import { lunrJs } from './lunr.ts'
import { miniSearch } from './minisearch.ts'
import { orama } from './orama.ts'
import { ours, oursWithPassages } from './ours.ts'

/** In the order of the table. */
export const CONTENDERS: readonly Contender[] = [ours, oursWithPassages, miniSearch, flexSearch, lunrJs, orama]

/** The engines of these names. */
export function contendersNamed(names: readonly string[]): Contender[] {
  return names.map((name) => {
    const found = CONTENDERS.find((contender) => contender.name.toLowerCase() === name.toLowerCase())
    return (
      found ?? fail(`Unexpected engine \`${name}\`, expected one of ${CONTENDERS.map((one) => one.name).join(', ')}`)
    )
  })
}
