import type { ErrorPageData } from '../pages/error-page.ts'
import { Layout } from './layout.tsx'
import { SearchBox } from './parts/search-box.tsx'

export function ErrorPage({ frame, title, text, words, reference }: ErrorPageData) {
  const { language, translate, instanceName } = frame
  return (
    <Layout frame={frame} kind="error">
      <h1>{title}</h1>
      <p>{text}</p>
      {reference === undefined ? null : (
        <p>
          {translate('error.reference')} <code>{reference}</code>
        </p>
      )}
      <SearchBox frame={frame} text={words} id="Search" big />
      <p>
        <a href={`/${language}`}>{translate('error.home', { name: instanceName })}</a>
      </p>
    </Layout>
  )
}
