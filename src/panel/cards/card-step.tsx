import type { JSX } from 'preact'
import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { stepsByStage } from '../../journey/steps'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { cardTitle } from '../words/titles'
import type { LinkFacts } from './link-facts'
import { useCardFields } from './use-card-fields'

interface CardStepProps {
  readonly card: Card
  readonly journey: Journey
  readonly links: LinkFacts
}

/** Which step of its stage a card belongs to (C4); nothing where the stage has none. */
export function CardStep({ card, journey, links }: CardStepProps): JSX.Element | null {
  const { words } = usePanel()
  const { set } = useCardFields(card)
  const steps = stepsByStage(journey).get(card.stage)
  if (card.kind === 'step' || steps === undefined) return null
  return (
    <Select
      label={words.say('stepOfCard')}
      value={card.step ?? ''}
      options={[
        { value: '', text: words.say('noStep') },
        ...steps.map(({ id, text }) => ({
          value: id,
          text: `${links.steps.get(id) ?? ''} ${cardTitle(text, words)}`,
        })),
      ]}
      onChoose={(step) => set({ step: step === '' ? null : step })}
    />
  )
}
