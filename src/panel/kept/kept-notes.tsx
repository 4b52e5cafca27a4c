import type { JSX } from 'preact'
import * as styles from '../parts/note.module.css'
import type { PanelState } from '../state/panel-state'
import { KeptNote } from './kept-note'

/** Everything that was written here and is not on the map, on whatever screen one is. */
export function KeptNotes({ state }: { state: PanelState }): JSX.Element | null {
  const { kept, sync, place } = state
  if (kept.length === 0) return null
  return (
    <div class={styles.stack}>
      {kept.map((one) => (
        <KeptNote key={one.id} kept={one} journey={sync?.shown ?? null} stage={place.stage} />
      ))}
    </div>
  )
}
