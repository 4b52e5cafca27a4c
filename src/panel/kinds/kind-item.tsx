import type { JSX } from 'preact'
import { drawnTexts } from '../../i18n/drawn-texts'
import { KIND_TEXTS } from '../../i18n/panel-texts/kind-texts'
import { operationsForKind, operationsForNoKind } from '../../journey/choose-kind'
import type { Journey } from '../../journey/journey'
import type { MapKind } from '../../journey/kinds'
import type { LaneKind } from '../../journey/lane-kind'
import type { Lane } from '../../journey/lane'
import { newLane } from '../../journey/new-record'
import * as styles from '../map/side-list.module.css'
import { Button } from '../parts/button'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { Icon } from '../parts/icon'
import { changeText } from './change-text'

/** One kind of map: when to make one, whether this map is one, and what choosing it would change. */
export function KindItem({ kind, journey }: { kind: MapKind; journey: Journey }): JSX.Element {
  const { panel, words } = usePanel()
  const { id, lanes, boards, source } = kind
  const { say } = words
  const { name, when } = KIND_TEXTS[words.language][id]
  const drawn = drawnTexts(words.language)
  const isChosen = journey.kind === id
  const [titleId, changeId] = [`kind-${id}`, `kind-change-${id}`]
  const operations = operationsForKind(journey, kind, (lane) => laneInWordsOf(journey, lane))
  const change = changeText(journey, kind, operations, words)

  const choose = (): void => {
    panel.edit(operations, {
      said: `${say('kindNow', { kind: name })}. ${change}`,
      undo: true,
    })
  }
  const giveUp = (): void => {
    panel.edit(operationsForNoKind(journey), { said: say('kindGivenUp'), undo: true })
  }
  /** All by one name: where one goes, the focus finds another. */
  const focusName = `kind:${id}`

  return (
    <li class={classNames(styles.item, isChosen && styles.chosen)} aria-labelledby={titleId}>
      <h2 id={titleId} class={styles.title}>
        {name}
      </h2>
      {isChosen && (
        <p class={styles.mark}>
          <Icon name="check" /> {say('kindChosen')}
        </p>
      )}
      <p>{when}</p>
      <p>{say('kindLanes', { lanes: words.list(lanes.map((lane) => drawn.lanes[lane].name)) })}</p>
      {operations.length > 0 && (
        <p id={changeId} class={styles.faded}>
          {say('kindWould')} {change}
        </p>
      )}
      <div class={styles.row}>
        {operations.length > 0 && (
          <Button
            label={say('doTo', { action: say(isChosen ? 'kindAgain' : 'chooseKind'), title: name })}
            focusName={focusName}
            describedBy={changeId}
            onClick={choose}
          >
            {say(isChosen ? 'kindAgain' : 'chooseKind')}
          </Button>
        )}
        {isChosen && (
          <Button look="link" focusName={focusName} onClick={giveUp}>
            {say('kindGiveUp')}
          </Button>
        )}
        {boards.map((board) => (
          <Button
            key={board}
            look="link"
            focusName={focusName}
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

/** A new lane of a kind, called as the map speaks. */
function laneInWordsOf({ language }: Journey, kind: LaneKind): Lane {
  const { name, hint } = drawnTexts(language).lanes[kind]
  return { ...newLane(kind, name), hint }
}
