import type { JSX } from 'preact'
import { EVIDENCE_LEVELS, type Card } from '../../journey/card'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import { useCardFields } from './use-card-fields'

/** How well a card is founded, and where it comes from (C31, C93). */
export function EvidenceFields({ card }: { card: Card }): JSX.Element {
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
    </>
  )
}
