import type { EvidenceLevel, Severity, Urgency, Verdict } from '../../journey/card'
import type { SkepticResult } from '../../journey/metrics/skeptic'

/** A small drawing that says the same as the word beside it, for those who do not see the colour. */
export type Glyph =
  | 'ring'
  | 'half'
  | 'disc'
  | 'triangle'
  | 'square'
  | 'diamond'
  | 'solid-diamond'
  | 'bang'
  | 'up'
  | 'down'
  | 'level'

/** What a colour means; each theme has its own. */
export type Tone = 'calm' | 'caution' | 'alarm' | 'cure' | 'quiet'

export interface MarkLook {
  readonly glyph: Glyph
  readonly tone: Tone
}

export const EVIDENCE_LOOK: Readonly<Record<EvidenceLevel, MarkLook>> = {
  assumption: { glyph: 'ring', tone: 'quiet' },
  observed: { glyph: 'half', tone: 'quiet' },
  measured: { glyph: 'disc', tone: 'quiet' },
}

export const SEVERITY_LOOK: Readonly<Record<Severity, MarkLook>> = {
  trivial: { glyph: 'disc', tone: 'calm' },
  workaround: { glyph: 'triangle', tone: 'caution' },
  leaves: { glyph: 'square', tone: 'alarm' },
}

export const URGENCY_LOOK: Readonly<Record<Urgency, MarkLook>> = {
  later: { glyph: 'diamond', tone: 'cure' },
  soon: { glyph: 'solid-diamond', tone: 'cure' },
  urgent: { glyph: 'bang', tone: 'cure' },
}

export const VERDICT_LOOK: Readonly<Record<Verdict, MarkLook>> = {
  open: { glyph: 'diamond', tone: 'calm' },
  go: { glyph: 'disc', tone: 'cure' },
  change: { glyph: 'triangle', tone: 'caution' },
  drop: { glyph: 'square', tone: 'alarm' },
}

/** What the “Skeptic” makes of an offer (C101). */
export const SKEPTIC_LOOK: Readonly<Record<SkepticResult['is'], MarkLook>> = {
  stands: { glyph: 'disc', tone: 'cure' },
  fails: { glyph: 'triangle', tone: 'caution' },
  open: { glyph: 'diamond', tone: 'calm' },
}

/** The glyph as a character, where a mark is a text. Only what Inter has: evidence goes by its word alone there. */
export const GLYPH_CHARACTER: Readonly<Record<Exclude<Glyph, 'ring' | 'half'>, string>> = {
  disc: '●',
  triangle: '▲',
  square: '■',
  diamond: '◇',
  'solid-diamond': '◆',
  bang: '!',
  up: '▲',
  down: '▼',
  level: '→',
}

/** Glyph and word as a text. Inter has no half discs: what is drawn with one goes by its word. */
export const lookText = ({ glyph }: MarkLook, word: string): string =>
  glyph === 'ring' || glyph === 'half' ? word : `${GLYPH_CHARACTER[glyph]} ${word}`
