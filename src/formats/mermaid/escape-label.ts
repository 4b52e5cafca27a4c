/**
 * What Mermaid's lexer or what runs before it would take for its own: `#` `;` `:` end a name, `%%` begins a comment, `{` a
 * directive, `}` ends a description, `<` begins markup, and `ﬂ` and `¶` stand for entities inside of it.
 */
const SPECIAL = /[#;:<{}ﬂ¶]|^%|%(?=%)/g
/** A task whose name begins like a statement is read as one; a letter of another script ends the word, too. */
const KEYWORD = /^(?:journey|title|acctitle|accdescr|section)(?!\w)/i

/** The name of a section, with entity codes (`#58;` is a colon) where Mermaid needs them. */
export const escapeLabel = (text: string): string => text.replace(SPECIAL, entity)

/** A title or a line of a description: a colon before a space means nothing there. */
export const escapeTitle = (text: string): string =>
  text.replace(SPECIAL, (char, at: number) =>
    char === ':' && !/\S/.test(text.charAt(at + 1)) ? char : entity(char),
  )

/** The same for the name of a task. */
export const escapeTask = (name: string): string =>
  KEYWORD.test(name) ? entity(name.charAt(0)) + escapeLabel(name.slice(1)) : escapeLabel(name)

/** The same for one of the people of a task, who are told apart by commas. */
export const escapePerson = (name: string): string => escapeLabel(name).replace(/,/g, entity)

const entity = (char: string): string => `#${char.charCodeAt(0)};`
