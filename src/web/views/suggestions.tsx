import type { Translate } from '../../i18n/translate.ts'
import type { Language } from '../../model/languages.ts'
import type { Suggestion, Suggestions } from '../pages/suggestions.ts'
import { inLanguage } from './parts/in-language.ts'
import { SampleLabel } from './parts/sample-label.tsx'

interface SuggestionListProps extends Suggestions {
  readonly language: Language
  readonly translate: Translate
}

/** The inside of a listbox: the box around it belongs to the field it serves. Its ids begin with `Suggestion`. */
export function SuggestionList({ groups, count, language, translate }: SuggestionListProps) {
  return (
    <div role="presentation" data-count={translate('suggest.count', { count })}>
      {groups.map(({ id, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox has no place for a fieldset
        <div role="group" class="suggestion-group" aria-labelledby={`Suggestions-${id}`}>
          <span role="presentation" class="suggestion-kind" id={`Suggestions-${id}`}>
            {translate(`suggest.${id}`)}
          </span>
          {options.map((option, index) => (
            <Option option={option} id={`Suggestion-${id}-${index}`} language={language} translate={translate} />
          ))}
        </div>
      ))}
    </div>
  )
}

interface OptionProps {
  readonly option: Suggestion
  readonly id: string
  readonly language: Language
  readonly translate: Translate
}

// A link that is an option: it can be followed with a pointer like any other, and the keyboard follows it from the field.
function Option({ option, id, language, translate }: OptionProps) {
  const { href, label, met, type, sample } = option
  return (
    <a role="option" class="suggestion" id={id} href={href} tabindex={-1} aria-selected="false">
      {type === undefined ? null : <span class={`tessera type-${type}`} aria-hidden="true" />}
      <span {...inLanguage(option.language, language)}>{label}</span>{' '}
      {met === undefined ? null : (
        <span class="suggestion-met" {...inLanguage(met.language, language)}>
          {met.text}
        </span>
      )}{' '}
      {sample && type !== undefined ? <SampleLabel type={type} translate={translate} /> : null}
    </a>
  )
}
