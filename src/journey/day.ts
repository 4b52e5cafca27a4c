import './jitless'
import * as z from 'zod/mini'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether there is such a day in the calendar. */
function isReal(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A day as `YYYY-MM-DD`, or an empty text where none is set. What zod has for days weighs ten times as much. */
export const day = z.union([z.literal(''), z.string().check(z.regex(DAY), z.refine(isReal))])
