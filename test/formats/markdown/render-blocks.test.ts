import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/formats/markdown/blocks'
import { renderBlocks } from '../../../src/formats/markdown/render-blocks'
import { soakRuns } from '../../tools/soak'
import { spikedText } from '../spiked-journey'
import { PIECES } from './pieces'
import { readBlocks } from './read-blocks'

const text = spikedText(PIECES)
const label = fc.constantFrom('', 'B3', 'Owner:', 'Ответственный:')
const block = fc.oneof<fc.Arbitrary<Block>[]>(
  fc.record({
    type: fc.constant('heading'),
    level: fc.constantFrom(1, 2, 3, 4),
    text: text.map((words) => `x${words}`),
  }),
  fc.record({
    type: fc.constantFrom('paragraph', 'quote'),
    text: text.filter((words) => words.trim() !== ''),
  }),
  fc.record({
    type: fc.constant('list'),
    items: fc.array(
      fc.record({ label, text }).filter((item) => item.label + item.text.trim() !== ''),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.record({
      type: fc.constant('table'),
      rows: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  ),
)

/** A document as it is to be understood: each line of a text trimmed, none of them empty. */
function meant(given: Block): Block {
  const lines = (words: string): string[] =>
    words
      .split('\n')
      .map((line) => line.replace(/\t/g, ' ').trim())
      .filter(Boolean)
  switch (given.type) {
    case 'heading':
      return { ...given, text: lines(given.text).join(' / ') }
    case 'paragraph':
    case 'quote':
      return { ...given, text: lines(given.text).join('\n') }
    case 'list':
      return {
        ...given,
        items: given.items.map((item) => ({ ...item, text: lines(item.text).join('\n') })),
      }
    case 'table':
      return { ...given, rows: given.rows.map((row) => row.map((cell) => lines(cell).join(' / '))) }
  }
}

/** Lists in a row are one to a parser; we never write them so. */
const between: Block = { type: 'heading', level: 2, text: 'Between' }

describe('a document that is written as Markdown', () => {
  it('is understood as it is meant: no text leaves its place, none becomes markup, a link or HTML', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (some) => {
        const blocks = some.flatMap((one) => [one, between])
        expect(readBlocks(renderBlocks(blocks))).toEqual(blocks.map(meant))
      }),
      { numRuns: soakRuns ?? 3_000 },
    )
  })
})
