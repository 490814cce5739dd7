import type { Frame } from '../pages/frame.ts'
import { Layout } from './layout.tsx'

interface AboutPageProps {
  frame: Frame
  title: string
  reportAddress: string | undefined
}

export function AboutPage({ frame, title, reportAddress }: AboutPageProps) {
  const { translate, instanceName } = frame
  return (
    <Layout frame={frame} kind="text">
      <h1>{title}</h1>
      <p class="lead">{translate('about.lead', { name: instanceName })}</p>
      <div class="body">
        <h2>{translate('about.find.title')}</h2>
        <p>{translate('about.find.text')}</p>
        <h2>{translate('about.content.title')}</h2>
        <p>{translate('about.content.text')}</p>
        <p>{translate('about.samples')}</p>
        <h2>{translate('about.languages.title')}</h2>
        <p>{translate('about.languages.text')}</p>
        <h2 id="Publish">{translate('about.publish.title')}</h2>
        <p>{translate('about.publish.text')}</p>
        {reportAddress === undefined ? null : (
          <p>
            {translate('about.publish.ask')} <Address address={reportAddress} />
          </p>
        )}
        <h2 id="Report">{translate('about.report.title')}</h2>
        <p>{translate('about.report.text')}</p>
        <p>{reportAddress === undefined ? translate('about.report.noAddress') : <Address address={reportAddress} />}</p>
        <h2>{translate('about.reuse.title')}</h2>
        <p>{translate('about.reuse.text')}</p>
        <p>
          <a href="/api/v1/openapi.json">{translate('layout.api')}</a>
        </p>
      </div>
    </Layout>
  )
}

function Address({ address }: { address: string }) {
  return <a href={address}>{address.replace(/^mailto:/, '')}</a>
}
