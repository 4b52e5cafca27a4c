import type { JSX } from 'preact'
import { URGENCIES, type CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { URGENCY_LOOK } from '../../scene/view/mark'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { DayField } from '../parts/day-field'
import { GlyphIcon } from '../parts/glyph-icon'
import { TextField } from '../parts/text-field'
import { cardTitle, stageTitle } from '../words/titles'
import * as styles from './cards.module.css'
import { LinkList } from './link-list'
import type { LinkFacts } from './link-facts'
import { useCardFields } from './use-card-fields'
import { useLinking } from './use-linking'

interface SolutionFieldsProps {
  readonly card: CardOf<'solution'>
  readonly journey: Journey
  readonly links: LinkFacts
}

/** When a solution is wanted and by whom, and which barriers it answers. */
export function SolutionFields({ card, journey, links }: SolutionFieldsProps): JSX.Element {
  const { words } = usePanel()
  const { set, type, settle } = useCardFields(card)
  const link = useLinking()
  const { say } = words
  return (
    <>
      <div class={styles.wide}>
        <Choice
          label={say('urgency')}
          value={card.urgency}
          options={URGENCIES.map((value) => ({
            value,
            text: (
              <>
                <GlyphIcon glyph={URGENCY_LOOK[value].glyph} size={9} /> {words.word(value)}
              </>
            ),
          }))}
          onChoose={(urgency) => set({ urgency })}
        />
      </div>
      <TextField
        label={say('owner')}
        value={card.owner}
        onText={(owner) => type({ owner })}
        onDone={settle}
      />
      <DayField label={say('due')} value={card.due} onDay={(due) => set({ due })} />
      <div class={styles.wide}>
        <LinkList
          label={say('answers')}
          none={say('noBarriers')}
          items={links.barriers.map(({ id, text, stage, solutions }) => ({
            id,
            text: `${say('barrierTag', { number: links.numbers.get(id) ?? 0 })} ${cardTitle(text, words)}`,
            stage: stageTitle(journey, stage, words),
            here: stage === card.stage,
            checked: solutions.includes(card.id),
          }))}
          onToggle={(id, checked) => {
            const barrier = links.barriers.find((one) => one.id === id)
            if (barrier !== undefined) link(barrier, card, checked)
          }}
        />
      </div>
    </>
  )
}
