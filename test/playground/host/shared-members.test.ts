import { beforeEach, describe, expect, it } from 'vitest'
import { connectClient } from '../../../src/playground/host'
import { openFile } from './open-file'
import type { OpenFile } from './open-file'

let file: OpenFile
beforeEach(async () => {
  file = await openFile('figjam')
})

describe('nodes of one type, which share their members', () => {
  it('keep what is written to each apart', () => {
    const [one, other] = [file.figma.createSection(), file.figma.createSection()]
    one.name = 'One'
    other.name = 'Other'
    one.setSharedPluginData('tropa', 'key', 'of one')
    expect([one.name, other.name]).toEqual(['One', 'Other'])
    expect(other.getSharedPluginData('tropa', 'key')).toBe('')
    expect(one.id).not.toBe(other.id)
  })

  it('have methods of their own, the same ones each time, which know their node by themselves', () => {
    const [one, other] = [file.figma.createSection(), file.figma.createSection()]
    const sticky = file.figma.createSticky()
    expect(Reflect.get(one, 'appendChild')).toBe(Reflect.get(one, 'appendChild'))
    expect(Reflect.get(one, 'appendChild')).not.toBe(Reflect.get(other, 'appendChild'))
    Reflect.apply(Reflect.get(one, 'appendChild'), other, [sticky])
    expect(one.children).toEqual([sticky])
    expect(other.children).toEqual([])
  })

  it('have texts of their own, the same one each time', () => {
    const [one, other] = [file.figma.createSticky(), file.figma.createSticky()]
    const { text } = one
    expect(text === one.text).toBe(true)
    expect(text === other.text).toBe(false)
    text.fills = []
    expect(other.text.fills).not.toEqual([])
  })

  it('are removed one by one', () => {
    const [one, other] = [file.figma.createSticky(), file.figma.createSticky()]
    one.remove()
    expect(() => one.text).toThrow(/does not exist/)
    expect(other.text.characters).toBe('')
  })

  it('belong to the person who looks: another one writes in their own name', async () => {
    const sticky = file.figma.createSticky()
    file.figma.commitUndo()
    const other = connectClient(file.document)
    const seen = await other.figma.getNodeByIdAsync(sticky.id)
    if (seen === null) throw new Error('There is no such node')
    seen.name = 'By the other'
    expect(sticky.name).toBe('By the other')
    file.figma.triggerUndo()
    expect(sticky.removed).toBe(true)
    expect(other.counts.byMember.get('STICKY.name set')).toBe(1)
    expect(file.client.counts.byMember.has('STICKY.name set')).toBe(false)
  })

  it('cannot be changed, and show nothing of what is behind them', () => {
    const sticky = file.figma.createSticky()
    for (const change of [
      () => Object.defineProperty(sticky, 'mine', { value: 1 }),
      () => Object.defineProperty(sticky, 'name', { value: 1 }),
      () => Reflect.deleteProperty(sticky, 'name'),
      (): unknown => Object.setPrototypeOf(sticky, {}),
      () => Object.freeze(sticky),
    ]) {
      expect(change).toThrow(TypeError)
    }
    expect(Object.isExtensible(sticky)).toBe(false)
    for (const key of ['world', 'self']) {
      expect(key in sticky).toBe(false)
      expect((): unknown => Reflect.get(sticky, key)).toThrow(/no such property/)
    }
    expect('children' in sticky).toBe(false)
    expect('children' in file.figma.createSection()).toBe(true)
    expect(file.figma.createSticky().name).toBe(sticky.name)
  })
})
