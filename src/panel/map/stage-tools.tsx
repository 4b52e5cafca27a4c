import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import type { Stage } from '../../journey/stage'
import { usePanel } from '../parts/context'
import { IconButton } from '../parts/icon-button'
import { stageTitle } from '../words/titles'
import * as styles from './stage.module.css'

/** Where the stage stands, and what one can do with it as a whole. */
export function StageTools({ journey, stage }: { journey: Journey; stage: Stage }): JSX.Element {
  const { panel, words } = usePanel()
  const { stages } = journey
  const index = stages.indexOf(stage)
  const last = stages.length - 1
  const move = (at: number, focus: string): void => {
    const name = stageTitle(journey, stage.id, words)
    panel.edit([{ type: 'stage.move', id: stage.id, at }], {
      said: words.say('stageMoved', { name, number: at + 1 }),
      focus,
    })
  }
  return (
    <div class={styles.tools}>
      <h2>{words.say('stageOf', { number: index + 1, total: stages.length })}</h2>
      <IconButton
        icon="show"
        label={words.say('showStage')}
        onClick={() => panel.reveal({ kind: 'stage', id: stage.id })}
      />
      <IconButton
        icon="left"
        label={words.say('moveLeft')}
        off={index === 0}
        focusName="move-left"
        onClick={() => move(index - 1, 'move-left')}
      />
      <IconButton
        icon="right"
        label={words.say('moveRight')}
        off={index === last}
        focusName="move-right"
        onClick={() => move(index + 1, 'move-right')}
      />
      <IconButton
        icon="remove"
        label={words.say('removeStage')}
        focusName="ask-remove"
        onClick={() => {
          panel.place({ removing: true })
          panel.focus('remove-stage')
        }}
      />
    </div>
  )
}
