import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Card } from '../../journey/card'
import type { CardsBefore } from '../../journey/family/card-change'
import type { Journey } from '../../journey/journey'
import type { Lane } from '../../journey/lane'
import { drawnTexts } from '../../i18n/drawn-texts'
import type { Stage } from '../../journey/stage'
import { classNames } from '../parts/class-names'
import { usePanel } from '../parts/context'
import { IconButton } from '../parts/icon-button'
import type { Place } from '../state/panel-state'
import { shorten } from '../words/shorten'
import { AddCard } from './add-card'
import { changeText } from './change-text'
import { CardForm } from './card-form'
import { CardRow } from './card-row'
import * as styles from './cards.module.css'
import type { LinkFacts } from './link-facts'
import { linkText, tagOf } from './link-text'

interface LaneSectionProps {
  readonly journey: Journey
  readonly lane: Lane
  readonly stage: Stage
  readonly cards: readonly Card[]
  readonly links: LinkFacts
  /** Ids of cards whose lane is made for another kind. */
  readonly misplaced: ReadonlySet<string>
  readonly place: Place
  /** Cards of the map that this one is held against, while it is. */
  readonly before: CardsBefore | null
}

/** One lane in one stage: its cards, and the place where one types the next. */
export function LaneSection(props: LaneSectionProps): JSX.Element {
  const { journey, lane, stage, cards, links, misplaced, place, before } = props
  const { panel, words } = usePanel()
  const section = useRef<HTMLElement>(null)
  const selected = place.lane === lane.id
  useLayoutEffect(() => {
    if (selected) section.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const called = lane.name.trim() || drawnTexts(words.language).lanes[lane.kind].name
  const name = lane.hidden ? words.say('hiddenMark', { lane: called }) : called

  return (
    <section
      ref={section}
      class={classNames(styles.lane, selected && styles.selectedLane)}
      aria-labelledby={`lane-${lane.id}`}
    >
      <div class={styles.laneHead}>
        <h3 id={`lane-${lane.id}`} dir="auto">
          {name}
          <span class={styles.count}>{cards.length}</span>
        </h3>
        <IconButton
          icon="plus"
          label={words.say('addTo', { lane: shorten(name) })}
          small
          onClick={() => panel.focus(`add:${lane.id}`)}
        />
      </div>
      <ul class={styles.cards}>
        {cards.map((card, index) => (
          <CardRow
            key={card.id}
            card={card}
            number={index + 1}
            total={cards.length}
            link={linkText(card, links, words)}
            tag={tagOf(card, links, words)}
            step={links.steps.get(card.step ?? '') ?? ''}
            misplaced={misplaced.has(card.id)}
            change={before === null ? '' : changeText(card, before, words)}
            selected={place.card === card.id}
            form={
              place.form === card.id ? (
                <CardForm card={card} journey={journey} links={links} />
              ) : null
            }
          />
        ))}
      </ul>
      <AddCard lane={lane} laneName={name} stage={stage} journey={journey} />
    </section>
  )
}
