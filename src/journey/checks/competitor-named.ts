import type { Card, CardKind } from '../card'
import { check, whereOf } from './check'

/** Stages in which people compare; beginnings of words. */
const COMPARING = /compar|evaluat|shortlist|review|alternativ|сравн|оценк|отбор|выбор|вариант/iu
/** How one speaks of others. */
const OTHERS = /competitor|rival|unlike others|better than|конкурент|в отличие от|лучше, чем/iu
/** What we say ourselves. */
const OURS: ReadonlySet<CardKind> = new Set<CardKind>(['offer', 'solution', 'touchpoint'])

/** Where people compare, we speak of ourselves: naming competitors sends people to them (C85). */
export const competitorNamed = check({
  id: 'competitorNamed',
  source: 'C85',
  find: ({ stages, cards }) => {
    const comparing = new Set(
      stages
        .filter(({ name, subtitle }) => COMPARING.test(`${name} ${subtitle}`))
        .map(({ id }) => id),
    )
    const isOurs = (card: Card): boolean =>
      OURS.has(card.kind) && (card.kind !== 'touchpoint' || card.status !== 'competitor')
    return whereOf(
      'card',
      cards.filter((card) => comparing.has(card.stage) && isOurs(card) && OTHERS.test(said(card))),
    )
  },
})

const said = (card: Card): string =>
  card.kind === 'offer' ? [card.text, card.advantage, card.benefit].join(' ') : card.text
