import type { TextMeasurer } from '@open-pencil/core'
import { describe, expect, it } from 'vitest'
import type { DescribedNode, Person } from '../../../src/playground/host'
import { expectSame } from './compare'
import { idOf, openMap, pair, prepareMaps, seen } from './open-map'
import { plainMeasurer } from './plain-measurer'

prepareMaps()

describe('layout in replicas', () => {
  it('each lays out by itself, from what both wrote', () => {
    const file = openMap('figma')
    const [ann, ben] = pair(file)
    const [first, second] = [idOf(ann, 'card 00'), idOf(ann, 'card 01')]
    const height = seen(ann, first)?.height ?? 0
    ann.document.hand.setText(seen(ann, first)?.children[0]?.id ?? '', 'long '.repeat(40))
    ben.document.hand.setText(seen(ben, second)?.children[0]?.id ?? '', 'long '.repeat(40))
    file.settle()
    expect(seen(ben, first)?.height).toBeGreaterThan(height)
    expect(seen(ann, second)?.y).toBe((seen(ann, first)?.height ?? 0) + 4)
    expectSame(file)
  })

  it('a file from an image is laid out anew where letters are measured otherwise', () => {
    const wide: TextMeasurer = (node, width) => {
      const size = plainMeasurer(node, width)
      return size === null ? null : { width: size.width, height: size.height * 2 }
    }
    const [ann] = pair(openMap('figma'))
    const [other] = pair(openMap('figma', { textMeasurer: wide }))
    const height = (person: Person): number => seen(person, idOf(person, 'card 00'))?.height ?? 0
    expect(height(other)).toBe(2 * height(ann))
  })

  it('a card dragged out of a column keeps the size it was seen with, for everybody', () => {
    const file = openMap('figma')
    const [ann, ben] = pair(file)
    const column = idOf(ann, 'stage 2')
    const size = ({ width, height }: DescribedNode) => ({ width, height })
    const before = seen(ann, column)
    if (before === undefined) throw new Error('There is no column.')
    ann.document.hand.moveTo(column, ann.document.pageId, 700, 0)
    const after = seen(ann, column)
    if (after === undefined) throw new Error('The column is gone.')
    expect(size(after)).toEqual(size(before))
    ben.document.hand.setText(
      seen(ben, idOf(ben, 'card 00'))?.children[0]?.id ?? '',
      'long '.repeat(80),
    )
    file.settle()
    expect(seen(ben, column)).toEqual(after)
    expectSame(file)
  })

  it('so does a text that stops filling, and one that the editor itself moves out', () => {
    const file = openMap('figma')
    const [ann] = pair(file)
    const [first, second] = ['card 00', 'card 01'].map((name) => {
      const id = seen(ann, idOf(ann, name))?.children[0]?.id ?? ''
      return { id, width: seen(ann, id)?.width }
    })
    if (first === undefined || second === undefined) throw new Error('There are no cards.')
    const { graph } = ann.document
    ann.document.beginHandStep()
    graph.updateNode(first.id, { layoutAlignSelf: 'AUTO' })
    graph.reparentNode(second.id, ann.document.pageId)
    ann.document.endHandStep()
    file.settle()
    for (const { id, width } of [first, second]) expect(seen(ann, id)?.width).toBe(width)
    expectSame(file)
  })

  it('a frame that loses its auto layout leaves its children where they were seen', () => {
    const file = openMap('figma')
    const [ann] = pair(file)
    const stage = idOf(ann, 'stage 1')
    const before = seen(ann, stage)?.children
    ann.document.beginHandStep()
    ann.document.graph.updateNode(stage, { layoutMode: 'NONE' })
    ann.document.endHandStep()
    expect(seen(ann, stage)?.children).toEqual(before)
    file.settle()
    expectSame(file)
  })

  it('what is in a hidden frame is laid out all the same', () => {
    const file = openMap('figma')
    const [ann, ben] = pair(file)
    const card = idOf(ann, 'card 00')
    const text = seen(ann, card)?.children[0]?.id ?? ''
    const width = seen(ann, text)?.width
    ann.document.hand.setVisible(card, false)
    ben.document.hand.setText(text, 'long '.repeat(40))
    file.settle()
    expect(seen(ann, text)?.width).toBe(width)
    expect(seen(ann, text)?.height).toBeGreaterThan(40)
    expectSame(file)
  })
})
