import { longestRising } from '../longest-rising'

/** What brings a list into another order, told one thing at a time. */
export interface Steps {
  /** The list that what is not in this one is taken out of, or `null` where it is new. */
  readonly from: (id: string) => string[] | null
  readonly add: (id: string, at: number) => void
  readonly move: (id: string, at: number) => void
}

/**
 * Brings a list into the order of another with as few moves as can be. What the other does not have stays where it
 * is, in between.
 * @param now is changed on the way, as the list that the steps are done to
 */
export function putInOrder(now: string[], wanted: readonly string[], steps: Steps): void {
  const rank = new Map(wanted.map((id, index) => [id, index]))
  const here = new Set(now)
  const common = now.filter((id) => rank.has(id))
  const staying = new Set(longestRising(common, (id) => rank.get(id) ?? 0))
  let last = -1
  for (const id of wanted) {
    if (staying.has(id)) {
      last = now.indexOf(id, last + 1)
      continue
    }
    const list = here.has(id) ? now : steps.from(id)
    if (list !== null) {
      const old = list.indexOf(id)
      if (list === now && old === last + 1) {
        last = old
        continue
      }
      list.splice(old, 1)
      if (list === now && old <= last) last -= 1
    }
    last += 1
    now.splice(last, 0, id)
    if (list === null) steps.add(id, last)
    else steps.move(id, last)
  }
}
