import type { LossTexts } from '../i18n/panel-texts/loss-texts'

/** Everything that may not come through as it was; each has a text for people in `i18n/panel-texts/loss-texts.ts`. */
export const LOSS_CODES = [
  'scale-changed',
  'scores-averaged',
  'score-unread',
  'channel-unknown',
  'lane-unknown',
  'column-left-out',
  'persona-left-out',
  'lane-left-out',
  'barrier-left-out',
  'card-left-out',
  'field-left-out',
  'journey-left-out',
  'kind-changed',
  'name-made',
  'lines-joined',
  'line-skipped',
  'formula-guarded',
  'part-left-out',
  'name-changed',
  'text-mended',
  'text-cut',
  'emotion-guessed',
  'emotion-differs',
  'score-clamped',
  'task-repeated',
  'order-changed',
  'phase-guessed',
  'actor-by-name',
  'actor-unknown',
  'initiator-lost',
  'deviation-lost',
  'markup-mended',
  'over-mermaid-size',
] as const satisfies readonly (keyof LossTexts)[]
export type LossCode = (typeof LOSS_CODES)[number]

/** What did not come through as it was, counted; told to people before anything is written or taken over. */
export interface Loss {
  readonly code: LossCode
  /** How often; at least 1. */
  readonly count: number
  /** The first of them as it was written: a name, a text, a value. */
  readonly example: string
}

/** Gathers losses while a format is read or written. */
export interface Losses {
  readonly note: (code: LossCode, example: string) => void
  /** One for each code, in the order of `LOSS_CODES`. */
  readonly all: () => readonly Loss[]
}

export function createLosses(): Losses {
  const known = new Map<LossCode, Loss>()
  return {
    note: (code, example) => {
      const before = known.get(code)
      known.set(
        code,
        before === undefined ? { code, count: 1, example } : { ...before, count: before.count + 1 },
      )
    },
    all: () => LOSS_CODES.flatMap((code) => known.get(code) ?? []),
  }
}
