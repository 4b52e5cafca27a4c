import { escapeLine, escapeMarkdown } from './escape-markdown'
import type { Block, Item } from './blocks'

/** A document as GitHub-flavoured Markdown; each text shows as it is, line by line, and no HTML comes through. */
export const renderBlocks = (blocks: readonly Block[]): string =>
  `${blocks.map(renderBlock).join('\n\n')}\n`

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inOne(block.text)}`
    case 'paragraph':
      return inLines(block.text, '')
    case 'quote':
      return `> ${inLines(block.text, '> ')}`
    case 'list':
      return block.items.map(renderItem).join('\n')
    case 'table':
      return markdownTable(block.rows)
  }
}

/**
 * Rows as a table of GitHub-flavoured Markdown; the first row is its head. Line breaks within a cell become ` / `, since a
 * cell has one line.
 */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(head.map(inOne)),
    line(head.map(() => '---')),
    ...body.map((row) => line(row.map(inOne))),
  ].join('\n')
}

function renderItem({ label, text }: Item): string {
  if (label === '') return `- ${inLines(text, '  ')}`
  const [first = '', ...rest] = linesOf(text)
  const begun = `- **${label}** ${escapeMarkdown(first)}`
  return [begun.trim(), ...rest.map((line) => `  ${escapeLine(line)}`)].join('\\\n')
}

const inOne = (text: string): string => escapeMarkdown(linesOf(text).join(' / '))

/** Each line on its own, the next ones behind an indent; a backslash at the end of a line breaks it. */
const inLines = (text: string, indent: string): string =>
  linesOf(text).map(escapeLine).join(`\\\n${indent}`)

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').trim())
    .filter(Boolean)
