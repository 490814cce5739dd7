import type { Frame } from '../../pages/frame.ts'

export function SiteFoot({ frame }: { frame: Frame }) {
  const { language, translate, instanceName } = frame
  const links = [
    { href: `/${language}/about`, label: translate('about.title', { name: instanceName }) },
    { href: `/${language}/privacy`, label: translate('privacy.title') },
    { href: frame.feed ?? `/${language}/feed`, label: translate('layout.feed') },
    { href: '/api/v1/openapi.json', label: translate('layout.api') },
  ]
  return (
    <footer class="site-foot">
      <nav aria-label={translate('layout.footNav')}>
        <ul>
          {links.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{translate('layout.licence')}</p>
    </footer>
  )
}
