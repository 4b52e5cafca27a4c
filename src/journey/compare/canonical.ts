/** Plain data as one text, the same for the same data in whatever order its keys stand; an absent field is one that is `undefined`. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, inner]) => `${JSON.stringify(field)}:${canonical(inner)}`)
  return `{${fields.join()}}`
}

/** Whether two values are the same to a reader of the file they would be written to. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  const areNested = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null
  return areNested && canonical(a) === canonical(b)
}
