import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startPlugin, type RunningPlugin } from './start-plugin'

let plugin: RunningPlugin | undefined
afterEach(() => {
  plugin?.stop()
})

describe.each(['figma', 'figjam'])('build/main.js in QuickJS, in %s', (editorType) => {
  it('starts and shows the panel, missing no global', async () => {
    const showUI = vi.fn<(html: string, options: unknown) => void>()
    const page = { selection: [], on: vi.fn(), off: vi.fn(), findAllWithCriteria: () => [] }
    const figma = {
      editorType,
      command: '',
      showUI,
      on: vi.fn(),
      off: vi.fn(),
      currentPage: page,
      ui: { onmessage: undefined, on: vi.fn(), off: vi.fn(), postMessage: vi.fn() },
      clientStorage: { getAsync: vi.fn().mockResolvedValue(undefined) },
    }
    plugin = await startPlugin(readFileSync('build/main.js', 'utf8'), { figma, __html__: 'PANEL' })
    await vi.waitFor(() => expect(showUI).toHaveBeenCalledOnce(), 5000)
    expect(showUI.mock.calls[0]?.[0]).toContain('PANEL')
    expect(plugin.errors).toEqual([])
  })
})
