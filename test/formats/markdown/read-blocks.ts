import { marked, type Token, type Tokens } from 'marked'
import type { Block, Item } from '../../../src/formats/markdown/blocks'

/** What a parser of GitHub-flavoured Markdown understands of a text; anything that we never write is named by its type. */
export const readBlocks = (text: string): (Block | string)[] =>
  marked.lexer(text, { gfm: true }).flatMap((token) => blockOf(token) ?? [])

function blockOf(token: Token): Block | string | null {
  switch (token.type) {
    case 'space':
      return null
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading
      if (depth > 4) return `heading ${depth}`
      return { type: 'heading', level: depth as 1 | 2 | 3 | 4, text: flat(tokens) }
    }
    case 'paragraph':
      return { type: 'paragraph', text: flat((token as Tokens.Paragraph).tokens) }
    case 'blockquote': {
      const { tokens } = token as Tokens.Blockquote
      const [inner] = tokens
      if (tokens.length !== 1 || inner?.type !== 'paragraph') return 'blockquote of several'
      return { type: 'quote', text: flat((inner as Tokens.Paragraph).tokens) }
    }
    case 'list': {
      const { items, ordered } = token as Tokens.List
      return ordered ? 'ordered list' : { type: 'list', items: items.map(itemOf) }
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table
      return {
        type: 'table',
        rows: [header, ...rows].map((row) => row.map((cell) => flat(cell.tokens))),
      }
    }
    default:
      return token.type
  }
}

function itemOf({ tokens, task }: Tokens.ListItem): Item {
  const [inner, ...others] = tokens
  if (task || others.length > 0) return { label: '', text: `<list item of ${tokens.length}>` }
  if (inner === undefined) return { label: '', text: '' }
  if (inner.type !== 'text') return { label: '', text: `<${inner.type}>` }
  const [first, ...rest] = (inner as Tokens.Text).tokens ?? []
  return first?.type === 'strong'
    ? { label: flat((first as Tokens.Strong).tokens), text: flat(rest).replace(/^ /, '') }
    : { label: '', text: flat(first === undefined ? [] : [first, ...rest]) }
}

/** The words that are to be seen; markup in them is named by its type, which no text of ours has. */
const flat = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.type === 'br') return '\n'
      if (token.type === 'text' || token.type === 'escape') return (token as Tokens.Text).text
      return `\u0000${token.type}\u0000`
    })
    .join('')
