import type { JSX } from 'preact'
import type { MapSummary } from '../../protocol/raw-map'
import * as list from '../map/side-list.module.css'
import { usePanel } from '../parts/context'
import { Toggle } from '../parts/toggle'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { comparedIn } from './compared-in'
import { kinName } from './kin-item'

interface MarkChangesProps {
  readonly state: PanelState
  readonly sync: SyncState
  /** The other maps of the family. */
  readonly kin: readonly MapSummary[]
}

/** On a to-be map: what it has otherwise than a map of what is, marked in the lists of cards as long as one wants it (C53). */
export function MarkChanges({ state, sync, kin }: MarkChangesProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const rivals = kin.filter((map) => map.state === 'as-is')
  const compared = comparedIn(state, sync)
  if (rivals.length === 0) return <p class={list.faded}>{say('noAsIs')}</p>
  const toggle = async (root: string, on: boolean): Promise<void> => {
    if (await panel.compare(on ? root : null)) panel.say(say('changesMarked'))
    else if (!on) panel.say(say('changesUnmarked'))
  }
  return (
    <>
      <p>{say('isToBe')}</p>
      {rivals.map((map) => (
        <Toggle
          key={map.root}
          label={say('markChanges', { map: kinName(map, words) })}
          on={compared?.root === map.root}
          onToggle={(on) => void toggle(map.root, on)}
        />
      ))}
      <p class={list.faded}>{say('markChangesHint')}</p>
    </>
  )
}
