import { beforeEach, describe, expect, it } from 'vitest'
import { hearing, openFile, settled } from './open-file'
import type { OpenFile } from './open-file'

let file: OpenFile
let heard: string[]
beforeEach(async () => {
  file = await openFile('figma')
  heard = hearing(file.client)
})

describe('what comes and goes', () => {
  it('CREATE and DELETE name only the topmost node', async () => {
    const { figma } = file
    const outer = figma.createFrame()
    const inner = figma.createFrame()
    outer.appendChild(inner)
    inner.appendChild(figma.createRectangle())
    await settled()
    expect(heard).toEqual([`LOCAL CREATE ${outer.id}`])
    heard.length = 0
    outer.remove()
    await settled()
    expect(heard).toEqual([`LOCAL DELETE ${outer.id}`])
  })

  it('says nothing of what came and went at once', async () => {
    file.figma.createFrame().remove()
    await settled()
    expect(heard).toEqual([])
  })

  it('tells of a node that goes with what it was just put into', async () => {
    const { figma } = file
    const [frame, child] = [figma.createFrame(), figma.createRectangle()]
    await settled()
    heard.length = 0
    frame.appendChild(child)
    frame.remove()
    await settled()
    expect(new Set(heard)).toEqual(
      new Set([`LOCAL DELETE ${child.id}`, `LOCAL DELETE ${frame.id}`]),
    )
  })

  it('tells nothing of a node’s going where it was saved from it', async () => {
    const { document, figma } = file
    const [frame, child] = [figma.createFrame(), figma.createRectangle()]
    frame.appendChild(child)
    figma.commitUndo()
    await settled()
    heard.length = 0
    child.name = 'kept'
    figma.commitUndo()
    frame.remove()
    figma.triggerUndo()
    await settled()
    expect(document.graph.getNode(child.id)?.name).toBe('kept')
    expect(heard).toEqual([`LOCAL CREATE ${frame.id}`])
  })
})
