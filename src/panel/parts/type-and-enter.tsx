import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { TEXT_LIMIT } from '../../journey/text'
import type { DraftPlace } from '../kept/create-drafts'
import { classNames } from './class-names'
import { usePanel } from './context'
import { useSuggestions, type Suggested } from './use-suggestions'
import * as field from './field.module.css'

interface TypeAndEnterProps<S extends Suggested> {
  readonly label: string
  readonly placeholder: string
  /** Where the card will stand: what is typed is kept under it until it is taken. */
  readonly draft: DraftPlace
  readonly focusName?: string
  readonly className?: string | undefined
  /** What could be meant, by what is typed so far. */
  readonly suggest?: ((text: string) => readonly S[]) | undefined
  /**
   * @param suggested where it was taken from the suggestions
   * @returns whether it was taken; then the field is empty for the next
   */
  readonly onEnter: (text: string, suggested?: S) => boolean
}

/** A line that is taken by Enter, or by taking a suggestion. What is pasted in several lines stays one text. */
export function TypeAndEnter<S extends Suggested = Suggested>({
  label,
  placeholder,
  draft,
  focusName,
  className,
  suggest,
  onEnter,
}: TypeAndEnterProps<S>): JSX.Element {
  const { panel, words } = usePanel()
  const { drafts } = panel
  const [text, setText] = useState(() => drafts.read(draft.key))
  const write = (next: string): void => {
    setText(next)
    drafts.write(draft, next)
  }
  const {
    field: combo,
    typed,
    onKey,
    list,
  } = useSuggestions<S>(
    words.say('suggestions', { label }),
    () => suggest?.(text) ?? [],
    (suggested) => {
      if (onEnter(suggested.text, suggested)) write('')
    },
  )
  return (
    <>
      <input
        {...(suggest === undefined ? {} : combo)}
        type="text"
        dir="auto"
        class={classNames(field.control, className)}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        maxLength={TEXT_LIMIT}
        data-focus={focusName}
        autocomplete="off"
        enterkeyhint="done"
        onInput={(event) => {
          write(event.currentTarget.value)
          typed(event.currentTarget.value)
        }}
        onBlur={drafts.leave}
        onKeyDown={(event) => {
          // While a word is being composed, Enter only takes the word.
          if (event.isComposing || (suggest !== undefined && onKey(event))) return
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (text.trim() !== '' && onEnter(text.trim())) write('')
        }}
      />
      {list}
    </>
  )
}
