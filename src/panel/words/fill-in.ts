/** The text with its `{names}` replaced by values; a name without a value becomes a dash. */
export const fillIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '—'))
