import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import type { Journey } from '../../src/journey/journey'
import { connectClient, type HostClient } from '../../src/playground/host'
import { createNodeDocument } from '../../src/playground/node/create-node-document'
import { runPluginInNode } from '../../src/playground/node/run-plugin'
import { NO_NOTES } from '../../src/planner/notes'
import { createPlanner } from '../../src/planner/planner'
import { buildTemplate } from '../../src/templates/build-template'
import { saas } from '../../src/templates/saas'
import { startPlugin } from './start-plugin'

const mainJs = readFileSync('build/main.js', 'utf8')

const running: { stop(): void }[] = []
afterEach(() => {
  for (const plugin of running.splice(0)) plugin.stop()
})

type Engine = (client: HostClient) => Promise<readonly string[]>

const quickJs: Engine = async (client) => {
  const plugin = await startPlugin(mainJs, { figma: client.figma, __html__: '' })
  client.run()
  running.push(plugin)
  return plugin.errors
}

const node: Engine = (client) => {
  running.push(runPluginInNode(client, mainJs))
  return Promise.resolve([])
}

/** Asks the plugin to draw the journey, as the panel does, and reads the canvas. */
async function draw(engine: Engine, editor: 'figma' | 'figjam', journey: Journey) {
  const document = await createNodeDocument({ editor })
  const client = connectClient(document)
  const errors = await engine(client)
  const { ask, receive } = createPlanner(
    (message) => {
      client.panel.post(message)
    },
    () => undefined,
  )
  client.panel.onMessage(receive)
  const result = await ask('draw', { journey })
  // The ids of document and page differ from one document to the next.
  return { result, errors, map: document.describe().children[0]?.children }
}

describe.each(['figma', 'figjam'] as const)('the main job in QuickJS, in %s', (editor) => {
  // One template is enough: the same code draws them all, and an interpreter is slow.
  it('draws a template exactly as it is drawn in Node', async () => {
    const journey = buildTemplate(saas, 'ru')
    const there = await draw(quickJs, editor, journey)
    const here = await draw(node, editor, journey)
    expect(there.errors).toEqual([])
    expect(there.result).toMatchObject({ ok: true, value: { notes: NO_NOTES } })
    expect(there.map).toHaveLength(1)
    expect(there.map).toEqual(here.map)
  })
})
