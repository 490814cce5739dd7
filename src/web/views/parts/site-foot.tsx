import type { Frame } from '../../pages/frame.ts'

export function SiteFoot({ frame }: { frame: Frame }) {
  const { language, translate, instanceName } = frame
  const links = [
    { href: `/${language}/map`, label: translate('map.title') },
    { href: `/${language}/agenda`, label: translate('agenda.title') },
    { href: `/${language}/about`, label: translate('about.title', { name: instanceName }) },
    { href: `/${language}/privacy`, label: translate('privacy.title') },
    { href: `/${language}/offline`, label: translate('layout.offline') },
    { href: frame.feed ?? `/${language}/feed`, label: translate('layout.feed'), type: 'application/atom+xml' },
    { href: '/api/v1/openapi.json', label: translate('layout.api') },
  ]
  return (
    <footer class="site-foot">
      <nav aria-label={translate('layout.footNav')}>
        <ul>
          {links.map(({ href, label, type }) => (
            <li>
              <a href={href} type={type}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{translate('layout.licence')}</p>
      {/* Shown by the script that knows the key. */}
      <p>
        <button type="button" class="slash-key" aria-pressed="true" hidden>
          {translate('layout.slashKey')}
        </button>
      </p>
    </footer>
  )
}
