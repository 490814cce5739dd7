import type { Frame } from '../../pages/frame.ts'

/** The box to search with. Other fields of the page join in by naming its form. Its data is for client/combobox/. */
export function SearchBox({ frame, text, id, big }: { frame: Frame; text: string; id: string; big?: boolean }) {
  const { language, translate } = frame
  const field = `${id}Words`
  // The box of a page that is there is being typed in, and stays as it is.
  if (frame.fragment) return <search />
  return (
    <search class={big ? 'search-box search-box-big' : 'search-box'}>
      <form
        id={id}
        action={`/${language}/search`}
        data-suggest={`/${language}/suggest`}
        data-suggestions={translate('suggest.label')}
        data-unanswered={translate('search.unanswered.title')}
      >
        <label class={big ? '' : 'visually-hidden'} for={field}>
          {translate('search.label')}
        </label>
        <div class="search-row">
          <input
            id={field}
            type="search"
            name="q"
            value={text}
            maxlength={300}
            autocomplete="off"
            autocapitalize="none"
            enterkeyhint="search"
          />
          <button type="submit">{translate('search.submit')}</button>
        </div>
      </form>
    </search>
  )
}
