/** Signs that mean something to Markdown, to GitHub's tables and its formulas wherever they stand. */
const SIGNS = /[\\`*[\]<|~$]/g
/** An underscore within a word means nothing. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
/** What would become a character, a link or the end of a heading. */
const ENTITY = /&(?=#?\w+;)/g
const ADDRESS = /:(?=\/\/)|@(?=\S)/g
const WWW = /www\./gi
const HASH = /(?<=^|\s)#/g
/** What begins a list, a quotation or a line under a heading where a line begins with it. */
const START = /^(?:[-+=>:]|\d{1,9}(?=[.)]))/

/** A text of one line as Markdown that shows just this text: nothing in it is markup, a link or HTML. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(SIGNS, '\\$&')
    .replace(UNDERSCORE, '\\_')
    .replace(ENTITY, '\\&')
    .replace(ADDRESS, '\\$&')
    .replace(WWW, (www) => `${www.slice(0, 3)}\\.`)
    .replace(HASH, '\\#')

/** The same for a text with which a line begins. */
export const escapeLine = (text: string): string =>
  escapeMarkdown(text).replace(START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
