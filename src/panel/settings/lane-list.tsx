import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { usePanel } from '../parts/context'
import { AddLane } from './add-lane'
import { LaneItem } from './lane-item'
import * as styles from './settings.module.css'

/** The lanes of a map, from top to bottom. */
export function LaneList({ journey }: { journey: Journey }): JSX.Element {
  const { words } = usePanel()
  const { lanes, cards } = journey
  const counts = useMemo(() => countCards(cards), [cards])
  const [open, setOpen] = useState<string | null>(null)
  return (
    <section aria-labelledby="lanes">
      <h2 id="lanes" class={styles.heading}>
        {words.say('lanes')}
      </h2>
      <ul class={styles.list}>
        {lanes.map((lane, index) => (
          <LaneItem
            key={lane.id}
            lane={lane}
            lanes={lanes}
            personas={journey.personas}
            index={index}
            cards={counts.get(lane.id) ?? 0}
            open={open === lane.id}
            onOpen={() => setOpen(open === lane.id ? null : lane.id)}
          />
        ))}
      </ul>
      <AddLane journey={journey} />
    </section>
  )
}

function countCards(cards: readonly Card[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { lane } of cards) counts.set(lane, (counts.get(lane) ?? 0) + 1)
  return counts
}
