import type { JSX } from 'preact'
import type { MapSummary } from '../../protocol/raw-map'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { shorten } from '../words/shorten'
import * as styles from './gallery.module.css'

/** The maps that stand on this page already. */
export function MapsHere({ maps }: { maps: readonly MapSummary[] }): JSX.Element {
  const { panel, words } = usePanel()
  return (
    <>
      <h2 class={styles.heading}>{words.say('mapsHere')}</h2>
      <ul class={styles.list}>
        {maps.map(({ root, title, stages, cards }) => {
          const name = title.trim() || words.say('untitled')
          return (
            <li key={root} class={styles.map}>
              <span class={styles.mapText}>
                <span class={styles.mapTitle} dir="auto">
                  {name}
                </span>
                <span class={styles.small}>
                  {words.count('stage', stages)} · {words.count('card', cards)}
                </span>
              </span>
              <Button
                label={words.say('openMap', { title: shorten(name) })}
                onClick={() => void panel.open(root)}
              >
                {words.say('open')}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
