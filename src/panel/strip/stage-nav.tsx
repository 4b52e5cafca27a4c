import type { JSX } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { Journey } from '../../journey/journey'
import { newStage } from '../../journey/new-record'
import type { Stage } from '../../journey/stage'
import { usePanel } from '../parts/context'
import { Icon } from '../parts/icon'
import { stageTitle } from '../words/titles'
import { CurveLine } from './curve-line'
import { stageFacts } from './stage-facts'
import { StageTab } from './stage-tab'
import * as styles from './strip.module.css'
import { useStageKeys } from './use-stage-keys'

interface StageNavProps {
  readonly journey: Journey
  /** The one that is open; a map can be without any. */
  readonly stage: Stage | undefined
}

/** The way through the map: the emotion curve, and under it the stages as tabs. */
export function StageNav({ journey, stage }: StageNavProps): JSX.Element {
  const { panel, words } = usePanel()
  const tabs = useRef<HTMLDivElement>(null)
  const { stages, cards } = journey
  const facts = useMemo(() => stageFacts({ stages, cards }), [stages, cards])
  const onKeyDown = useStageKeys(stages, stage)

  const add = (): void => {
    const at = stage === undefined ? 0 : stages.indexOf(stage) + 1
    const added = newStage(words.say('newStage'))
    panel.edit([{ type: 'stage.add', stage: added, at }], {
      ...(stage === undefined
        ? {}
        : { said: words.say('stageAdded', { name: stageTitle(journey, stage.id, words) }) }),
      place: { stage: added.id, card: null, form: null, removing: false },
      focus: 'stage-name',
    })
  }

  return (
    <nav class={styles.nav} aria-label={words.say('stages')}>
      <div class={styles.inner}>
        <CurveLine stages={stages} tabs={tabs} />
        <div class={styles.row}>
          <div
            ref={tabs}
            role="tablist"
            aria-label={words.say('stages')}
            class={styles.tabs}
            onKeyDown={onKeyDown}
          >
            {stages.map((one, index) => (
              <StageTab
                key={one.id}
                stage={one}
                number={index + 1}
                chosen={one === stage}
                barriers={facts.get(one.id)?.barriers ?? 0}
                unanswered={facts.get(one.id)?.unanswered ?? 0}
              />
            ))}
          </div>
          <button
            type="button"
            class={styles.add}
            aria-label={words.say('addStage')}
            title={words.say('addStage')}
            onClick={add}
          >
            <Icon name="plus" />
          </button>
        </div>
      </div>
    </nav>
  )
}
