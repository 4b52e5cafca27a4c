import type { JSX } from 'preact'
import type { Card, CardKind } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import type { Stage } from '../../journey/stage'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { stageTitle } from '../words/titles'
import type { Words } from '../words/words'
import * as styles from './stage.module.css'

/** Asks whether a stage may go, and says what goes with it. */
export function RemoveStage({ journey, stage }: { journey: Journey; stage: Stage }): JSX.Element {
  const { panel, words } = usePanel()
  const name = stageTitle(journey, stage.id, words)
  const gone = journey.cards.filter((card) => card.stage === stage.id)
  const only = journey.stages.length === 1
  const { say } = words

  const keep = (): void => {
    panel.place({ removing: false })
    panel.focus('ask-remove')
  }
  const remove = (): void => {
    const index = journey.stages.indexOf(stage)
    const next = journey.stages[index + 1] ?? journey.stages[index - 1]
    panel.edit([{ type: 'stage.remove', id: stage.id, cards: 'remove' }], {
      said: say('stageRemoved', { name }),
      undo: true,
      place: { removing: false, card: null, form: null },
      focus: `stage:${next?.id ?? ''}`,
    })
  }

  return (
    <section
      class={styles.ask}
      aria-label={say('removeStageAsk', { name })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') keep()
      }}
    >
      <h3 dir="auto">{say('removeStageAsk', { name })}</h3>
      <p id="remove-stage-means">{only ? say('removeStageBlocked') : whatGoes(gone, words)}</p>
      <div class={styles.buttons}>
        {!only && (
          <Button look="danger" onClick={remove}>
            {say('remove')}
          </Button>
        )}
        <Button focusName="remove-stage" describedBy="remove-stage-means" onClick={keep}>
          {say('keepStage', { name })}
        </Button>
      </div>
    </section>
  )
}

function whatGoes(gone: readonly Card[], words: Words): string {
  if (gone.length === 0) return words.say('removeStageEmpty')
  const kinds = new Map<CardKind, number>()
  for (const { kind } of gone) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return words.say('removeStageCards', {
    cards: words.count('card', gone.length),
    kinds: words.list([...kinds].map(([kind, n]) => words.count(kind, n))),
  })
}
