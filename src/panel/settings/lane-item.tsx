import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { drawnTexts } from '../../i18n/drawn-texts'
import type { Lane } from '../../journey/lane'
import type { Persona } from '../../journey/persona'
import { usePanel } from '../parts/context'
import { IconButton } from '../parts/icon-button'
import { laneTitle } from '../words/titles'
import { LaneFields } from './lane-fields'
import { RemoveLane } from './remove-lane'
import * as styles from './settings.module.css'

interface LaneItemProps {
  readonly lane: Lane
  /** All lanes, and where among them it stands. */
  readonly lanes: readonly Lane[]
  readonly index: number
  readonly personas: readonly Persona[]
  /** How many cards it holds. */
  readonly cards: number
  readonly open: boolean
  readonly onOpen: () => void
}

/** One lane: its place among the others, whether it is shown, and a line that opens to its fields. */
export function LaneItem(props: LaneItemProps): JSX.Element {
  const { lane, lanes, index, personas, cards, open, onOpen } = props
  const { panel, words } = usePanel()
  const [asking, setAsking] = useState(false)
  const name = laneTitle(lane, words)
  const kind = drawnTexts(words.language).lanes[lane.kind].name

  const shown = lanes.filter(({ hidden }) => !hidden).length

  const move = (by: -1 | 1, focus: string): void => {
    const at = index + by
    panel.edit([{ type: 'lane.move', id: lane.id, at }], {
      said: words.say('laneMoved', { name, number: at + 1, total: lanes.length }),
      focus,
    })
  }
  const hide = (hidden: boolean): void => {
    panel.edit([{ type: 'lane.edit', id: lane.id, patch: { hidden } }], {
      said: hidden
        ? words.say('laneHidden', { name })
        : words.say('laneShown', { name, number: shown + 1, total: lanes.length }),
      undo: true,
      focus: `lane-hide:${lane.id}`,
    })
  }
  const remove = (): void => {
    const next = lanes[index + 1] ?? lanes[index - 1]
    panel.edit([{ type: 'lane.remove', id: lane.id, cards: 'remove' }], {
      said: words.say('laneRemoved', { name }),
      undo: true,
      focus: next === undefined ? 'add-lane' : `lane:${next.id}`,
    })
  }

  return (
    <li class={styles.item}>
      <div class={styles.line}>
        <button
          type="button"
          class={styles.open}
          aria-expanded={open}
          data-focus={`lane:${lane.id}`}
          onClick={onOpen}
        >
          <span dir="auto">{name}</span>
          <span class={styles.kind}>
            {[
              ...(lane.hidden ? [words.say('laneIsHidden')] : []),
              ...(kind === name ? [] : [kind]),
              words.count('card', cards),
            ].join(' · ')}
          </span>
        </button>
        <IconButton
          icon={lane.hidden ? 'unseen' : 'seen'}
          label={words.say(lane.hidden ? 'showLane' : 'hideLane', { name })}
          focusName={`lane-hide:${lane.id}`}
          onClick={() => hide(!lane.hidden)}
        />
        <IconButton
          icon="up"
          label={words.say('moveLaneUp', { name })}
          off={index === 0 || lane.hidden}
          focusName={`lane-up:${lane.id}`}
          onClick={() => move(-1, `lane-up:${lane.id}`)}
        />
        <IconButton
          icon="down"
          label={words.say('moveLaneDown', { name })}
          off={index >= shown - 1}
          focusName={`lane-down:${lane.id}`}
          onClick={() => move(1, `lane-down:${lane.id}`)}
        />
        <IconButton
          icon="remove"
          label={words.say('removeLane', { name })}
          focusName={`lane-remove:${lane.id}`}
          onClick={() => {
            if (cards === 0) {
              remove()
              return
            }
            setAsking(true)
            panel.focus(`lane-keep:${lane.id}`)
          }}
        />
      </div>
      {asking && (
        <RemoveLane
          lane={lane}
          cards={cards}
          onRemove={remove}
          onKeep={() => {
            setAsking(false)
            panel.focus(`lane-remove:${lane.id}`)
          }}
        />
      )}
      {open && <LaneFields lane={lane} personas={personas} />}
    </li>
  )
}
