import type { JSX } from 'preact'
import { VERDICTS, type CardOf, type StageVerdict } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { VERDICT_LOOK } from '../../scene/view/mark'
import * as cards from '../cards/cards.module.css'
import { useCardFields } from '../cards/use-card-fields'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { DayField } from '../parts/day-field'
import * as field from '../parts/field.module.css'
import { GlyphIcon } from '../parts/glyph-icon'
import { TextField } from '../parts/text-field'
import { stageTitle } from '../words/titles'
import { StageQuestions } from './stage-questions'

/** A decision: verdict, when and by whom, and the three questions for each stage that it touches (C17). */
export function DecisionFields({
  card,
  journey,
}: {
  card: CardOf<'decision'>
  journey: Journey
}): JSX.Element {
  const { words } = usePanel()
  const { set, type, settle } = useCardFields(card)
  const { say } = words
  const { affects } = card
  const change = (stage: string, patch: Partial<StageVerdict>): StageVerdict[] =>
    affects.map((one) => (one.stage === stage ? { ...one, ...patch } : one))
  const toggle = (stage: string, touched: boolean): void => {
    const others = affects.filter((one) => one.stage !== stage)
    const all = touched
      ? [...others, { stage, contradicts: null, why: '', strengthen: '' }]
      : others
    const order = journey.stages.map(({ id }) => id)
    set({ affects: all.sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage)) })
  }

  return (
    <>
      <div class={cards.wide}>
        <Choice
          label={words.word('verdict')}
          value={card.verdict}
          options={VERDICTS.map((value) => ({
            value,
            text: (
              <>
                <GlyphIcon glyph={VERDICT_LOOK[value].glyph} size={9} /> {words.word(value)}
              </>
            ),
          }))}
          onChoose={(verdict) => set({ verdict })}
        />
      </div>
      <DayField label={say('decisionDay')} value={card.day} onDay={(day) => set({ day })} />
      <TextField
        label={say('decisionAuthor')}
        value={card.author}
        onText={(author) => type({ author })}
        onDone={settle}
      />
      <fieldset class={`${field.field} ${cards.wide}`}>
        <legend class={field.label}>{say('affects')}</legend>
        <div class={cards.links}>
          {journey.stages.map(({ id }) => (
            <label key={id} class={cards.link}>
              <input
                type="checkbox"
                checked={affects.some(({ stage }) => stage === id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <span class={cards.linkText} dir="auto">
                {stageTitle(journey, id, words)}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {affects.map((one) => (
        <StageQuestions
          key={one.stage}
          verdict={one}
          journey={journey}
          onType={(patch) => type({ affects: change(one.stage, patch) })}
          onSet={(patch) => set({ affects: change(one.stage, patch) })}
          onDone={settle}
        />
      ))}
    </>
  )
}
