import type { MapWords } from '../../i18n/drawn-texts/map-words/en'
import { gapOf, SHORT } from '../../journey/metrics/gap'
import type { Stage } from '../../journey/stage'
import { signed } from './curve-layout'
import type { MapView } from './map-view'
import type { MarkLook } from './mark'

/** What is said of the gap between what is expected and what turns out: in words and with a sign, besides its colour. */
export interface GapMark {
  readonly text: string
  readonly look: MarkLook
}

/** How a stage does beside what is expected of it (C12, C62); `null` where nobody has said what that is. */
export function gapMark(stage: Pick<Stage, 'expected' | 'score'>, words: MapWords): GapMark | null {
  const gap = gapOf(stage)
  if (gap !== null) return { text: gapText(gap, words), look: gapLook(gap) }
  if (stage.expected === null) return null
  return { text: `${words.expected} ${stage.expected}/5`, look: { glyph: 'ring', tone: 'quiet' } }
}

/** At how many of the stages where that is known people get less than they expect; `null` where it is known of none. */
export function gapsOnMap({ journey, words }: Pick<MapView, 'journey' | 'words'>): GapMark | null {
  const known = journey.stages.flatMap((stage) => gapOf(stage) ?? [])
  if (known.length === 0) return null
  const short = known.filter((gap) => gap < 0)
  return {
    text: `${words.worse}: ${short.length} ${words.outOf} ${known.length}`,
    look: gapLook(Math.min(0, ...known)),
  }
}

/** A gap with its sign, and what that means. */
export const gapText = (gap: number, words: MapWords): string =>
  `${signed(gap)} ${gap < 0 ? words.worse : gap > 0 ? words.better : words.asExpected}`

export function gapLook(gap: number): MarkLook {
  if (gap < 0) return { glyph: 'down', tone: gap <= SHORT ? 'alarm' : 'caution' }
  return gap > 0 ? { glyph: 'up', tone: 'cure' } : { glyph: 'disc', tone: 'calm' }
}
