import type { Frame } from '../pages/frame.ts'
import { Layout } from './layout.tsx'

/** Each section is a title and a paragraph among the interface words. */
const SECTIONS = ['nothing', 'searches', 'cookie', 'device', 'logs', 'host', 'people'] as const

export function PrivacyPage({ frame }: { frame: Frame }) {
  const { translate, language } = frame
  return (
    <Layout frame={frame} kind="text">
      <h1>{translate('privacy.title')}</h1>
      <p class="lead">{translate('privacy.lead')}</p>
      <div class="body">
        {SECTIONS.map((section) => (
          <>
            <h2>{translate(`privacy.${section}.title`)}</h2>
            <p>{translate(`privacy.${section}.text`)}</p>
          </>
        ))}
        <p>
          <a href={`/${language}/about#Report`}>{translate('privacy.ask')}</a>
        </p>
      </div>
    </Layout>
  )
}
