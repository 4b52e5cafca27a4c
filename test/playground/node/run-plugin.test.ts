import { describe, expect, it } from 'vitest'
import { connectClient } from '../../../src/playground/host'
import { createNodeDocument } from '../../../src/playground/node/create-node-document'
import { runPluginInNode } from '../../../src/playground/node/run-plugin'

async function run(source: string, html = '') {
  const document = await createNodeDocument({ editor: 'figma' })
  const client = connectClient(document, { command: 'open' })
  const lines: string[] = []
  const write = (...parts: unknown[]): number => lines.push(parts.map(String).join(' '))
  const console = { log: write, info: write, warn: write, error: write }
  const plugin = runPluginInNode(client, source, { html, console })
  await new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
  plugin.stop()
  return { document, client, lines }
}

describe('a built plugin in Node', () => {
  it('finds the language, figma, its page, console and timers, and nothing else', async () => {
    const { lines } = await run(
      `console.log(Object.getOwnPropertyNames(globalThis).sort().join(' '))`,
    )
    const globals = (lines[0] ?? '').split(' ')
    const given = [
      'figma',
      '__html__',
      '__uiFiles__',
      'console',
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
    ]
    expect(globals).toEqual(expect.arrayContaining(given))
    for (const absent of [
      'Intl',
      'URL',
      'TextEncoder',
      'crypto',
      'performance',
      'structuredClone',
      'queueMicrotask',
      'localStorage',
      'document',
      'window',
      'process',
      'require',
      'fetch',
      'WebAssembly',
    ]) {
      expect(globals).not.toContain(absent)
    }
  })

  it('really has no Intl, eval or Function constructor', async () => {
    const { lines } = await run(`
      console.log(typeof Intl)
      for (const trick of [() => eval('1'), () => new Function('return 1')]) {
        try { trick(); console.log('worked') } catch (error) { console.log('refused') }
      }
    `)
    expect(lines).toEqual(['undefined', 'refused', 'refused'])
  })

  it('knows what the host throws as an Error', async () => {
    const { lines } = await run(`
      try { figma.createSticky() } catch (error) {
        console.log(error instanceof Error, error instanceof TypeError, error.message)
      }
      console.log({} instanceof Error, new TypeError('x') instanceof Error)
    `)
    expect(lines[0]).toMatch(/^true false in createSticky/)
    expect(lines[1]).toBe('false true')
  })

  it('draws on the document, hears run and gets __html__', async () => {
    const { document, client, lines } = await run(
      `
      figma.on('run', ({ command }) => console.log('run', command))
      figma.showUI(__html__)
      async function draw() {
        await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
        const text = figma.createText()
        text.characters = 'Здравствуй'
        setTimeout(() => { text.name = 'later' }, 1)
      }
      draw()
      `,
      '<p>panel</p>',
    )
    expect(lines).toEqual(['run open'])
    expect(client.panel.html).toBe('<p>panel</p>')
    const [page] = document.describe().children
    expect(page?.children).toMatchObject([{ type: 'TEXT', text: 'Здравствуй', name: 'later' }])
  })

  it('passes plain values of its own realm to the panel', async () => {
    const { client } = await run(
      `figma.showUI(''); figma.ui.postMessage({ list: [1, { a: null }], bytes: new Uint8Array([7]) })`,
    )
    const heard: unknown[] = []
    client.panel.onMessage((message) => heard.push(message))
    await new Promise((resolve) => {
      setTimeout(resolve, 5)
    })
    expect(heard).toEqual([{ list: [1, { a: null }], bytes: new Uint8Array([7]) }])
  })

  it('throws what the code throws while it is read', async () => {
    await expect(run('throw new Error("broken build")')).rejects.toThrow('broken build')
  })
})
