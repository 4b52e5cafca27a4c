import type { JSX } from 'preact'
import { drawnTexts } from '../../i18n/drawn-texts'
import { CHANNELS } from '../../journey/channel'
import type { Journey } from '../../journey/journey'
import type { Persona } from '../../journey/persona'
import { usePanel } from '../parts/context'
import { LinesField } from '../parts/lines-field'
import { Select } from '../parts/select'
import { SuggestionChips } from '../parts/suggestion-chips'
import { TextArea } from '../parts/text-area'
import { PersonaStep } from './persona-step'
import { suggestBenefits, suggestFactors } from './suggest-persona'
import { usePersonaFields } from './use-persona-fields'

/** The five steps by which a persona is made (C88), then where they come in and what they have to be told (C28). */
export function PersonaSteps({
  persona,
  journey,
}: {
  persona: Persona
  journey: Journey
}): JSX.Element {
  const { words } = usePanel()
  const { type, set, settle } = usePersonaFields(persona)
  const { say } = words
  const { factors, benefits } = persona
  const lines = (
    label: string,
    field: 'properties' | 'needs' | 'factors' | 'besides' | 'benefits' | 'communications',
  ): JSX.Element => (
    <LinesField
      label={label}
      lines={persona[field]}
      onLines={(texts) => type({ [field]: texts })}
      onDone={settle}
    />
  )
  const chips = (title: string): string => say('suggestions', { label: title })
  return (
    <>
      <PersonaStep number={1} title={say('stepProperties')}>
        {lines(say('askProperties'), 'properties')}
      </PersonaStep>
      <PersonaStep number={2} title={say('stepNeeds')}>
        {lines(say('askNeeds'), 'needs')}
      </PersonaStep>
      <PersonaStep number={3} title={say('stepFactors')}>
        {lines(say('askFactors'), 'factors')}
        <SuggestionChips
          label={chips(say('stepFactors'))}
          suggestions={suggestFactors(journey, persona)}
          onTake={({ text }) => set({ factors: [...factors, text] })}
        />
        {lines(say('askBesides'), 'besides')}
      </PersonaStep>
      <PersonaStep number={4} title={say('stepBenefits')}>
        {lines(say('askBenefits'), 'benefits')}
        <SuggestionChips
          label={chips(say('stepBenefits'))}
          suggestions={suggestBenefits(journey, persona)}
          onTake={({ text }) => set({ benefits: [...benefits, text] })}
        />
      </PersonaStep>
      <PersonaStep number={5} title={say('stepOffer')}>
        <TextArea
          label={say('askOffer')}
          value={persona.offer}
          onText={(offer) => type({ offer })}
          onDone={settle}
        />
      </PersonaStep>
      <PersonaStep title={say('wayIn')}>
        <Select
          label={say('askEntry')}
          value={persona.entry ?? 'none'}
          options={[
            { value: 'none', text: say('unknown') },
            ...CHANNELS.map((value) => ({
              value,
              text: drawnTexts(words.language).channels[value],
            })),
          ]}
          onChoose={(entry) => set({ entry: entry === 'none' ? null : entry })}
        />
        {lines(say('askCommunications'), 'communications')}
      </PersonaStep>
    </>
  )
}
