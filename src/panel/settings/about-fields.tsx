import type { JSX } from 'preact'
import type { Journey, JourneyHead } from '../../journey/journey'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { DayField } from '../parts/day-field'
import { TextArea } from '../parts/text-area'
import { TextField } from '../parts/text-field'
import * as styles from './settings.module.css'

/** What a map is about. */
export function AboutFields({ journey }: { journey: Journey }): JSX.Element {
  const { panel, words } = usePanel()
  const { say } = words
  const type = (patch: Partial<JourneyHead>): void =>
    panel.type(`journey:${Object.keys(patch).join()}`, { type: 'journey.edit', patch })
  const set = (patch: Partial<JourneyHead>): void => {
    panel.edit([{ type: 'journey.edit', patch }])
  }
  return (
    <section aria-label={say('about')} class={styles.form}>
      <div class={styles.wide}>
        <TextField
          label={say('title')}
          value={journey.title}
          onText={(title) => type({ title })}
          onDone={panel.settle}
        />
      </div>
      <div class={styles.wide}>
        <TextArea
          label={say('scenario')}
          value={journey.scenario}
          focusName="scenario"
          onText={(scenario) => type({ scenario })}
          onDone={panel.settle}
        />
      </div>
      <Choice
        label={say('state')}
        value={journey.state}
        options={[
          { value: 'as-is', text: say('asIs') },
          { value: 'to-be', text: say('toBe') },
        ]}
        onChoose={(state) => set({ state })}
      />
      <Choice
        label={say('look')}
        value={journey.theme}
        options={[
          { value: 'day', text: say('day') },
          { value: 'dusk', text: say('dusk') },
        ]}
        onChoose={(theme) => set({ theme })}
      />
      <Choice
        label={say('mapLanguage')}
        value={journey.language}
        options={[
          { value: 'en', text: say('english') },
          { value: 'ru', text: say('russian') },
        ]}
        onChoose={(language) => set({ language })}
      />
      <Choice
        label={say('flow')}
        value={journey.flow}
        options={[
          { value: 'linear', text: say('linear') },
          { value: 'cyclic', text: say('cyclic') },
        ]}
        onChoose={(flow) => set({ flow })}
      />
      <DayField label={say('review')} value={journey.review} onDay={(review) => set({ review })} />
      <TextField
        label={say('mapOwner')}
        value={journey.owner}
        onText={(owner) => type({ owner })}
        onDone={panel.settle}
      />
    </section>
  )
}
