import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { HostSceneNode } from '../../../src/playground/host'
import { openFile, red } from './open-file'
import type { OpenFile } from './open-file'

let file: OpenFile
beforeEach(async () => {
  file = await openFile('figma')
})

const snapshot = ({ document }: OpenFile): string => JSON.stringify(document.describe())

describe('undo', () => {
  it('takes back to the last commit what was written since', () => {
    const { figma } = file
    const frame = figma.createFrame()
    frame.name = 'kept'
    figma.commitUndo()
    frame.name = 'gone'
    frame.fills = [red]
    figma.triggerUndo()
    expect(frame.name).toBe('kept')
    expect(frame.fills).toMatchObject([{ color: { r: 1, g: 1, b: 1 } }])
  })

  it('takes back the last committed step if nothing was written since', () => {
    const { figma } = file
    const frame = figma.createFrame()
    figma.commitUndo()
    frame.name = 'two'
    figma.commitUndo()
    figma.triggerUndo()
    expect(frame.name).toBe('Frame')
    figma.triggerUndo()
    expect(frame.removed).toBe(true)
    expect(() => {
      figma.triggerUndo()
    }).not.toThrow()
  })

  it('brings a removed subtree back as it was, with the same ids and order', () => {
    const { figma } = file
    const column = figma.createFrame()
    column.layoutMode = 'VERTICAL'
    const cards = [0, 1, 2].map((index) => {
      const card = figma.createFrame()
      const text = figma.createText()
      text.characters = `card ${index}`
      card.appendChild(text)
      card.setSharedPluginData('tropa', 'id', `card-${index}`)
      column.appendChild(card)
      return card
    })
    figma.commitUndo()
    const before = snapshot(file)
    cards[1]?.remove()
    column.remove()
    figma.triggerUndo()
    expect(snapshot(file)).toBe(before)
    expect(column.children).toEqual(cards)
    expect(cards[1]?.removed).toBe(false)
  })

  it('puts a moved node back to its parent, order and place', () => {
    const { figma } = file
    const [a, b] = [figma.createFrame(), figma.createFrame()]
    const [first, second] = [figma.createRectangle(), figma.createRectangle()]
    a.appendChild(first)
    a.appendChild(second)
    first.x = 12
    figma.commitUndo()
    const before = snapshot(file)
    b.appendChild(first)
    first.x = 99
    figma.triggerUndo()
    expect(snapshot(file)).toBe(before)
    expect(first.parent).toBe(a)
  })

  it('is a person’s too, with redo, and selecting is no step', () => {
    const { figma, client } = file
    const frame = figma.createFrame()
    figma.commitUndo()
    client.hand.moveBy(frame.id, 5, 6)
    figma.currentPage.selection = [frame]
    const moved = snapshot(file)
    expect(client.hand.undo()).toBe(true)
    expect([frame.x, frame.y]).toEqual([0, 0])
    expect(client.hand.redo()).toBe(true)
    expect(snapshot(file)).toBe(moved)
    expect(client.hand.redo()).toBe(false)
    client.hand.undo()
    client.hand.moveBy(frame.id, 1, 1)
    expect(client.hand.redo()).toBe(false)
  })

  it('uncommitted writes of the plugin go into the step of the next gesture', () => {
    const { figma, client } = file
    const frame = figma.createFrame()
    figma.commitUndo()
    frame.name = 'silent'
    client.hand.moveBy(frame.id, 5, 5)
    client.hand.undo()
    expect([frame.name, frame.x]).toEqual(['Frame', 0])
  })

  it('after a failure in the middle takes back what was done so far', () => {
    const { figma, client } = file
    figma.createFrame()
    figma.commitUndo()
    const before = snapshot(file)
    client.failAt(7)
    expect(() => {
      for (;;) figma.createFrame().name = 'x'
    }).toThrow(/planned/)
    figma.triggerUndo()
    expect(snapshot(file)).toBe(before)
  })

  it('any sequence of writes and moves can be undone and redone', () => {
    const step = fc.record({
      kind: fc.constantFrom(
        'add',
        'text',
        'move',
        'remove',
        'rename',
        'layout',
        'resize',
        'commit',
      ),
      at: fc.nat(50),
      to: fc.nat(50),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const { figma, client } = file
        const root = figma.createFrame()
        figma.commitUndo()
        const start = snapshot(file)
        const base = file.document.journal.depth(client.actor)
        for (const { kind, at, to } of steps) {
          if (kind === 'commit') figma.commitUndo()
          else play(kind, root, at, to)
        }
        figma.commitUndo()
        const end = snapshot(file)
        const count = file.document.journal.depth(client.actor) - base
        for (let index = 0; index < count; index += 1) client.hand.undo()
        expect(snapshot(file)).toBe(start)
        for (let index = 0; index < count; index += 1) client.hand.redo()
        expect(snapshot(file)).toBe(end)
        for (let index = 0; index < count; index += 1) figma.triggerUndo()
        expect(snapshot(file)).toBe(start)
      }),
    )
  })
})

/** One write somewhere below `root`; what Figma would refuse is left out. */
function play(kind: string, root: HostSceneNode, at: number, to: number): void {
  if (root.type !== 'FRAME') return
  const { figma } = file
  const all = root.findAll()
  const frames = [root, ...root.findAll((node) => node.type === 'FRAME')]
  const node = all[at % Math.max(1, all.length)]
  const parent = frames[to % frames.length]
  if (parent?.type !== 'FRAME') return
  if (kind === 'add') parent.appendChild(figma.createFrame())
  if (kind === 'text') {
    const text = figma.createText()
    text.characters = 'word '.repeat(to)
    parent.appendChild(text)
  }
  if (kind === 'layout') parent.layoutMode = to % 2 === 0 ? 'VERTICAL' : 'HORIZONTAL'
  if (node === undefined) return
  if (kind === 'rename') node.name = `n${to}`
  if (kind === 'remove') node.remove()
  if (kind === 'resize' && node.type === 'FRAME') node.resize(10 + to, 20 + at)
  if (kind === 'move' && !isWithin(parent, node)) parent.insertChild(0, node)
}

function isWithin(node: HostSceneNode, ancestor: HostSceneNode): boolean {
  if (node === ancestor) return true
  const { parent } = node
  return parent !== null && parent.type !== 'PAGE' && isWithin(parent, ancestor)
}
