import type { CardOf } from '../../journey/card'
import type { Tone } from './mark'

/** Where a KPI went since last time. */
export const TREND_GLYPHS = { up: 'up', down: 'down', flat: 'level' } as const

/** Whether a KPI went where it is wanted. */
export function kpiTone({ trend, better }: Pick<CardOf<'kpi'>, 'trend' | 'better'>): Tone {
  if (trend === null || trend === 'flat') return 'quiet'
  return trend === better ? 'cure' : 'alarm'
}
