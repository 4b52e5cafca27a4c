import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { TEXT_LIMIT } from '../../journey/text'
import type { DraftPlace } from '../kept/create-drafts'
import { classNames } from './class-names'
import { usePanel } from './context'
import field from './field.module.css'

interface TypeAndEnterProps {
  readonly label: string
  readonly placeholder: string
  /** Where the card will stand: what is typed is kept under it until it is taken. */
  readonly draft: DraftPlace
  readonly focusName?: string
  readonly className?: string | undefined
  /** @returns whether it was taken; then the field is empty for the next */
  readonly onEnter: (text: string) => boolean
}

/** A line that is taken by Enter. What is pasted in several lines stays one text. */
export function TypeAndEnter({
  label,
  placeholder,
  draft,
  focusName,
  className,
  onEnter,
}: TypeAndEnterProps): JSX.Element {
  const { drafts } = usePanel().panel
  const [text, setText] = useState(() => drafts.read(draft.key))
  const write = (next: string): void => {
    setText(next)
    drafts.write(draft, next)
  }
  return (
    <input
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
      onInput={(event) => write(event.currentTarget.value)}
      onBlur={drafts.leave}
      onKeyDown={(event) => {
        // While a word is being composed, Enter only takes the word.
        if (event.key !== 'Enter' || event.isComposing) return
        event.preventDefault()
        if (text.trim() !== '' && onEnter(text.trim())) write('')
      }}
    />
  )
}
