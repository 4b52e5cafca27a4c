import type { Losses } from './loss'

/** What is called by its number for want of a name, as `Stage 3`; noted as `name-made`. */
export function nameOf(word: string, number: number, losses: Losses): string {
  const name = `${word} ${number}`
  losses.note('name-made', name)
  return name
}
