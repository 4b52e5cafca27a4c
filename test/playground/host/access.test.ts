import { beforeEach, describe, expect, it } from 'vitest'
import { openFile, red } from './open-file'
import type { OpenFile } from './open-file'

let file: OpenFile
beforeEach(async () => {
  file = await openFile('figma')
})

describe('what is read is a copy', () => {
  it('changing a read array changes nothing', () => {
    const frame = file.figma.createFrame()
    frame.fills = [red]
    const { fills } = frame
    expect(Object.isFrozen(fills)).toBe(true)
    expect(() => Reflect.apply(Array.prototype.push, fills, [red])).toThrow()
    expect(frame.fills).toHaveLength(1)
    expect(frame.fills).not.toBe(fills)
    const { children } = frame
    expect(Object.isFrozen(children)).toBe(true)
    expect(frame.children).not.toBe(children)
  })

  it('the same node is always the same object', async () => {
    const { figma } = file
    const frame = figma.createFrame()
    expect(figma.currentPage.children[0]).toBe(frame)
    expect(await figma.getNodeByIdAsync(frame.id)).toBe(frame)
    expect(await figma.getNodeByIdAsync('9:9')).toBeNull()
  })
})

describe('a planned failure', () => {
  it('hits the host call it was planned for, once', () => {
    const { figma, client } = file
    const frame = figma.createFrame()
    client.failAt(3)
    frame.name = 'one'
    frame.name = 'two'
    expect(() => {
      frame.name = 'three'
    }).toThrow(/planned failure/)
    expect(frame.name).toBe('two')
  })

  it('host calls are counted by member', () => {
    const { figma, client } = file
    client.counts.reset()
    const frame = figma.createFrame()
    frame.name = 'a'
    frame.name = `${frame.name}b`
    expect(Object.fromEntries(client.counts.byMember)).toEqual({
      'figma.createFrame call': 1,
      'FRAME.name set': 2,
      'FRAME.name get': 1,
    })
    expect(client.counts.total).toBe(4)
  })
})

describe('another page', () => {
  it('is gone to by its node, and by no other', async () => {
    const { figma, document } = file
    const frame = figma.createFrame()
    const [home] = figma.root.children
    const { id } = document.graph.addPage('Other')
    const other = figma.root.children.find((page) => page.id === id)
    if (home === undefined || other === undefined) throw new Error('two pages')

    const goTo = (page: typeof home): Promise<void> => figma.setCurrentPageAsync(page)
    for (const place of [frame, id, null])
      await expect(Promise.resolve(Reflect.apply(goTo, undefined, [place]))).rejects.toThrow(
        /setCurrentPageAsync/,
      )
    expect(figma.currentPage).toBe(home)
    await figma.setCurrentPageAsync(other)
    expect(figma.currentPage).toBe(other)
    expect(() => {
      figma.currentPage.selection = [frame]
    }).toThrow(/not on this page/)
  })
})
