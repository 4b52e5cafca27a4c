const NO_BREAK = '\u00a0'

/** A whole number with its thousands apart, or `?` and a word. */
export const figure = (value: number | null, unknown: string): string =>
  value === null ? `? ${unknown}` : String(value).replace(/\B(?=(\d{3})+$)/g, NO_BREAK)

/** A share as percent, with one digit behind the point where it is small. */
export function percent(share: number | null, unknown: string): string {
  if (share === null) return `? ${unknown}`
  const value = share * 100
  const shown = value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
  return `${shown}${NO_BREAK}%`
}
