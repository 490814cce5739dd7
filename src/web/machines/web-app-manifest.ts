import type { Translate } from '../../i18n/translate.ts'
import { type Language, languageRow } from '../../model/languages.ts'
import type { Site } from '../site.ts'
import { GROUNDS } from '../theme/stones.ts'

/** Pictures of the site that the build draws, in pixels a side. */
export const ICON_SIZES = [192, 512] as const

export function iconPath(size: (typeof ICON_SIZES)[number]): string {
  return `/icon-${size}.png`
}

/** The site as an app on a home screen, which opens in the language it was put there in. https://www.w3.org/TR/appmanifest/ */
export function webAppManifest({ name }: Site, language: Language, translate: Translate): object {
  const start = `/${language}`
  return {
    // The same app in every language, and at every start address to come.
    id: '/',
    name,
    short_name: name,
    description: translate('home.lead'),
    lang: language,
    dir: languageRow(language).direction,
    start_url: start,
    scope: '/',
    display: 'standalone',
    background_color: GROUNDS.light[0],
    theme_color: GROUNDS.light[0],
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICON_SIZES.flatMap((size) =>
        // The picture keeps its edge free, so that a mask may cut it.
        ['any', 'maskable'].map((purpose) => ({
          src: iconPath(size),
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ),
    ],
    shortcuts: [{ name: translate('search.title'), url: `${start}/search` }],
  }
}
