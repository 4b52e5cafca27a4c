import { readdirSync } from 'node:fs'
import { ESLint } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'
import { mayImport } from './tools/rooms.js'

/** Type-aware rules need a file on disk; these rules do not, so the code given here is enough. */
const rules = ['import-x/no-restricted-paths', 'no-restricted-globals', 'no-restricted-syntax']

let eslint: ESLint
beforeAll(async () => {
  eslint = new ESLint({
    overrideConfigFile: 'test/tools/eslint.config.js',
    overrideConfig: { languageOptions: { parserOptions: { project: null } } },
    ruleFilter: ({ ruleId }) => rules.includes(ruleId),
  })
  // The first text takes seconds: ESLint loads its settings and plugins with it.
  await firesIn('journey', '')
}, 60_000)

/** Rule ids that fire for the code, were it a file of this room. */
async function firesIn(room: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: `src/${room}/a-new-file.ts` })
  return result?.messages.map(({ ruleId }) => ruleId) ?? []
}

/** A real file of the room, since an import that leads nowhere is not in any room. */
function importOf(room: string): string {
  const file = readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).find(
    (name) => /\.tsx?$/.test(name) && !name.includes('.d.'),
  )
  if (file === undefined) throw new Error(`src/${room} is empty`)
  return `import '../${room}/${file.replace(/\.tsx?$/, '')}'`
}

describe('the rooms', () => {
  const rooms = Object.keys(mayImport)

  it('are the folders of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual(rooms.toSorted())
  })

  describe.each(rooms)('%s', (room) => {
    it.each(rooms.filter((other) => other !== room))('importing %s', async (other) => {
      const allowed = mayImport[room]?.includes(other) === true
      expect(await firesIn(room, importOf(other))).toEqual(
        allowed ? [] : ['import-x/no-restricted-paths'],
      )
    })
  })

  it('are watched for imports of types, too', async () => {
    const code = importOf('i18n').replace('import', 'export type * from')
    expect(await firesIn('journey', code)).toEqual(['import-x/no-restricted-paths'])
  })

  it.each(['journey', 'scene', 'formats', 'canvas', 'sandbox'])(
    '%s may not use what the main thread lacks',
    async (room) => {
      expect(await firesIn(room, 'export const text = document.title')).toEqual([
        'no-restricted-globals',
      ])
      expect(await firesIn(room, 'export const id = crypto.randomUUID()')).toEqual([
        'no-restricted-globals',
      ])
      expect(await firesIn(room, 'export const text = (5).toLocaleString()')).toEqual([
        'no-restricted-syntax',
      ])
    },
  )

  it('panel may not reach for figma', async () => {
    expect(await firesIn('panel', 'figma.closePlugin()')).toEqual(['no-restricted-globals'])
  })
})
