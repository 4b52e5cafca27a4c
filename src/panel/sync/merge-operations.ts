import type { Operation } from '../../journey/operation'

/**
 * The operations of one typing with one more. Typing into the same record again replaces what was
 * typed before instead of adding to the list, so that a fast typist sends one patch, not forty.
 */
export function mergeOperations(earlier: readonly Operation[], next: Operation): Operation[] {
  const last = earlier[earlier.length - 1]
  const merged = last === undefined ? null : mergePair(last, next)
  return merged === null ? [...earlier, next] : [...earlier.slice(0, -1), merged]
}

function mergePair(last: Operation, next: Operation): Operation | null {
  if (last.type === 'journey.edit' && next.type === 'journey.edit') {
    return { ...next, patch: { ...last.patch, ...next.patch } }
  }
  if (!('patch' in last) || !('patch' in next) || !('id' in last) || !('id' in next)) return null
  if (last.type !== next.type || last.id !== next.id) return null
  return { ...next, patch: { ...last.patch, ...next.patch } }
}
