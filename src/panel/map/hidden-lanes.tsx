import type { JSX } from 'preact'
import type { Lane } from '../../journey/lane'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import * as styles from './map.module.css'

/** How many lanes are not in sight, and the way to where they can be shown. Nothing where all are. */
export function HiddenLanes({ lanes }: { lanes: readonly Lane[] }): JSX.Element | null {
  const { panel, words } = usePanel()
  const hidden = lanes.filter((lane) => lane.hidden)
  const [first] = hidden
  if (first === undefined) return null
  const text = words.count('hiddenLane', hidden.length)
  return (
    <p class={styles.hiddenLanes}>
      <Button
        look="link"
        label={words.say('toHiddenLanes', { lanes: text })}
        onClick={() => {
          panel.go('settings')
          panel.focus(`lane:${first.id}`)
        }}
      >
        {text}
      </Button>
    </p>
  )
}
