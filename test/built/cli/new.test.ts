import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importJson } from '../../../src/formats/import-json'
import { saas } from '../../../src/templates/saas'
import { tropa } from '../../playground/cli/run-tropa'
import { tempFolder } from '../../playground/cli/temp-folder'
import { EDITORS, needed } from '../plugin/open-plugin'

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

describe.each(EDITORS)('tropa new for %s', (editor) => {
  it('writes the journey, a picture and a .fig, and says where', async () => {
    const folder = tempFolder()
    const name = `saas-ru-${editor}-dusk`
    writeFileSync(join(folder, `${name}.png`), 'old')
    const options = ['--lang', 'ru', '--editor', editor, '--theme', 'dusk', '--scale', '0.5']

    const { code, out } = await tropa([
      ...['new', '--template', 'saas', ...options, '--out', folder, '--force'],
    ])

    expect(code).toBe(0)
    const names = [`${name}.fig`, `${name}.journey.json`, `${name}.png`]
    expect(readdirSync(folder).sort()).toEqual(names)
    const journey = needed(importJson(readFileSync(join(folder, `${name}.journey.json`), 'utf8')))
    expect(journey).toMatchObject({ title: saas.title[1], language: 'ru', theme: 'dusk' })
    expect(journey.stages).toHaveLength(saas.stages.length)
    const { width, height } = sizeOf(readFileSync(join(folder, `${name}.png`)))
    expect(width).toBeGreaterThan(800)
    expect(height).toBeGreaterThan(800)
    // The signature of the format.
    expect(
      readFileSync(join(folder, `${name}.fig`))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    const said = out.split('\n')
    expect(said).toHaveLength(3)
    for (const line of said) {
      const [path, size] = line.split('  ')
      expect(size).toBe(`${(statSync(path ?? '').size / 1000).toFixed(1)} kB`)
    }
  })
})
