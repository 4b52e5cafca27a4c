import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ReadAny } from '../../formats/read-any'
import { askTable } from '../../formats/table/ask-table'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { LossList } from '../share/loss-list'
import type { Incoming } from '../state/incoming'
import { shorten } from '../words/shorten'
import { countsText } from './counts-text'
import * as styles from './import.module.css'

interface WhatWasReadProps {
  readonly incoming: Incoming
  readonly read: ReadAny
}

/** What was read, of what, how much, and what of it does not come through; a table can be read otherwise. */
export function WhatWasRead({ incoming, read }: WhatWasReadProps): JSX.Element {
  const { panel, words } = usePanel()
  const { name, text, said } = incoming
  const { journey, format, losses } = read
  const { say } = words
  const box = useRef<HTMLDivElement>(null)
  // What stood here before may have been scrolled.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [])
  const title = shorten(journey.title) || say('untitled')
  return (
    <div ref={box} class={styles.read}>
      <p dir="auto">
        <strong>
          {say('readFrom', {
            title,
            name: shorten(name) || say('pasted'),
            format: format.extensions[0].toUpperCase(),
          })}
        </strong>
      </p>
      <p>{countsText(journey, words)}</p>
      <LossList title={say('lostOnRead')} losses={losses} />
      {format.id === 'sheet' && (
        <div>
          <Button
            look="link"
            onClick={() => panel.bring({ ...incoming, asked: said ?? askTable(text) })}
          >
            {say('columnsDoubt')}
          </Button>
        </div>
      )}
    </div>
  )
}
