import { beforeEach, describe, expect, it } from 'vitest'
import { openFile, settled } from './open-file'
import type { OpenFile } from './open-file'

let file: OpenFile
beforeEach(async () => {
  file = await openFile('figma')
})

describe('what a person sees of the plugin', () => {
  it('from the panel arrive later, by onmessage and by on', async () => {
    const { figma, client } = file
    figma.showUI('<p></p>', { width: 400, height: 500 })
    const seen: unknown[] = []
    figma.ui.onmessage = (message: unknown) => seen.push(['onmessage', message])
    figma.ui.on('message', (message: unknown) => seen.push(['on', message]))
    client.panel.post({ a: 1 })
    expect(seen).toEqual([])
    await settled()
    expect(seen).toEqual([
      ['onmessage', { a: 1 }],
      ['on', { a: 1 }],
    ])
    expect(client.panel.html).toBe('<p></p>')
    figma.ui.resize(20, 100)
    expect(client.panel.options).toEqual({ width: 70, height: 100 })
  })

  it('notifications are cut at 100 characters', () => {
    const { figma, client } = file
    figma.notify('я'.repeat(150))
    expect(client.notifications[0]?.message).toBe(`${'я'.repeat(100)}…`)
  })

  it('client storage keeps copies', async () => {
    const { figma } = file
    const value = { lang: 'ru' }
    await figma.clientStorage.setAsync('settings', value)
    value.lang = 'en'
    expect(await figma.clientStorage.getAsync('settings')).toEqual({ lang: 'ru' })
    expect(await figma.clientStorage.keysAsync()).toEqual(['settings'])
    await figma.clientStorage.deleteAsync('settings')
    expect(await figma.clientStorage.getAsync('settings')).toBeUndefined()
    await expect(figma.clientStorage.setAsync('f', () => 1)).rejects.toThrow()
  })

  it('the viewport goes to what it is shown', () => {
    const { figma } = file
    const frame = figma.createFrame()
    frame.x = 1000
    frame.resize(4000, 2000)
    figma.viewport.scrollAndZoomIntoView([frame])
    expect(figma.viewport.center).toEqual({ x: 3000, y: 1000 })
    expect(figma.viewport.zoom).toBeLessThan(0.5)
    const { x, width } = figma.viewport.bounds
    expect(x).toBeLessThan(1000)
    expect(x + width).toBeGreaterThan(5000)
  })
})
