import type { JSX } from 'preact'
import type { Journey } from '../../journey/journey'
import { TRAFFICS, type Stage } from '../../journey/stage'
import { Choice } from '../parts/choice'
import { CountField } from '../parts/count-field'
import { usePanel } from '../parts/context'
import { EmotionChoice } from '../parts/emotion-choice'
import { LevelChoice } from '../parts/level-choice'
import { LinesField } from '../parts/lines-field'
import { SuggestionChips } from '../parts/suggestion-chips'
import { TextArea } from '../parts/text-area'
import { TextField } from '../parts/text-field'
import { suggestFeelings, suggestTools } from './suggest-stage'
import * as styles from './stage.module.css'
import { WayBackFields } from './way-back-fields'

/** The fields of a stage. */
export function StageForm({ journey, stage }: { journey: Journey; stage: Stage }): JSX.Element {
  const { panel, words } = usePanel()
  const { id, transition } = stage
  const type = (patch: Partial<Stage>): void =>
    panel.type(`stage:${id}:${Object.keys(patch).join()}`, { type: 'stage.edit', id, patch })
  const set = (patch: Partial<Stage>): void => {
    panel.edit([{ type: 'stage.edit', id, patch }])
  }
  const { say } = words
  return (
    <div class={styles.form}>
      <TextField
        label={say('stageName')}
        value={stage.name}
        focusName="stage-name"
        onText={(name) => type({ name })}
        onDone={panel.settle}
      />
      <TextField
        label={say('subtitle')}
        value={stage.subtitle}
        onText={(subtitle) => type({ subtitle })}
        onDone={panel.settle}
      />
      <LevelChoice
        label={say('importance')}
        value={stage.importance}
        onChoose={(importance) => set({ importance })}
      />
      <LevelChoice
        label={say('stageExpected')}
        value={stage.expected}
        onChoose={(expected) => set({ expected })}
      />
      <LevelChoice
        label={say('stageScore')}
        value={stage.score}
        onChoose={(score) => set({ score })}
      />
      <EmotionChoice value={stage.emotion} onChoose={(emotion) => set({ emotion })} />
      <TextField
        label={say('feeling')}
        value={stage.feeling}
        onText={(feeling) => type({ feeling })}
        onDone={panel.settle}
      />
      {stage.feeling === '' && (
        <SuggestionChips
          label={say('suggestions', { label: say('feeling') })}
          suggestions={suggestFeelings(journey, stage.emotion)}
          onTake={({ text, entry: { emotion } }) => set({ feeling: text, emotion })}
        />
      )}
      <details class={styles.more}>
        <summary>{say('moreOnStage')}</summary>
        <div class={styles.inside}>
          <TextArea
            label={say('task')}
            value={stage.task}
            onText={(task) => type({ task })}
            onDone={panel.settle}
          />
          <Choice
            label={say('traffic')}
            value={transition.traffic}
            options={[
              ...TRAFFICS.map((value) => ({ value, text: words.say(value) })),
              { value: null, text: '?', label: say('unknown') },
            ]}
            onChoose={(traffic) => set({ transition: { ...transition, traffic } })}
          />
          <CountField
            label={say('entered')}
            value={stage.entered}
            onCount={(entered) => type({ entered })}
            onDone={panel.settle}
          />
          <CountField
            label={say('passed')}
            value={stage.passed}
            onCount={(passed) => type({ passed })}
            onDone={panel.settle}
          />
          <LinesField
            label={say('tools')}
            lines={transition.tools}
            onLines={(tools) => type({ transition: { ...transition, tools } })}
            onDone={panel.settle}
          />
          <SuggestionChips
            label={say('suggestions', { label: say('tools') })}
            suggestions={suggestTools(journey, stage)}
            onTake={({ text, entry }) => {
              const traffic = transition.traffic ?? entry.traffic
              set({ transition: { ...transition, traffic, tools: [...transition.tools, text] } })
            }}
          />
          <WayBackFields journey={journey} stage={stage} />
        </div>
      </details>
    </div>
  )
}
