import type { JSX } from 'preact'
import { drawnTexts } from '../../i18n/drawn-texts'
import type { Journey } from '../../journey/journey'
import type { MapKind } from '../../journey/kinds'
import { newLane } from '../../journey/new-record'
import { KIND_TEXTS } from '../../i18n/panel-texts/kind-texts'
import * as styles from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { placeOfNew } from '../settings/place-of-new'

/** One kind of map: when to make one, and what this map lacks for it. */
export function KindItem({ kind, journey }: { kind: MapKind; journey: Journey }): JSX.Element {
  const { panel, words } = usePanel()
  const { id, lanes, boards, source } = kind
  const { say } = words
  const { name, when } = KIND_TEXTS[words.language][id]
  const drawn = drawnTexts(words.language)
  const missing = lanes.filter((lane) => journey.lanes.every((one) => one.kind !== lane))
  const namesOf = (kinds: typeof lanes): string =>
    words.list(kinds.map((lane) => drawn.lanes[lane].name))
  const titleId = `kind-${id}`

  const add = (): void => {
    const inMap = drawnTexts(journey.language).lanes
    panel.edit(
      missing.map((lane, i) => ({
        type: 'lane.add',
        lane: { ...newLane(lane, inMap[lane].name), hint: inMap[lane].hint },
        at: placeOfNew(lane, journey) + i,
      })),
      { said: say('lanesAdded', { lanes: namesOf(missing) }), undo: true },
    )
  }

  return (
    <li class={styles.item} aria-labelledby={titleId}>
      <h2 id={titleId} class={styles.title}>
        {name}
      </h2>
      <p>{when}</p>
      <p>{say('kindLanes', { lanes: namesOf(lanes) })}</p>
      {missing.length === 0 && <p class={styles.faded}>{say('allLanes')}</p>}
      <div class={styles.row}>
        {missing.length > 0 && (
          <Button
            label={say('doTo', { action: say('addLanes'), title: name })}
            focusName={`kind:${id}`}
            onClick={add}
          >
            {say('addLanes')}
          </Button>
        )}
        {boards.map((board) => (
          <Button
            key={board}
            look="link"
            focusName={`kind:${id}`}
            onClick={() => {
              panel.go('boards')
              panel.focus(`board:${board}`)
            }}
          >
            {say('toBoard', { title: drawn.boards[board].title })}
          </Button>
        ))}
      </div>
      <p class={styles.faded}>{say('checkSource', { source })}</p>
    </li>
  )
}
