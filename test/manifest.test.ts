import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeManifest } from './tools/make-manifest.js'

const scratch = mkdtempSync(join(tmpdir(), 'tropa-manifest-'))
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

describe('manifest.json', () => {
  it('is byte for byte what the build generates from package.json', async () => {
    await makeManifest(scratch)
    expect(readFileSync('manifest.json', 'utf8')).toBe(
      readFileSync(join(scratch, 'manifest.json'), 'utf8'),
    )
  })

  it('opens in both editors, loads pages on demand and has no network', () => {
    expect(JSON.parse(readFileSync('manifest.json', 'utf8'))).toMatchObject({
      editorType: ['figma', 'figjam'],
      documentAccess: 'dynamic-page',
      networkAccess: { allowedDomains: ['none'] },
      relaunchButtons: [{ name: 'Open journey', command: 'open' }],
    })
  })
})
