import type { JSX } from 'preact'
import type { Said } from '../state/panel-state'
import * as field from './field.module.css'

/** Tells screen readers what happened. Two places take turns, so that the same text is told twice. */
export function LiveRegion({ said: { text, count } }: { said: Said }): JSX.Element {
  return (
    <div role="status" class={field.hidden}>
      <span>{count % 2 === 0 ? text : ''}</span>
      <span>{count % 2 === 1 ? text : ''}</span>
    </div>
  )
}
