import type { Card } from '../../journey/card'
import { drawnTexts } from '../../i18n/drawn-texts'
import { EVIDENCE_LOOK, VERDICT_LOOK, type Glyph, type Tone } from '../../scene/view/mark'
import { skepticMark } from '../../scene/view/skeptic-mark'
import type { Words } from '../words/words'

/** One mark under a card's text: a word, sometimes with the glyph it has on the map. */
export interface CardMark {
  readonly text: string
  readonly glyph?: Glyph
  readonly tone?: Tone
}

/** What is known of a card besides its fields. */
interface AboutCard {
  /** What `linkText` says of it. */
  readonly link: string
  /** Number of the step that it belongs to, or empty. */
  readonly step: string
  /** Whether its lane is made for cards of another kind. */
  readonly misplaced: boolean
  /** What `changeText` says of it. */
  readonly change: string
}

/** The line of marks under a card's text. */
export function cardMarks(
  card: Card,
  { link, step, misplaced, change }: AboutCard,
  words: Words,
): CardMark[] {
  const { evidence } = card
  return [
    ...(misplaced
      ? [{ text: words.say('misplacedMark'), glyph: 'bang', tone: 'caution' } as const]
      : []),
    ...(change === '' ? [] : [{ text: change, glyph: 'solid-diamond', tone: 'cure' } as const]),
    ...(step === '' ? [] : [{ text: words.say('stepMark', { number: step }) }]),
    ...ownMarks(card, link, words).filter(({ text }) => text !== ''),
    ...(evidence === null
      ? []
      : [{ text: words.word(evidence.level), glyph: EVIDENCE_LOOK[evidence.level].glyph }]),
  ]
}

function ownMarks(card: Card, link: string, words: Words): CardMark[] {
  const { say, word } = words
  switch (card.kind) {
    case 'note':
      return []
    case 'step':
      return card.link === null ? [] : [{ text: `↗ ${card.link.name}` }]
    case 'touchpoint':
      return [
        { text: word(card.place) },
        ...(card.status === 'exists' ? [] : [{ text: word(card.status) }]),
        { text: card.importance === null ? '' : say('importanceMark', { level: card.importance }) },
        { text: card.score === null ? '' : say('scoreMark', { level: card.score }) },
        { text: card.owner },
      ]
    case 'barrier':
      return [
        { text: word(card.severity) },
        { text: link, tone: card.solutions.length > 0 ? 'cure' : 'alarm' },
      ]
    case 'solution':
      return [
        { text: word(card.urgency) },
        { text: card.owner },
        { text: card.due === '' ? '' : say('dueMark', { day: words.day(card.due) }) },
        { text: link },
      ]
    case 'kpi':
      return [
        { text: card.value },
        {
          text: card.change,
          ...(card.trend === null ? {} : { glyph: TREND[card.trend], tone: trendTone(card) }),
        },
      ]
    case 'offer': {
      const skeptic = skepticMark(card, drawnTexts(words.language).words)
      return [
        { text: card.advantage },
        { text: card.benefit },
        ...(skeptic === null ? [] : [{ text: skeptic.text, ...skeptic.look }]),
      ]
    }
    case 'cost':
      return [{ text: word(card.part) }, { text: card.amount }]
    case 'decision':
      return [
        { text: word(card.verdict), ...VERDICT_LOOK[card.verdict] },
        { text: card.day === '' ? '' : words.day(card.day) },
        { text: card.author },
      ]
  }
}

const TREND = { up: 'up', down: 'down', flat: 'level' } as const

function trendTone({ trend, better }: { trend: string | null; better: string }): Tone {
  if (trend === 'flat') return 'quiet'
  return trend === better ? 'cure' : 'alarm'
}
