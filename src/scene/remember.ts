/**
 * Remembers what was made of an object for as long as it was made with the same things. Journeys are never changed in
 * place, so a card that is the same object looks the same: scenes of large maps are made of what was made before.
 * @returns a function that makes anew only where `made` was made with something else (compared by identity)
 */
export function remembering<K extends object, V>(): (
  of: K,
  made: readonly unknown[],
  make: () => V,
) => V {
  const known = new WeakMap<K, { readonly made: readonly unknown[]; readonly value: V }>()
  return (of, made, make) => {
    const old = known.get(of)
    if (old !== undefined && made.every((one, index) => one === old.made[index])) return old.value
    const value = make()
    known.set(of, { made, value })
    return value
  }
}
