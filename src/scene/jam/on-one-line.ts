/** A text without its line breaks, for where it stands among words of ours. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
