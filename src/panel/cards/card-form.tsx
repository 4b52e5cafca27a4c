import type { JSX } from 'preact'
import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import { TextArea } from '../parts/text-area'
import { BarrierFields } from './barrier-fields'
import { CardPlace } from './card-place'
import { CardStep } from './card-step'
import * as styles from './cards.module.css'
import { CostFields } from './cost-fields'
import { DecisionFields } from '../decisions/decision-fields'
import { EvidenceFields } from './evidence-fields'
import { KpiFields } from './kpi-fields'
import type { LinkFacts } from './link-facts'
import { OfferFields } from './offer-fields'
import { SolutionFields } from './solution-fields'
import { StepFields } from './step-fields'
import { TouchpointFields } from './touchpoint-fields'
import { useCardFields } from './use-card-fields'

interface CardFormProps {
  readonly card: Card
  readonly journey: Journey
  readonly links: LinkFacts
}

/** All fields of a card; each change is on the canvas at once. */
export function CardForm({ card, journey, links }: CardFormProps): JSX.Element {
  const { panel, words } = usePanel()
  const { type, settle } = useCardFields(card)
  return (
    <div class={styles.form} data-form={card.id}>
      <div class={styles.wide}>
        <TextArea
          label={words.say('text')}
          value={card.text}
          focusName={`form:${card.id}`}
          onText={(text) => type({ text })}
          onDone={settle}
        />
      </div>
      <KindFields card={card} journey={journey} links={links} />
      <EvidenceFields card={card} journey={journey} />
      <CardStep card={card} journey={journey} links={links} />
      <CardPlace card={card} journey={journey} />
      <div class={styles.wide}>
        <Button
          onClick={() => {
            panel.place({ form: null })
            panel.focus(`card:${card.id}`)
          }}
        >
          {words.say('done')}
        </Button>
      </div>
    </div>
  )
}

function KindFields({ card, journey, links }: CardFormProps): JSX.Element | null {
  switch (card.kind) {
    case 'note':
      return null
    case 'step':
      return <StepFields card={card} />
    case 'touchpoint':
      return <TouchpointFields card={card} />
    case 'barrier':
      return <BarrierFields card={card} journey={journey} links={links} />
    case 'solution':
      return <SolutionFields card={card} journey={journey} links={links} />
    case 'kpi':
      return <KpiFields card={card} />
    case 'offer':
      return <OfferFields card={card} journey={journey} />
    case 'cost':
      return <CostFields card={card} journey={journey} />
    case 'decision':
      return <DecisionFields card={card} journey={journey} />
  }
}
