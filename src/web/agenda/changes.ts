// What a reader can do with a plan. The buttons of the page name a change in a word, `up-2`, for the server and the
// script alike; places count from 0.
import { ITEM_KINDS, type Item, type Plan } from './plan.ts'

export type Change =
  | { readonly verb: 'up' | 'down' | 'remove'; readonly place: number }
  | { readonly verb: 'add'; readonly item: Item }

/** Reads `up-2`, `remove-0` or `add-break`; undefined when it is none of them. */
export function readChange(word: string): Change | undefined {
  const [, verb, place] = /^(up|down|remove)-(\d{1,3})$/.exec(word) ?? []
  if (verb === 'up' || verb === 'down' || verb === 'remove') return { verb, place: Number(place) }
  const kind = ITEM_KINDS.find((id) => word === `add-${id}` && id !== 'tool')
  return kind === undefined ? undefined : { verb: 'add', item: { kind, text: '', minutes: undefined } }
}

/** The plan after the change, and the place of the item it was about; a place out of reach changes nothing. */
export function change(plan: Plan, asked: Change): { readonly plan: Plan; readonly place: number } {
  const items = [...plan.items]
  if (asked.verb === 'add') return { plan: { ...plan, items: [...items, asked.item] }, place: items.length }
  const { verb, place } = asked
  if (verb === 'remove') {
    return {
      plan: { ...plan, items: items.toSpliced(place, 1) },
      place: Math.max(0, Math.min(place, items.length - 2)),
    }
  }
  return move(plan, place, verb === 'up' ? place - 1 : place + 1)
}

/** Takes the item of one place to another. */
export function move(plan: Plan, from: number, to: number): { readonly plan: Plan; readonly place: number } {
  const item = plan.items[from]
  if (item === undefined || plan.items[to] === undefined) return { plan, place: from }
  return { plan: { ...plan, items: plan.items.toSpliced(from, 1).toSpliced(to, 0, item) }, place: to }
}
