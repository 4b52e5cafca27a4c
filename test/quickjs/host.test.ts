import { afterEach, describe, expect, it, vi } from 'vitest'
import { connectClient } from '../../src/playground/host'
import { createNodeDocument } from '../../src/playground/node/create-node-document'
import { startPlugin, type RunningPlugin } from './start-plugin'

let plugin: RunningPlugin | undefined
afterEach(() => {
  plugin?.stop()
})

/** Runs code until it has told as many messages as are expected. */
async function runOnHost(code: string, expected = 1) {
  const document = await createNodeDocument({ editor: 'figma' })
  const client = connectClient(document)
  const heard: unknown[] = []
  const script = `figma.showUI('')
    const tell = (message) => figma.ui.postMessage(message)
    ;(async () => { ${code} })().catch((error) => tell(String(error)))`
  plugin = await startPlugin(script, { figma: client.figma, __html__: '' })
  client.panel.onMessage((message) => heard.push(message))
  await vi.waitFor(() => expect(heard.length).toBeGreaterThanOrEqual(expected), 5000)
  return { document, heard, errors: plugin.errors }
}

describe('the strict host, used from QuickJS', () => {
  it('draws, lays out and keeps plugin data', async () => {
    const code = `
      await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
      const frame = figma.createFrame()
      frame.layoutMode = 'VERTICAL'
      frame.paddingTop = frame.paddingLeft = 8
      const text = figma.createText()
      text.characters = 'Search'
      frame.appendChild(text)
      frame.setSharedPluginData('tropa', 'record', '{}')
      tell([frame.children[0] === text, text.parent === frame, text.x, text.y])
      tell(figma.currentPage.findAllWithCriteria(
        { sharedPluginData: { namespace: 'tropa', keys: ['record'] } })[0] === frame)`
    const { heard, document, errors } = await runOnHost(code, 2)
    expect(heard).toEqual([[true, true, 8, 8], true])
    expect(JSON.stringify(document.describe())).toContain('"text":"Search"')
    expect(errors).toEqual([])
  })

  it('is as strict there as in Node', async () => {
    const { heard } = await runOnHost(`
      const tried = []
      const attempt = (action) => { try { action() } catch (error) { tried.push(error.message) } }
      const text = figma.createText()
      attempt(() => { text.characters = 'x' })
      attempt(() => text.noSuchThing)
      attempt(() => figma.createSticky())
      text.remove()
      attempt(() => text.x)
      tell(tried)`)
    expect(heard).toEqual([
      [
        expect.stringContaining('font'),
        expect.stringContaining('noSuchThing'),
        expect.stringContaining('createSticky'),
        expect.stringContaining('does not exist'),
      ],
    ])
  })

  it('delivers its events', async () => {
    const { heard } = await runOnHost(`
      figma.currentPage.on('nodechange', ({ nodeChanges }) =>
        tell(nodeChanges.map(({ type, origin, node }) => [type, origin, node.type])))
      figma.createRectangle()`)
    expect(heard).toEqual([[['CREATE', 'LOCAL', 'RECTANGLE']]])
  })
})
