import type { Frame } from '../pages/frame.ts'
import { Layout } from './layout.tsx'
import { KeptChoices } from './parts/kept-choices.tsx'
import { SearchBox } from './parts/search-box.tsx'

const FORM = 'Search'

interface UnansweredPageProps {
  frame: Frame
  text: string
  choices: readonly (readonly [name: string, value: string])[]
  /** The address that was asked for. */
  again: string
}

/** The search did not answer. What was asked is kept, and the rest of the library can be read. */
export function UnansweredPage({ frame, text, choices, again }: UnansweredPageProps) {
  const { language, translate } = frame
  return (
    <Layout frame={frame} kind="error">
      <h1>{translate('search.unanswered.title')}</h1>
      <p>{translate('search.unanswered.text')}</p>
      <p>
        <a class="button" href={again}>
          {translate('search.unanswered.again')}
        </a>
      </p>
      <SearchBox frame={frame} text={text} id={FORM} big />
      <KeptChoices choices={choices} form={FORM} />
      <p>
        <a href={`/${language}/topics`}>{translate('search.empty.allTopics')}</a>
      </p>
    </Layout>
  )
}
