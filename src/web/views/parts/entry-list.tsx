import type { Translate } from '../../../i18n/translate.ts'
import { entryPath } from '../../../model/address.ts'
import type { EntryHead } from '../../../model/entry.ts'
import type { Language } from '../../../model/languages.ts'

/** The words of an entry in brief, in the reader's language or else the original's. */
export function wordsOf(head: EntryHead, language: Language): { title: string; summary: string; language: Language } {
  const shown = head.titles[language] === undefined ? head.original : language
  const words = head.titles[shown] ?? { title: head.ref.slug, summary: '' }
  return { ...words, language: shown }
}

interface Props {
  readonly heads: readonly EntryHead[]
  readonly language: Language
  readonly translate: Translate
  readonly summaries?: boolean
}

/** Entries in brief, each a link; invented people and organisations say so. */
export function EntryList({ heads, language, translate, summaries = true }: Props) {
  return (
    <ul class="entry-list">
      {heads.map((head) => {
        const words = wordsOf(head, language)
        return (
          <li class={`entry-card entry-card-${head.ref.type}`} lang={words.language === language ? undefined : words.language}>
            <a href={entryPath(head.ref, language)}>{words.title}</a>
            {head.sample ? <SampleLabel translate={translate} language={language} /> : null}
            {summaries ? <p>{words.summary}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}

/** Says that a person or an organisation is invented. */
export function SampleLabel({ translate, language }: { translate: Translate; language: Language }) {
  return (
    <>
      {' '}
      <span class="sample-label" lang={language}>
        {translate('entry.sample')}
      </span>
    </>
  )
}
