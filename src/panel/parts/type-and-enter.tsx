import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { TEXT_LIMIT } from '../../journey/text'
import { classNames } from './class-names'
import { fieldStyles as field } from './field-styles'

interface TypeAndEnterProps {
  readonly label: string
  readonly placeholder: string
  readonly focusName?: string
  readonly className?: string | undefined
  /** @returns whether it was taken; then the field is empty for the next */
  readonly onEnter: (text: string) => boolean
}

/** A line that is taken by Enter. What is pasted in several lines stays one text. */
export function TypeAndEnter({
  label,
  placeholder,
  focusName,
  className,
  onEnter,
}: TypeAndEnterProps): JSX.Element {
  const [text, setText] = useState('')
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
      onInput={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        // While a word is being composed, Enter only takes the word.
        if (event.key !== 'Enter' || event.isComposing) return
        event.preventDefault()
        if (text.trim() !== '' && onEnter(text.trim())) setText('')
      }}
    />
  )
}
