import { TYPE_IDS } from '../../../model/types/index.ts'
import type { Frame } from '../../pages/frame.ts'
import { Logo } from './logo.tsx'
import { SearchBox } from './search-box.tsx'

export function SiteHead({ frame }: { frame: Frame }) {
  const { language, instanceName } = frame
  return (
    <header class="site-head">
      <div class="site-top">
        <a class="brand" href={`/${language}`}>
          <Logo mark={frame.logo} />
          <span>{instanceName}</span>
        </a>
        <LanguageSwitch frame={frame} />
      </div>
      <div class="site-bar">
        <SiteNav frame={frame} />
        {frame.searchBox ? <SearchBox frame={frame} text="" id="SiteSearch" /> : null}
      </div>
    </header>
  )
}

/** Links to the parts of the site. */
export function SiteNav({ frame }: { frame: Frame }) {
  const { language, translate, section } = frame
  const current = (name: Frame['section']) => (name === section ? { 'aria-current': 'true' as const } : {})
  return (
    <nav class="site-nav" aria-label={translate('layout.nav')}>
      <ul>
        {TYPE_IDS.map((type) => (
          <li>
            <a href={`/${language}/search?type=${type}`} {...current(type)}>
              {translate(`layout.types.${type}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={`/${language}/topics`} {...current('topics')}>
            {translate('topics.title')}
          </a>
        </li>
      </ul>
    </nav>
  )
}

/** Links to the same page in each language; following one is remembered. */
export function LanguageSwitch({ frame }: { frame: Frame }) {
  return (
    <nav class="languages" aria-label={frame.translate('layout.language')}>
      <ul>
        {frame.languages.map(({ language, name, href, current }) => (
          <li>
            <a
              href={href}
              rel="nofollow"
              lang={language}
              hreflang={language}
              {...(current ? { 'aria-current': 'true' as const } : {})}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
