import { beforeEach, describe, expect, it } from 'vitest'
import { connectClient } from '../../../src/playground/host'
import type { HostClient, Person, SharedFile } from '../../../src/playground/host'
import { runPluginInNode } from '../../../src/playground/node/run-plugin'
import { useVirtualTime } from '../virtual-time'
import { expectSame } from './compare'
import { idOf, openMap, pair, prepareMaps, seen } from './open-map'

prepareMaps()

describe('plugins at replicas', () => {
  const time = useVirtualTime()
  let file: SharedFile
  let ann: Person
  let ben: Person
  let plugin: HostClient
  let heard: string[][]
  beforeEach(() => {
    file = openMap('figma')
    ;[ann, ben] = pair(file)
    plugin = connectClient(ann.document)
    heard = []
    plugin.figma.currentPage.on('nodechange', ({ nodeChanges }) => {
      heard.push(
        nodeChanges.map((change) => {
          const properties =
            'properties' in change ? ` ${[...change.properties].sort().join()}` : ''
          return `${change.origin} ${change.type} ${change.id}${properties}`
        }),
      )
    })
  })

  it('hear others REMOTE, later, and all that came together at once', async () => {
    const [card, gone] = [idOf(ben, 'card 00'), idOf(ben, 'card 02')]
    ben.document.hand.rename(card, 'x')
    ben.document.hand.remove(gone)
    const made = ben.document.hand.addText(0, 0, 'new')
    file.settle()
    expect(heard).toEqual([])
    await time.idle()
    expect(heard).toHaveLength(1)
    expect(heard[0]).toEqual(
      expect.arrayContaining([
        `REMOTE PROPERTY_CHANGE ${card} name`,
        `REMOTE DELETE ${gone}`,
        `REMOTE CREATE ${made}`,
      ]),
    )
    expect(heard[0]?.every((line) => line.startsWith('REMOTE'))).toBe(true)
  })

  it('hear their own person LOCAL, and nothing when that comes back from the server', async () => {
    const card = idOf(ann, 'card 00')
    ann.document.hand.rename(card, 'x')
    await time.idle()
    expect(heard).toEqual([[`LOCAL PROPERTY_CHANGE ${card} name`]])
    file.settle()
    await time.idle()
    expect(heard).toHaveLength(1)
  })

  it('share undo with their person, and with nobody else', async () => {
    const [card, stage] = [idOf(ann, 'card 00'), idOf(ann, 'stage 0')]
    const node = await plugin.figma.getNodeByIdAsync(card)
    if (node === null) throw new Error('There is no card.')
    node.name = 'by plugin'
    plugin.figma.commitUndo()
    ben.document.hand.rename(stage, 'by Ben')
    file.settle()
    expect(ann.document.hand.undo()).toBe(true)
    file.settle()
    expect([seen(ben, card)?.name, seen(ben, stage)?.name]).toEqual(['card 00', 'by Ben'])
    plugin.figma.triggerUndo()
    file.settle()
    expect(seen(ben, stage)?.name).toBe('by Ben')
  })

  it('write plugin data as one value per node', async () => {
    const card = idOf(ann, 'card 00')
    const others = connectClient(ben.document)
    const [mine, theirs] = await Promise.all(
      [plugin, others].map(async ({ figma }) => figma.getNodeByIdAsync(card)),
    )
    mine?.setSharedPluginData('tropa', 'a', 'from Ann')
    theirs?.setSharedPluginData('tropa', 'b', 'from Ben')
    file.deliver(0)
    file.deliver(1)
    file.settle()
    expect(seen(ann, card)?.sharedPluginData).toEqual({ tropa: { id: 'card 00', b: 'from Ben' } })
    expectSame(file)
  })

  it('are told that what they did was undone by the server', async () => {
    const [stage, other] = [idOf(ann, 'stage 0'), idOf(ann, 'stage 1')]
    ann.document.hand.moveTo(stage, other, 0, 0)
    ben.document.hand.moveTo(other, stage, 0, 0)
    await time.idle()
    heard.length = 0
    file.deliver(1)
    file.settle()
    await time.idle()
    for (const id of [stage, other]) {
      expect(heard.flat().filter((line) => line.includes(` ${id} `))).toEqual([
        expect.stringMatching(/^REMOTE PROPERTY_CHANGE .*parent/u),
      ])
    }
  })

  it('who is told late of layout is told once it is read', async () => {
    const lazy = openMap('figma', { hasLazyLayout: true })
    const [reader, writer] = pair(lazy)
    const { figma } = connectClient(reader.document)
    const lines: string[] = []
    figma.currentPage.on('nodechange', ({ nodeChanges }) => {
      for (const change of nodeChanges) lines.push(`${change.origin} ${change.id}`)
    })
    const [card, next] = [idOf(reader, 'card 00'), idOf(reader, 'card 01')]
    const text = seen(writer, card)?.children[0]?.id ?? ''
    writer.document.hand.setText(text, 'long '.repeat(40))
    lazy.settle()
    await time.idle()
    expect(lines).toEqual([`REMOTE ${text}`])
    const node = await figma.getNodeByIdAsync(next)
    if (node === null || !('y' in node)) throw new Error('There is no card.')
    expect(node.y).toBeGreaterThan(40)
    await time.idle()
    expect(lines).toContain(`REMOTE ${next}`)
  })

  it('have timers that go by the time of the test', async () => {
    const source = `
      let due = 0
      figma.currentPage.on('nodechange', ({ nodeChanges }) => {
        clearTimeout(due)
        due = setTimeout(() => figma.notify(nodeChanges.map(({ type }) => type).join()), 60)
      })`
    const run = runPluginInNode(plugin, source)
    ben.document.hand.rename(idOf(ben, 'card 00'), 'x')
    file.settle()
    await time.pass(59)
    expect(plugin.notifications).toEqual([])
    await time.pass(1)
    expect(plugin.notifications).toMatchObject([{ message: 'PROPERTY_CHANGE' }])
    run.stop()
  })
})
