import type { JSX } from 'preact'
import type { ReadAny } from '../../formats/read-any'
import { usePanel } from '../parts/context'
import { LossList } from '../share/loss-list'
import { shorten } from '../words/shorten'
import * as styles from './import.module.css'

/** What was read, of what, how much, and what of it does not come through. */
export function WhatWasRead({ name, read }: { name: string; read: ReadAny }): JSX.Element {
  const { words } = usePanel()
  const { journey, format, losses } = read
  const { say, count } = words
  const title = shorten(journey.title) || say('untitled')
  return (
    <div class={styles.read}>
      <p dir="auto">
        <strong>
          {say('readFrom', {
            title,
            name: shorten(name) || say('pasted'),
            format: format.extensions[0].toUpperCase(),
          })}
        </strong>
      </p>
      <p>
        {words.list([
          count('stage', journey.stages.length),
          count('lane', journey.lanes.length),
          count('card', journey.cards.length),
        ])}
      </p>
      <LossList title={say('lostOnRead')} losses={losses} />
    </div>
  )
}
