import type { MapPageData } from '../../pages/map-page.ts'
import type { CountryCell } from '../../pages/map-table.ts'

/** The real content of the map: each country with what it has and where that is listed. */
export function CountryTable({ page }: { page: MapPageData }) {
  const { translate } = page.frame
  const { columns, groups, sort } = page
  return (
    <table class="countries">
      <caption>{translate('map.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" {...(sort === 'country' ? { 'aria-sort': 'ascending' as const } : {})}>
            {translate('map.country')}
          </th>
          {columns.map(({ type, label }) => (
            <th scope="col" {...(sort === type ? { 'aria-sort': 'descending' as const } : {})}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody>
          {title === undefined ? null : (
            <tr>
              <th class="country-region" scope="rowgroup" colspan={columns.length + 1}>
                {title}
              </th>
            </tr>
          )}
          {rows.map(({ href, label, cells }) => (
            <tr>
              <th scope="row">
                <a href={href}>{label}</a>
              </th>
              {cells.map((cell) => (
                <Cell cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Cell({ cell: { count, name, href } }: { cell: CountryCell }) {
  return (
    <td>
      {count === 0 ? (
        <span class="count">0</span>
      ) : (
        <a href={href} aria-label={name}>
          {count}
        </a>
      )}
    </td>
  )
}
