import type { Translate } from '../../../i18n/translate.ts'
import type { FacetView, FacetValueView, SearchPageData } from '../../pages/search.ts'

/** The id of the form that the filters belong to, wherever they stand in the page. */
export const SEARCH_FORM = 'search-form'

interface Props {
  readonly data: SearchPageData
  readonly translate: Translate
}

/** The filters, before the results in the page: check boxes of one form, each value with its count. */
export function Facets({ data, translate }: Props) {
  return (
    <details class="facets" open={data.chips.length > 0 ? true : undefined}>
      <summary>{translate('search.filters')}</summary>
      <div class="facets-inner">
        {data.facets.map((facet) => (
          <FacetGroup facet={facet} />
        ))}
        <fieldset class="facet">
          <legend>{translate('search.read')}</legend>
          <p class="facet-help">{translate('search.readHelp')}</p>
          <Values name="read" values={data.read} />
        </fieldset>
        <button type="submit" form={SEARCH_FORM}>{translate('search.apply')}</button>
      </div>
    </details>
  )
}

function FacetGroup({ facet }: { facet: FacetView }) {
  return (
    <details class="facet" open={facet.open ? true : undefined}>
      <summary>{facet.label}</summary>
      <fieldset>
        <legend class="visually-hidden">{facet.label}</legend>
        <Values name={facet.id} values={facet.values} />
      </fieldset>
    </details>
  )
}

function Values({ name, values }: { name: string; values: readonly FacetValueView[] }) {
  return (
    <ul class="facet-values">
      {values.map(({ value, label, count, selected }) => {
        // A value that would find nothing is inert, but one that is chosen can always be taken back.
        const inert = count === 0 && !selected
        return (
          <li>
            <label class={inert ? 'facet-value facet-value-none' : 'facet-value'}>
              <input type="checkbox" form={SEARCH_FORM} name={name} value={value} checked={selected ? true : undefined} disabled={inert ? true : undefined} />
              <span>{label}</span> <span class="facet-count">{count}</span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}

/** What is chosen; each chip leads to the page without it. */
export function Chips({ data, translate }: Props) {
  if (data.chips.length === 0) return null
  return (
    <nav class="chips" aria-label={translate('search.chosen')}>
      <ul>
        {data.chips.map(({ label, href }) => (
          <li>
            <a class="chip" href={href} aria-label={translate('search.remove', { label })}>
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a class="chip-clear" href={data.clearHref}>
            {translate('search.clear')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
