import type { Card, CardKind, EvidenceLevel, Severity } from '../../journey/card'
import { usualPlace, type Channel } from '../../journey/channel'
import type { Level } from '../../journey/scales'
import { channelOfName } from './channel-of-name'

/** What a row says of its cards besides their texts; `null` where it says nothing. */
export interface Details {
  readonly channel: Channel | null
  readonly owner: string | null
  readonly accountable: string | null
  readonly severity: Severity | null
  readonly evidence: string | null
  readonly importance: Level | null
  readonly score: Level | null
  /** The step of the stage that the row is about, by the id of its card. */
  readonly step: string | null
}

/** Where nothing is said. */
export const NO_DETAILS: Details = {
  channel: null,
  owner: null,
  accountable: null,
  severity: null,
  evidence: null,
  importance: null,
  score: null,
  step: null,
}

/** Kinds of cards that have a field for it. */
const HOLDERS: Readonly<Record<Exclude<keyof Details, 'evidence' | 'step'>, readonly CardKind[]>> =
  {
    channel: ['touchpoint'],
    owner: ['touchpoint', 'solution'],
    accountable: ['touchpoint'],
    severity: ['barrier'],
    importance: ['touchpoint'],
    score: ['touchpoint'],
  }

/** What of the details none of the cards of a row has a field for, as it is to be told. */
export function withoutPlace(details: Details, cards: readonly (Card | null)[]): string[] {
  const kinds = new Set(cards.map((card) => card?.kind))
  const { evidence, step: _, ...others } = details
  const left = Object.entries(HOLDERS).flatMap(([name, holders]) => {
    const value = new Map<string, string | number | null>(Object.entries(others)).get(name) ?? null
    return value === null || holders.some((kind) => kinds.has(kind)) ? [] : [String(value)]
  })
  return evidence !== null && cards.length === 0 ? [...left, evidence] : left
}

/** A new card with what its own text says (a channel, the figure of a KPI or a cost) and what its row says. */
export function refineCard(blank: Card, details: Details): Card {
  const { evidence: source, step } = details
  const evidence = source === null ? blank.evidence : { level: levelOfSource(source), source }
  const card: Card = { ...blank, evidence, step }
  switch (card.kind) {
    case 'touchpoint': {
      const channel = details.channel ?? channelOfName(card.text) ?? card.channel
      const { importance, score } = details
      const owner = details.owner ?? card.owner
      const accountable = details.accountable ?? card.accountable
      const place = usualPlace(channel)
      return { ...card, channel, place, owner, accountable, importance, score }
    }
    case 'barrier':
      return { ...card, severity: details.severity ?? card.severity }
    case 'solution':
      return { ...card, owner: details.owner ?? card.owner }
    case 'kpi': {
      const [text, value] = nameAndFigure(card.text)
      return { ...card, text, value }
    }
    case 'cost': {
      const [text, amount] = nameAndFigure(card.text)
      return { ...card, text, amount }
    }
    default:
      return card
  }
}

/** “NPS: 47” in its two parts; the second is empty where no figure stands behind the last colon. */
function nameAndFigure(text: string): [name: string, figure: string] {
  const at = text.lastIndexOf(': ')
  const figure = text.slice(at + 2).trim()
  return at > 0 && /\d/.test(figure) ? [text.slice(0, at).trim(), figure] : [text, '']
}

const MEASURED = /measur|metric|analytics|survey|\d ?%|замер|измер|аналитик|опрос|статистик/i
const ASSUMED = /assum|hypothes|guess|гипотез|предполож|догадк/i

/** How well a source founds a statement, by its words; what somebody names as a source was observed at least. */
function levelOfSource(source: string): EvidenceLevel {
  const words = source.slice(0, 500)
  if (ASSUMED.test(words)) return 'assumption'
  return MEASURED.test(words) ? 'measured' : 'observed'
}
