import type { JSX } from 'preact'
import { SEVERITIES, type CardOf } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { SEVERITY_LOOK } from '../../scene/view/mark'
import { Choice } from '../parts/choice'
import { usePanel } from '../parts/context'
import { GlyphIcon } from '../parts/glyph-icon'
import { Select } from '../parts/select'
import { TypeAndEnter } from '../parts/type-and-enter'
import { cardTitle, laneTitle, stageTitle } from '../words/titles'
import { addSolution, solutionsLane } from './add-solution'
import * as styles from './cards.module.css'
import { LinkList } from './link-list'
import type { LinkFacts } from './link-facts'
import { suggestRemedies } from './suggest-cards'
import { useCardFields } from './use-card-fields'
import { useLinking } from './use-linking'

interface BarrierFieldsProps {
  readonly card: CardOf<'barrier'>
  readonly journey: Journey
  readonly links: LinkFacts
}

/** How bad a barrier is, which way it stops, and what answers it. */
export function BarrierFields({ card, journey, links }: BarrierFieldsProps): JSX.Element {
  const { panel, words } = usePanel()
  const { set } = useCardFields(card)
  const link = useLinking()
  const { say } = words
  const here = [...links.solutions.values()]
  const lane = solutionsLane(journey, card)
  return (
    <>
      <div class={styles.wide}>
        <Choice
          label={say('severity')}
          value={card.severity}
          options={SEVERITIES.map((value) => ({
            value,
            text: (
              <>
                <GlyphIcon glyph={SEVERITY_LOOK[value].glyph} size={9} /> {words.word(value)}
              </>
            ),
          }))}
          onChoose={(severity) => set({ severity })}
        />
      </div>
      <div class={styles.wide}>
        <Select
          label={say('blocks')}
          value={card.blocks ?? ''}
          options={[
            { value: '', text: say('blocksNothing') },
            ...journey.stages.map(({ id }, index) => ({
              value: id,
              text: wayOut(journey, index, words),
            })),
          ]}
          onChoose={(id) => set({ blocks: id === '' ? null : id })}
        />
      </div>
      <div class={styles.wide}>
        <LinkList
          label={say('solutions')}
          none={say('noSolutions')}
          items={here.map(({ id, text, stage }) => ({
            id,
            text: cardTitle(text, words),
            stage: stageTitle(journey, stage, words),
            here: stage === card.stage,
            checked: card.solutions.includes(id),
          }))}
          onToggle={(id, checked) => {
            const solution = links.solutions.get(id)
            if (solution !== undefined) link(card, solution, checked)
          }}
        >
          <TypeAndEnter
            label={say('newSolution')}
            placeholder={say('newSolutionHint')}
            draft={{
              key: `solution:${card.id}`,
              needs: [card.id],
              kind: 'solution',
              stage: card.stage,
              lane: '',
            }}
            suggest={(typed) => suggestRemedies(journey, card, typed)}
            onEnter={(text) =>
              panel.edit(addSolution(journey, card, text), {
                said: say('solutionLinked', {
                  solution: cardTitle(text, words),
                  barrier: cardTitle(card.text, words),
                }),
              })
            }
          />
          {lane?.hidden === true && (
            <p class={styles.linkStage}>
              {say('newSolutionHidden', { lane: laneTitle(lane, words) })}
            </p>
          )}
        </LinkList>
      </div>
    </>
  )
}

function wayOut(journey: Journey, index: number, words: Parameters<typeof stageTitle>[2]): string {
  const [from, to] = [journey.stages[index], journey.stages[index + 1]]
  const name = stageTitle(journey, from?.id ?? '', words)
  return to === undefined
    ? words.say('wayOut', { from: name })
    : words.say('wayFromTo', { from: name, to: stageTitle(journey, to.id, words) })
}
