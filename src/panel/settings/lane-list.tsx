import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Journey } from '../../journey/journey'
import { usePanel } from '../parts/context'
import { AddLane } from './add-lane'
import { LaneItem } from './lane-item'
import { settingsStyles as styles } from './settings-styles'

/** The lanes of a map, from top to bottom. */
export function LaneList({ journey }: { journey: Journey }): JSX.Element {
  const { words } = usePanel()
  const [open, setOpen] = useState<string | null>(null)
  return (
    <section aria-labelledby="lanes">
      <h2 id="lanes" class={styles.heading}>
        {words.say('lanes')}
      </h2>
      <ul class={styles.list}>
        {journey.lanes.map((lane, index) => (
          <LaneItem
            key={lane.id}
            journey={journey}
            lane={lane}
            index={index}
            open={open === lane.id}
            onOpen={() => setOpen(open === lane.id ? null : lane.id)}
          />
        ))}
      </ul>
      <AddLane journey={journey} />
    </section>
  )
}
