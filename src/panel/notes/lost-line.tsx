import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import type { LostHeader } from '../../planner/notes'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { shorten } from '../words/shorten'
import { laneTitle, stageTitle } from '../words/titles'
import type { Words } from '../words/words'
import { NoteLine } from './note-line'
import * as styles from './notes.module.css'

interface LostLineProps {
  readonly lost: LostHeader
  readonly journey: Journey
  readonly busy: boolean
}

/** A stage or lane whose header somebody deleted: is it drawn again, or does it go with its cards? */
export function LostLine({ lost, journey, busy }: LostLineProps): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const { kind, id } = lost
  const title = lostTitle(lost, words)
  const cards = journey.cards.filter((card) => card[kind] === id).length
  const lane = journey.lanes.find((one) => one.id === id)
  const isOnlyStage = kind === 'stage' && journey.stages.length === 1
  const remove = say(cards === 0 ? 'remove' : 'removeWithCards')

  return (
    <NoteLine title={title} means={words.count(kind === 'stage' ? 'inColumn' : 'inRow', cards)}>
      <div class={styles.choices}>
        <Button
          look="raised"
          off={busy}
          label={say('doTo', { action: say('restore'), title })}
          onClick={() => panel.act({ type: 'restore', kind, id }, say('restored'))}
        >
          {say('restore')}
        </Button>
        {!isOnlyStage && (
          <Button
            look="raised"
            off={busy}
            label={say('doTo', { action: remove, title })}
            onClick={() =>
              panel.edit(
                [{ type: kind === 'stage' ? 'stage.remove' : 'lane.remove', id, cards: 'remove' }],
                {
                  said:
                    kind === 'stage'
                      ? say('stageRemoved', { name: stageTitle(journey, id, words) })
                      : say('laneRemoved', {
                          name: lane === undefined ? '' : laneTitle(lane, words),
                        }),
                  undo: true,
                },
              )
            }
          >
            {remove}
          </Button>
        )}
      </div>
    </NoteLine>
  )
}

/** What was deleted, by name where anybody knows it. */
export function lostTitle(lost: LostHeader, { say }: Words): string {
  const name = shorten(lost.name)
  if (lost.kind === 'stage') return name === '' ? say('lostStage') : say('lostStageNamed', { name })
  return name === '' ? say('lostLane') : say('lostLaneNamed', { name })
}
