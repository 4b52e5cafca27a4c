import type { JSX } from 'preact'
import type { CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { CATALOGS } from '../../templates/catalogs/catalogs'
import { suggest } from '../../templates/catalogs/suggest'
import { usePanel } from '../parts/context'
import { SuggestionChips } from '../parts/suggestion-chips'
import { TextArea } from '../parts/text-area'
import * as styles from './cards.module.css'
import { useCardFields } from './use-card-fields'

const QUESTIONS = ['uspWhyUs', 'uspPain', 'uspUnique', 'uspBelieve'] as const
/** How many suggestions are in sight at once. */
const FEW = 4

/** The four questions that make an offer one of its kind (C100). */
export function UspFields({
  card,
  journey,
}: {
  card: CardOf<'offer'>
  journey: Journey
}): JSX.Element {
  const { words } = usePanel()
  const { set, type, settle } = useCardFields(card)
  const { say } = words
  const answered = (at: number, answer: string): string[] =>
    card.usp.map((one, i) => (i === at ? answer : one))
  const strengths = suggest(CATALOGS.strengths, journey.language, {
    typed: '',
    present: [],
    rank: () => 0,
  })
  return (
    <fieldset class={styles.group}>
      <legend>{say('usp')}</legend>
      {QUESTIONS.map((question, at) => (
        <div key={question}>
          <TextArea
            label={say(question)}
            value={card.usp[at] ?? ''}
            onText={(answer) => type({ usp: answered(at, answer) })}
            onDone={settle}
          />
          {question === 'uspUnique' && card.usp[at] === '' && (
            <SuggestionChips
              label={say('suggestions', { label: say(question) })}
              suggestions={strengths.slice(0, FEW)}
              onTake={({ text }) => set({ usp: answered(at, text) })}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}
