import { describe, expect, it } from 'vitest'
import type { SavedFile, SavedNode } from '../../../src/playground/saved/saved-node'
import { settleIds } from '../../../src/playground/saved/settle-ids'

/** A layer with a record that was written to a node. */
const layer = (id: string, written: string, children: readonly SavedNode[] = []): SavedNode => ({
  ...{ id, type: 'FRAME', name: '', text: '', x: 0, y: 0, width: 1, height: 1 },
  ...{ isVisible: true, isLocked: false, children },
  data: new Map([
    [
      'record',
      JSON.stringify({ v: 1, kind: 'card', id: `of-${written}`, node: written, fields: {} }),
    ],
    ['field', 'card:x/text'],
  ]),
})
const file = (...children: SavedNode[]): SavedFile => ({
  ...{ name: '', isRenumbered: false },
  pages: [{ id: '0:1', name: 'Page 1', children }],
})
const nodesNamed = ({ pages: [{ children }] }: SavedFile): unknown[] => {
  const all = (nodes: readonly SavedNode[]): SavedNode[] =>
    nodes.flatMap((node) => [node, ...all(node.children)])
  return all(children).map(({ data }) => /"node":"([^"]*)"/.exec(data.get('record') ?? '')?.[1])
}

describe('a file in which layers are numbered anew', () => {
  it('has its records as written where they stand', () => {
    const settled = settleIds(file(layer('1:3', '1:1', [layer('1:4', '1:2')])))

    expect(settled.isRenumbered).toBe(true)
    expect(nodesNamed(settled)).toEqual(['1:3', '1:4'])
    expect(settled.pages[0].children[0]?.data.get('field')).toBe('card:x/text')
    expect(settled.pages[0].children[0]?.data.get('record')).toContain('"id":"of-1:1"')
  })

  it('is known though a few stand where they were by chance', () => {
    const moved = Array.from({ length: 30 }, (_, at) => layer(`1:${at + 100}`, `1:${at}`))

    expect(settleIds(file(...moved, layer('1:500', '1:500'))).isRenumbered).toBe(true)
  })

  it('keeps what cannot be read as it is', () => {
    const broken: SavedNode = { ...layer('1:9', ''), data: new Map([['record', '{"node":']]) }

    const settled = settleIds(file(layer('1:3', '1:1'), broken))

    expect(settled.pages[0].children[1]?.data.get('record')).toBe('{"node":')
  })
})

describe('a file that has kept its ids', () => {
  it('stays as it is: copies tell themselves by their node', () => {
    const own = file(layer('1:1', '1:1'), layer('1:7', '1:1'))

    expect(settleIds(own)).toBe(own)
  })

  it('stays as it is, however many copies of a map are in it', () => {
    const copies = Array.from({ length: 8 }, (_, at) => layer(`1:${at + 2}`, '1:1'))
    const own = file(layer('1:1', '1:1'), ...copies)

    expect(settleIds(own)).toBe(own)
  })

  it('stays as it is without a map', () => {
    const empty = file()

    expect(settleIds(empty)).toBe(empty)
  })
})
