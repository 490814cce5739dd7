import type { Child } from 'hono/jsx'
import type { PageFrame } from '../pages/frame.ts'
import { Layout } from './layout.tsx'

interface Props {
  readonly page: PageFrame
  readonly text: string
  /** Shown when the fault is ours, so that it can be found in the log. */
  readonly requestId?: string
  readonly children?: Child
}

/** Says plainly what happened and where to go on; never what happened inside. */
export function ErrorPage({ page, text, requestId, children }: Props) {
  const { translate, language } = page
  return (
    <Layout page={{ ...page, hidden: true }}>
      <article class="error-page">
        <h1>{page.title}</h1>
        <p>{text}</p>
        {requestId === undefined ? null : <p>{translate('error.reference', { id: requestId })}</p>}
        {children}
        <p>
          <a href={`/${language}`}>{translate('error.home')}</a> · <a href={`/${language}/search`}>{translate('search.help.all')}</a>
        </p>
      </article>
    </Layout>
  )
}
