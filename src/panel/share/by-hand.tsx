import type { JSX } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { usePanel } from '../parts/context'
import * as field from '../parts/field.module.css'

/** A text that the browser did not let us copy, selected, so that a person can. */
export function ByHand({ text }: { text: string }): JSX.Element {
  const { words } = usePanel()
  const id = useId()
  const control = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    control.current?.focus()
    // From its end, so that its beginning is in sight.
    control.current?.setSelectionRange(0, text.length, 'backward')
  }, [text])
  return (
    <>
      <p id={`${id}why`} class={field.wrong}>
        {words.say('copyRefused')}
      </p>
      <textarea
        ref={control}
        readOnly
        rows={4}
        dir="auto"
        class={field.control}
        aria-label={words.say('copyByHand')}
        aria-describedby={`${id}why`}
        value={text}
      />
    </>
  )
}
