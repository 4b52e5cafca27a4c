import { drawnTexts } from '../../i18n/drawn-texts'
import type { Card, CardKind, CardOf } from '../../journey/card'
import { extremesOf } from '../../journey/metrics/extremes'
import { unknownsOf } from '../../journey/metrics/unknowns'
import { worstBarriers, type Answered } from '../../journey/metrics/worst-barriers'
import { kpiTone, TREND_GLYPHS } from '../view/kpi-look'
import type { MapView } from '../view/map-view'
import { GLYPH_CHARACTER, lookText, SEVERITY_LOOK, VERDICT_LOOK } from '../view/mark'
import { stageName } from './names'
import type { Said, SaidBlock } from './said-column'
import { scoredOf, type Scored } from './scored'
import { shortened } from './shortened'

/** What is done best and worst (C104). */
export function scoreBlocks({ journey, words }: MapView): SaidBlock[] {
  const { boardWords: say } = drawnTexts(journey.language)
  const all = scoredOf(journey, words)
  const { best, worst } = extremesOf(all)
  const isScored = all.some(({ score }) => score !== null)
  const block = (
    key: string,
    heading: string,
    tone: 'cure' | 'alarm',
    of: readonly Scored[],
    none: string,
  ): SaidBlock => ({
    key,
    heading,
    tone,
    items: of.map(({ name, where, score }) => [
      { text: name || NAMELESS, as: 'strong' },
      { text: `${score ?? '?'}/5 · ${where}`, as: 'small', tone },
    ]),
    none: isScored ? none : say.nothingScored,
  })
  return [
    block('best', `▲ ${say.proud}`, 'cure', best, say.noneProud),
    block('worst', `▼ ${say.ashamed}`, 'alarm', worst, say.noneAshamed),
  ]
}

/**
 * The worst barriers with what answers them, and by whom (C55, C56).
 * @param most how many of them
 */
export function barrierBlock(view: MapView, most: number): SaidBlock {
  const { journey, words } = view
  const { boardWords, summary } = drawnTexts(journey.language)
  const where = placesOf(view)
  const all = worstBarriers(journey)
  const item = ({ barrier, solutions }: Answered): readonly Said[] => {
    const look = SEVERITY_LOOK[barrier.severity]
    const number = barrier.number > 0 ? ` · ${words.barrierLetter}${barrier.number}` : ''
    const mark = `${lookText(look, words[barrier.severity])}${number} · ${where(barrier)}`
    return [
      { text: mark, as: 'small', tone: look.tone },
      { text: textOf(barrier), as: 'strong' },
      solutions.length === 0
        ? { text: `◇ ${words.unanswered}`, tone: 'caution' }
        : { text: `→ ${solutions.map(answerOf).join('; ')}` },
    ]
  }
  return {
    key: 'barriers',
    heading: counted(view, boardWords.barriers, all.length, most),
    items: all.slice(0, most).map(item),
    none: summary.none,
  }
}

/**
 * KPIs, those that go wrong first and those without a figure last (C58).
 * @param most how many of them
 */
export function kpiBlock(view: MapView, most: number): SaidBlock {
  const { journey, words } = view
  const { document, lanes, summary } = drawnTexts(journey.language)
  const where = placesOf(view)
  const rank = (card: CardOf<'kpi'>): number =>
    card.value.trim() === '' ? 2 : kpiTone(card) === 'alarm' ? 0 : 1
  const all = ofKind(view, 'kpi').sort((a, b) => rank(a) - rank(b))
  const item = (card: CardOf<'kpi'>): readonly Said[] => {
    const tone = kpiTone(card)
    const figure = [
      shortened(card.value) || `? ${words.unknown}`,
      card.trend === null ? '' : GLYPH_CHARACTER[TREND_GLYPHS[card.trend]],
      shortened(card.change),
      tone === 'alarm' ? `· ${document.forWorse}` : '',
    ]
    return [
      { text: figure.filter((part) => part !== '').join(' '), as: 'strong', tone },
      { text: `${textOf(card)} · ${where(card)}` },
    ]
  }
  return {
    key: 'kpis',
    heading: counted(view, lanes.kpis.name, all.length, most),
    items: all.slice(0, most).map(item),
    none: summary.none,
  }
}

/**
 * Decisions that are not settled (C17); no block where there is none.
 * @param most how many of them
 */
export function decisionBlocks(view: MapView, most: number): SaidBlock[] {
  const { summary } = drawnTexts(view.journey.language)
  const open = ofKind(view, 'decision').filter(
    ({ verdict }) => verdict === 'open' || verdict === 'change',
  )
  if (open.length === 0) return []
  return [
    {
      key: 'decisions',
      heading: counted(view, summary.open, open.length, most),
      items: open.slice(0, most).map((card) => {
        const mark = lookText(VERDICT_LOOK[card.verdict], view.words[card.verdict])
        return [{ text: `${mark}: ${textOf(card)}` }]
      }),
      none: '',
    },
  ]
}

/** What nobody knows yet, in numbers (C31, C103); no block where all is known. */
export function unknownBlocks(view: MapView): SaidBlock[] {
  const { summary } = drawnTexts(view.journey.language)
  const unknown = unknownsOf(view.journey).map(({ name, count, of }) => ({
    text: share(view, summary[name], count, of),
  }))
  if (unknown.length === 0) return []
  return [{ key: 'unknown', heading: `? ${summary.notKnown}`, items: [unknown], none: '' }]
}

/** How many of how many: `What stops them: 5 of 14`. */
export const share = (
  { words }: MapView,
  what: string,
  count: number | string,
  of: number | string,
): string => `${what}: ${count} ${words.outOf} ${of}`

/** Stands for what somebody has left without a text. */
const NAMELESS = '…'
const textOf = ({ text }: Card): string => shortened(text) || NAMELESS

const ofKind = <K extends CardKind>({ journey }: MapView, kind: K): CardOf<K>[] =>
  journey.cards.filter((card): card is CardOf<K> => card.kind === kind)

function placesOf({ journey, words }: MapView): (card: Card) => string {
  const names = new Map(journey.stages.map((stage, i) => [stage.id, stageName(stage, i, words)]))
  return ({ stage }) => names.get(stage) ?? ''
}

/** A heading that says of how many the most are told, where there are more. */
const counted = (view: MapView, heading: string, all: number, most: number): string =>
  all > most ? share(view, heading, most, all) : heading

/** A solution with who sees to it until when, as far as that is known. */
function answerOf(card: CardOf<'solution'>): string {
  const by = [shortened(card.owner), card.due].filter((part) => part !== '').join(', ')
  return by === '' ? textOf(card) : `${textOf(card)} (${by})`
}
