import { beforeEach, describe, expect, it, vi } from 'vitest'
import { connectClient } from '../../../src/playground/host'
import { hearing, loadInter, openFile, red, settled } from './open-file'
import type { OpenFile } from './open-file'

let file: OpenFile
let heard: string[]

beforeEach(async () => {
  file = await openFile('figma')
  heard = hearing(file.client)
})

describe('nodechange', () => {
  it('comes later, once for many writes, with names only', async () => {
    const frame = file.figma.createFrame()
    await settled()
    heard.length = 0
    const listener = vi.fn()
    file.figma.currentPage.on('nodechange', listener)
    frame.name = 'a'
    frame.name = 'b'
    frame.fills = [red]
    expect(listener).not.toHaveBeenCalled()
    await settled()
    expect(listener).toHaveBeenCalledTimes(1)
    expect(heard).toEqual([`LOCAL PROPERTY_CHANGE ${frame.id} fills,name`])
  })

  it('does not come for a write of the same value', async () => {
    const frame = file.figma.createFrame()
    await settled()
    heard.length = 0
    frame.name = 'Frame'
    frame.x = 0
    const { fills } = frame
    frame.fills = fills
    await settled()
    expect(heard).toEqual([])
  })

  it('a deleted node is handed over as removed', async () => {
    const frame = file.figma.createFrame()
    await settled()
    const nodes: unknown[] = []
    file.figma.currentPage.once('nodechange', (event) => {
      for (const { node } of event.nodeChanges) nodes.push({ ...node })
    })
    const { id } = frame
    frame.remove()
    await settled()
    expect(nodes).toEqual([{ removed: true, type: 'FRAME', id }])
  })

  it('tells of places and sizes that auto layout changed', async () => {
    const { figma } = file
    const column = figma.createFrame()
    column.layoutMode = 'VERTICAL'
    const [a, b] = [figma.createRectangle(), figma.createRectangle()]
    column.appendChild(a)
    column.appendChild(b)
    await settled()
    heard.length = 0
    a.resize(100, 40)
    await settled()
    expect(new Set(heard)).toEqual(
      new Set([
        `LOCAL PROPERTY_CHANGE ${a.id} height`,
        `LOCAL PROPERTY_CHANGE ${b.id} y`,
        `LOCAL PROPERTY_CHANGE ${column.id} height`,
      ]),
    )
  })

  it('a moved node reports its parent, plugin data reports pluginData', async () => {
    const { figma } = file
    const [frame, child] = [figma.createFrame(), figma.createRectangle()]
    await settled()
    heard.length = 0
    frame.appendChild(child)
    child.setSharedPluginData('tropa', 'k', 'v')
    await settled()
    expect(heard).toEqual([`LOCAL PROPERTY_CHANGE ${child.id} parent,pluginData`])
  })

  it('stops after off, and once comes once', async () => {
    const { figma } = file
    const [on, once] = [vi.fn(), vi.fn()]
    figma.currentPage.on('nodechange', on)
    figma.currentPage.once('nodechange', once)
    figma.createFrame()
    await settled()
    figma.currentPage.off('nodechange', on)
    figma.createFrame()
    await settled()
    expect(on).toHaveBeenCalledTimes(1)
    expect(once).toHaveBeenCalledTimes(1)
  })

  it('an error in a handler reaches onError and spares the others', async () => {
    const errors: unknown[] = []
    const { figma } = await openFile('figma', { onError: (error) => errors.push(error) })
    const other = vi.fn()
    figma.currentPage.on('nodechange', () => {
      throw new Error('handler')
    })
    figma.currentPage.on('nodechange', other)
    figma.createFrame()
    await settled()
    expect(errors).toEqual([new Error('handler')])
    expect(other).toHaveBeenCalled()
  })

  it('documentchange carries the same once all pages are loaded', async () => {
    const { figma } = file
    await figma.loadAllPagesAsync()
    const seen: string[] = []
    figma.on('documentchange', ({ documentChanges }) => {
      seen.push(...documentChanges.map(({ type }) => type))
    })
    figma.createFrame()
    await settled()
    expect(seen).toEqual(['CREATE'])
  })
})

describe('two people', () => {
  it('see each other REMOTE and themselves LOCAL', async () => {
    const other = connectClient(file.document)
    const otherHeard = hearing(other)
    const frame = file.figma.createFrame()
    await settled()
    const theirs = await other.figma.getNodeByIdAsync(frame.id)
    if (theirs === null) throw new Error('the other does not see the frame')
    theirs.name = 'theirs'
    expect(frame.name).toBe('theirs')
    await settled()
    expect(heard).toEqual([`LOCAL CREATE ${frame.id}`, `REMOTE PROPERTY_CHANGE ${frame.id} name`])
    expect(otherHeard).toEqual([
      `REMOTE CREATE ${frame.id}`,
      `LOCAL PROPERTY_CHANGE ${frame.id} name`,
    ])
  })

  it('have nodes, selections and undo of their own', async () => {
    const other = connectClient(file.document)
    await loadInter(other)
    const mine = file.figma.createFrame()
    file.figma.commitUndo()
    const theirs = other.figma.createFrame()
    other.figma.commitUndo()
    file.figma.currentPage.selection = [mine]
    expect(other.figma.currentPage.selection).toEqual([])
    expect(() => {
      other.figma.currentPage.appendChild(mine)
    }).toThrow(/Expected node/)
    file.figma.triggerUndo()
    expect(mine.removed).toBe(true)
    expect(theirs.removed).toBe(false)
  })

  it('a closed client hears nothing more', async () => {
    const other = connectClient(file.document)
    const otherHeard = hearing(other)
    other.close()
    file.figma.createFrame()
    await settled()
    expect(otherHeard).toEqual([])
  })
})

describe('hands', () => {
  it('of a stranger are REMOTE, those of the person at the plugin LOCAL', async () => {
    const { document, client, figma } = file
    const text = figma.createText()
    text.characters = 'one'
    figma.commitUndo()
    await settled()
    heard.length = 0
    document.hand.setText(text.id, 'two')
    await settled()
    client.hand.rename(text.id, 'Title')
    await settled()
    expect(text.characters).toBe('two')
    expect(heard).toEqual([
      `REMOTE PROPERTY_CHANGE ${text.id} characters,width`,
      `LOCAL PROPERTY_CHANGE ${text.id} name`,
    ])
  })

  it('retype, recolour and duplicate stickies, with their data', async () => {
    const { document, client, figma } = await openFile('figjam')
    const sticky = figma.createSticky()
    sticky.setSharedPluginData('tropa', 'id', '1')
    figma.commitUndo()
    await settled()
    const lines = hearing(client)
    document.hand.setText(sticky.id, 'слово '.repeat(100))
    document.hand.setFill(sticky.id, red.color)
    const copyId = document.hand.duplicate(sticky.id)
    await settled()
    expect(sticky.text.characters).toContain('слово')
    expect(sticky.height).toBeGreaterThan(240)
    expect(lines).toEqual([
      `REMOTE PROPERTY_CHANGE ${sticky.id} fills,height,text`,
      `REMOTE CREATE ${copyId}`,
    ])
    const copy = await figma.getNodeByIdAsync(copyId)
    expect(copy?.getSharedPluginData('tropa', 'id')).toBe('1')
    expect(document.describe().children[0]?.children).toHaveLength(2)
  })

  it('select nodes, which the plugin hears later', async () => {
    const { client, figma } = file
    const frame = figma.createFrame()
    const listener = vi.fn()
    figma.on('selectionchange', listener)
    client.hand.select(frame.id)
    expect(listener).not.toHaveBeenCalled()
    await settled()
    expect(listener).toHaveBeenCalledTimes(1)
    expect(figma.currentPage.selection).toEqual([frame])
    figma.currentPage.selection = []
    await settled()
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('deleting what is selected changes the selection', async () => {
    const { client, document, figma } = file
    const frame = figma.createFrame()
    figma.commitUndo()
    client.hand.select(frame.id)
    await settled()
    const listener = vi.fn()
    figma.on('selectionchange', listener)
    document.hand.remove(frame.id)
    await settled()
    expect(listener).toHaveBeenCalledTimes(1)
    document.hand.undo()
    expect(frame.removed).toBe(false)
    expect(figma.currentPage.selection).toEqual([])
  })

  it('may use the graph itself; each gesture is one step and one batch', async () => {
    const { document, client, figma } = file
    const frame = figma.createFrame()
    figma.commitUndo()
    await settled()
    heard.length = 0
    document.beginHandStep(client.actor)
    for (const x of [10, 20, 30]) document.graph.updateNode(frame.id, { x })
    document.endHandStep()
    await settled()
    expect(heard).toEqual([`LOCAL PROPERTY_CHANGE ${frame.id} x`])
    client.hand.undo()
    expect(frame.x).toBe(0)
    client.hand.redo()
    expect(frame.x).toBe(30)
  })

  it('an unannounced change of the graph is a stranger’s step', async () => {
    const { document, figma } = file
    const frame = figma.createFrame()
    figma.commitUndo()
    await settled()
    heard.length = 0
    document.graph.updateNode(frame.id, { x: 7 })
    await settled()
    document.graph.updateNode(frame.id, { y: 8 })
    await settled()
    expect(heard).toEqual([
      `REMOTE PROPERTY_CHANGE ${frame.id} x`,
      `REMOTE PROPERTY_CHANGE ${frame.id} y`,
    ])
    document.hand.undo()
    expect([frame.x, frame.y]).toEqual([7, 0])
  })
})
