import type { JSX } from 'preact'
import { EVIDENCE_LEVELS, type Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { CATALOGS } from '../../templates/catalogs/catalogs'
import { suggest } from '../../templates/catalogs/suggest'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { SuggestionChips } from '../parts/suggestion-chips'
import { TextField } from '../parts/text-field'
import * as styles from './cards.module.css'
import { useCardFields } from './use-card-fields'

/** How well a card is founded, and where it comes from (C31, C93). */
export function EvidenceFields({ card, journey }: { card: Card; journey: Journey }): JSX.Element {
  const { words } = usePanel()
  const { set, type, settle } = useCardFields(card)
  const { evidence } = card
  return (
    <>
      <Select
        label={words.say('evidence')}
        value={evidence?.level ?? 'none'}
        options={[
          { value: 'none', text: words.say('noEvidence') },
          ...EVIDENCE_LEVELS.map((value) => ({ value, text: words.word(value) })),
        ]}
        onChoose={(level) =>
          set({ evidence: level === 'none' ? null : { source: '', ...evidence, level } })
        }
      />
      {evidence !== null && (
        <TextField
          label={words.say('source')}
          value={evidence.source}
          onText={(source) => type({ evidence: { ...evidence, source } })}
          onDone={settle}
        />
      )}
      {evidence?.source === '' && (
        <div class={styles.wide}>
          <SuggestionChips
            label={words.say('suggestions', { label: words.say('source') })}
            suggestions={suggest(
              CATALOGS.studies.filter(({ level }) => level === evidence.level),
              journey.language,
              { typed: '', present: [], rank: () => 0 },
            )}
            onTake={({ text }) => set({ evidence: { ...evidence, source: text } })}
          />
        </div>
      )}
    </>
  )
}
