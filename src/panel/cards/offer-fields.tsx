import type { JSX } from 'preact'
import type { CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { CATALOGS } from '../../templates/catalogs/catalogs'
import { suggest } from '../../templates/catalogs/suggest'
import { usePanel } from '../parts/context'
import { SuggestionChips } from '../parts/suggestion-chips'
import { TextArea } from '../parts/text-area'
import * as styles from './cards.module.css'
import { SkepticFields } from './skeptic-fields'
import { useCardFields } from './use-card-fields'
import { UspFields } from './usp-fields'

const ALL = { typed: '', present: [], rank: () => 0 }

/** What a feature gives: advantage, then benefit (C98); what sets it apart (C100), and whether it convinces (C101). */
export function OfferFields({
  card,
  journey,
}: {
  card: CardOf<'offer'>
  journey: Journey
}): JSX.Element {
  const { words } = usePanel()
  const { set, type, settle } = useCardFields(card)
  return (
    <>
      <div class={styles.wide}>
        <TextArea
          label={words.say('advantage')}
          value={card.advantage}
          onText={(advantage) => type({ advantage })}
          onDone={settle}
        />
      </div>
      <div class={styles.wide}>
        <TextArea
          label={words.say('benefit')}
          value={card.benefit}
          onText={(benefit) => type({ benefit })}
          onDone={settle}
        />
        {card.benefit === '' && (
          <SuggestionChips
            label={words.say('suggestions', { label: words.say('benefit') })}
            suggestions={suggest(CATALOGS.benefits, journey.language, ALL)}
            onTake={({ text }) => set({ benefit: text })}
          />
        )}
      </div>
      <UspFields card={card} journey={journey} />
      <SkepticFields card={card} />
    </>
  )
}
