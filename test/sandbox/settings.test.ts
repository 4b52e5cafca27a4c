import { afterEach, describe, expect, it, vi } from 'vitest'
import { readLanguage, rememberLanguage } from '../../src/sandbox/settings'
import { startSandbox } from './start-sandbox'

afterEach(() => void vi.unstubAllGlobals())

describe('the language of the panel', () => {
  it('is unknown at first, and as last chosen then, also in another file', async () => {
    const storage = new Map<string, unknown>()
    await startSandbox('figma', storage)
    expect(await readLanguage()).toBeNull()
    await rememberLanguage('ru')
    await startSandbox('figjam', storage)
    expect(await readLanguage()).toBe('ru')
  })

  it.each([null, 'ru', 7, [], {}, { language: 'de' }, { language: null }])(
    'is unknown where something else was stored: %j',
    async (damaged) => {
      await startSandbox('figma', new Map([['settings', damaged]]))
      expect(await readLanguage()).toBeNull()
    },
  )
})
