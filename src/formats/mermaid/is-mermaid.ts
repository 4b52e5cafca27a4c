import { sourceOf } from './source-of'

/** The header alone on its line, or a statement behind it: a table may begin with the word, too. */
const JOURNEY = /^\s*journey[ \t]*(?:\n|$|\s(?:title|section|acctitle|accdescr)(?!\w))/i

/** Whether a text looks like a Mermaid user journey, with or without front matter and the fence of a Markdown file. */
export const isMermaid = (text: string): boolean =>
  JOURNEY.test(sourceOf(text.slice(0, 4000)).source)
