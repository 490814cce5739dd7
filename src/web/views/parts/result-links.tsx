import type { Frame } from '../../pages/frame.ts'
import type { Chip, Paging, SortLink } from '../../pages/search-links.ts'
import type { Tab } from '../../pages/type-tabs.ts'

const CURRENT = { 'aria-current': 'true' } as const
const CURRENT_PAGE = { 'aria-current': 'page' } as const

export function Tabs({ tabs, frame }: { tabs: readonly Tab[]; frame: Frame }) {
  const numbers = new Intl.NumberFormat(frame.language)
  return (
    <nav class="tabs" aria-label={frame.translate('facet.type')}>
      <ul>
        {tabs.map(({ href, label, count, current, type }) => (
          <li>
            <a class={tabClass(type, count)} href={href} {...(current ? CURRENT : {})}>
              {label} {count === undefined ? null : <span class="count">{numbers.format(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function tabClass(type: Tab['type'], count: number | undefined): string {
  const ofType = type === undefined ? '' : ` type-${type}`
  return `tab${ofType}${count === 0 ? ' tab-none' : ''}`
}

/** Every choice can be taken back by itself, or all together. */
export function Chips({ chips, clearAll, frame }: { chips: readonly Chip[]; clearAll: string; frame: Frame }) {
  const { translate } = frame
  if (chips.length === 0) return null
  return (
    <nav class="chips" aria-label={translate('search.chips')}>
      <ul>
        {chips.map(({ href, group, label }) => (
          <li>
            <a class="chip" href={href}>
              <span class="visually-hidden">{translate('search.remove')} </span>
              <span class="chip-group">{group}</span> {label}
            </a>
          </li>
        ))}
        <li>
          <a class="chip-all" href={clearAll}>
            {translate('search.clearAll')}
          </a>
        </li>
      </ul>
    </nav>
  )
}

export function Sorts({ sorts, frame }: { sorts: readonly SortLink[]; frame: Frame }) {
  return (
    <nav class="sorts" aria-labelledby="Sorts">
      <span id="Sorts">{frame.translate('search.sort')}</span>
      <ul>
        {sorts.map(({ href, label, current }) => (
          <li>
            <a href={href} {...(current ? CURRENT : {})}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Pages({ paging, frame }: { paging: Paging; frame: Frame }) {
  const { translate } = frame
  if (paging.pages.length < 2) return null
  return (
    <nav class="paging" aria-label={translate('search.pages')}>
      <ul>
        {paging.previous === undefined ? null : (
          <li>
            <a href={paging.previous} rel="prev">
              {translate('search.previous')}
            </a>
          </li>
        )}
        {paging.pages.map(({ number, href, current, afterGap }) => (
          <li>
            {afterGap ? <span class="paging-gap">… </span> : null}
            <a href={href} aria-label={translate('search.page', { number })} {...(current ? CURRENT_PAGE : {})}>
              {number}
            </a>
          </li>
        ))}
        {paging.next === undefined ? null : (
          <li>
            <a href={paging.next} rel="next">
              {translate('search.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
