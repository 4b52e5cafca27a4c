import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FileImage } from '../../../src/playground/host'
import type { Operation } from '../../../src/playground/host/together/operation'
import { createReplica } from '../../../src/playground/host/together/replica'
import type { Replica } from '../../../src/playground/host/together/replica'
import { plainMeasurer } from './plain-measurer'
import { smallMap } from './small-map'

let image: FileImage
let replica: Replica
beforeAll(async () => {
  image = await smallMap('figma')
})
beforeEach(() => {
  replica = createReplica({
    image,
    person: 'ann',
    session: 9,
    hasLazyLayout: false,
    textMeasurer: plainMeasurer,
  })
})

const idOf = (name: string): string =>
  [...image.nodes.values()].find((node) => node.name === name)?.id ?? ''

/** What was done, as `type id properties`. */
const lines = (operations: readonly Operation[]): string[] =>
  operations.map((operation) => {
    const names = operation.type === 'set' ? ` ${[...operation.properties].sort().join()}` : ''
    return `${operation.type} ${operation.id}${names}`
  })

describe('what a replica sends', () => {
  it('is what the person did, and nothing that layout made of it', () => {
    const card = idOf('card 00')
    const text = image.nodes.get(card)?.childIds[0] ?? ''
    replica.document.hand.setText(text, 'long '.repeat(40))
    const height = replica.document.graph.getNode(card)?.height
    replica.document.layout.flush()
    expect(replica.document.graph.getNode(card)?.height).not.toBe(height)
    expect(lines(replica.send())).toEqual([`set ${text} textData`])
    expect(replica.hasUnsent).toBe(false)
  })

  it('of an undo is what it takes back, and nothing that layout makes of that', () => {
    const text = image.nodes.get(idOf('card 00'))?.childIds[0] ?? ''
    const before = replica.document.describe()
    replica.document.hand.setText(text, 'long '.repeat(40))
    replica.document.layout.flush()
    replica.send()
    replica.document.hand.undo()
    expect(replica.document.describe()).toEqual(before)
    expect(lines(replica.send())).toEqual([`set ${text} textData`])
  })

  it('of a card that leaves its column, is also the size it had there', () => {
    const stage = idOf('stage 2')
    replica.document.hand.moveTo(stage, replica.document.pageId, 700, 0)
    expect(lines(replica.send())).toEqual([
      `set ${stage} size`,
      `place ${stage}`,
      `set ${stage} layoutAlignSelf,primaryAxisSizing,transform`,
    ])
  })

  it('joins writes to one node, also those to a new one', () => {
    const { document } = replica
    const made = document.hand.addText(5, 6, 'new')
    document.hand.rename(made, 'x')
    expect(lines(replica.send())).toEqual([`create ${made}`])
    document.hand.rename(made, 'y')
    document.hand.setLocked(made, true)
    expect(lines(replica.send())).toEqual([`set ${made} locked,name`])
  })

  it('is each node of what it removed', () => {
    const card = idOf('card 00')
    const text = image.nodes.get(card)?.childIds[0] ?? ''
    replica.document.hand.remove(card)
    expect(lines(replica.send())).toEqual([`delete ${text}`, `delete ${card}`])
  })
})
