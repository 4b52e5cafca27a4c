import type { Card, CardKind, EvidenceLevel, Severity } from '../../journey/card'
import { usualPlace, type Channel } from '../../journey/channel'
import type { Level } from '../../journey/scales'
import { channelOfName } from './channel-of-name'

/** What a row says of its cards besides their texts; `null` where it says nothing. */
export interface Details {
  readonly channel: Channel | null
  readonly owner: string | null
  readonly severity: Severity | null
  readonly evidence: string | null
  readonly importance: Level | null
  readonly score: Level | null
}

/** Where nothing is said. */
export const NO_DETAILS: Details = {
  channel: null,
  owner: null,
  severity: null,
  evidence: null,
  importance: null,
  score: null,
}

/** Kinds of cards that have a field for it. */
const HOLDERS: Readonly<Record<Exclude<keyof Details, 'evidence'>, readonly CardKind[]>> = {
  channel: ['touchpoint'],
  owner: ['touchpoint', 'solution'],
  severity: ['barrier'],
  importance: ['touchpoint'],
  score: ['touchpoint'],
}

/** What of the details none of the cards of a row has a field for, as it is to be told. */
export function withoutPlace(details: Details, cards: readonly (Card | null)[]): string[] {
  const kinds = new Set(cards.map((card) => card?.kind))
  const { evidence, ...others } = details
  const left = Object.entries(HOLDERS).flatMap(([name, holders]) => {
    const value = new Map<string, string | number | null>(Object.entries(others)).get(name) ?? null
    return value === null || holders.some((kind) => kinds.has(kind)) ? [] : [String(value)]
  })
  return evidence !== null && cards.length === 0 ? [...left, evidence] : left
}

/** A new card with what its own text says (a channel, the figure of a KPI or a cost) and what its row says. */
export function refineCard(card: Card, details: Details): Card {
  const evidence =
    details.evidence === null
      ? card.evidence
      : { level: levelOfSource(details.evidence), source: details.evidence }
  switch (card.kind) {
    case 'touchpoint': {
      const channel = details.channel ?? channelOfName(card.text) ?? card.channel
      const { importance, score } = details
      const owner = details.owner ?? card.owner
      return { ...card, evidence, channel, place: usualPlace(channel), owner, importance, score }
    }
    case 'barrier':
      return { ...card, evidence, severity: details.severity ?? card.severity }
    case 'solution':
      return { ...card, evidence, owner: details.owner ?? card.owner }
    case 'kpi': {
      const [text, value] = nameAndFigure(card.text)
      return { ...card, evidence, text, value }
    }
    case 'cost': {
      const [text, amount] = nameAndFigure(card.text)
      return { ...card, evidence, text, amount }
    }
    case 'note':
    case 'offer':
      return { ...card, evidence }
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
