import { useMemo, useState } from 'preact/hooks'
import { choosing, leaving, type Choice } from '../../journey/compare/choose'
import type { Comparison } from '../../journey/compare/compare-journeys'

/** What of a comparison is chosen. */
interface Chosen {
  readonly choice: Choice
  /** Takes differences, with whatever they need, or leaves them, with whatever needs them. */
  readonly set: (keys: readonly string[], take: boolean) => void
}

/**
 * What is proposed, but where the person has decided otherwise: that holds when the map changes meanwhile and the
 * comparison is made anew.
 */
export function useChoice(comparison: Comparison): Chosen {
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map())
  const choice = useMemo(() => {
    const wanted = comparison.differences.filter(
      ({ key, isProposed }) => decided.get(key) ?? isProposed,
    )
    // What it would need may be gone from the file's side meanwhile.
    return leaving(comparison, new Set(wanted.map(({ key }) => key)), [])
  }, [comparison, decided])
  return {
    choice,
    set: (keys, take) => {
      const next = (take ? choosing : leaving)(comparison, choice, keys)
      const changed = comparison.differences.filter(({ key }) => next.has(key) !== choice.has(key))
      setDecided(new Map([...decided, ...changed.map(({ key }) => [key, next.has(key)] as const)]))
    },
  }
}
