import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { example, tropa } from './run-tropa'
import { tempFolder } from './temp-folder'

const journey = readFileSync(example('coffee.journey.json'), 'utf8')

describe('tropa convert', () => {
  it('reads and writes files, made with their folder', async () => {
    const to = join(tempFolder(), 'made', 'coffee.json')

    const { code, out, err } = await tropa(['convert', example('coffee.journey.json'), to])

    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`${to}  ${(Buffer.byteLength(journey) / 1000).toFixed(1)} kB`)
    expect(readFileSync(to, 'utf8')).toBe(journey)
  })

  it('reads and writes what is piped, and says nothing in between', async () => {
    const { code, out, err, piped } = await tropa(['convert', '-', '-', '--to', 'json'], journey)

    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' })
    expect(piped).toBe(journey)
  })

  it('does not write over a file unless told to', async () => {
    const to = join(tempFolder(), 'mine.json')
    writeFileSync(to, 'mine')
    const args = ['convert', example('coffee.journey.json'), to]

    const refused = await tropa(args)

    expect(refused.code).toBe(2)
    expect(refused.err).toContain(`Already there: ${to}. Nothing was written.`)
    expect(readFileSync(to, 'utf8')).toBe('mine')
    expect((await tropa([...args, '--force'])).code).toBe(0)
    expect(readFileSync(to, 'utf8')).toBe(journey)
  })

  it.each([
    ['out.docx', 'does not say in which format to write. Say it with --to, one of: json, '],
    ['-', 'does not say in which format to write'],
  ])('asks for the format of %s', async (to, said) => {
    const { code, err } = await tropa(['convert', example('coffee.journey.json'), to])

    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  it('does not write into a folder', async () => {
    const folder = join(tempFolder(), 'maps.json')
    mkdirSync(folder)

    const { code, err } = await tropa(['convert', example('coffee.journey.json'), folder])

    expect([code, err]).toEqual([2, `${folder} is a folder. Name a file. Nothing was written.`])
  })

  it('writes nothing where it cannot read', async () => {
    const folder = tempFolder()

    const { code, err } = await tropa(
      ['convert', '-', join(folder, 'a.json'), '--from', 'json'],
      journey.slice(0, 200),
    )

    expect(code).toBe(2)
    expect(err).toMatch(/^stdin:\d+:\d+: not JSON, or only a part of it$/)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('what cannot be read is named', () => {
  const made = (name: string, content: string | Uint8Array): string => {
    const path = join(tempFolder(), name)
    writeFileSync(path, content)
    return path
  }

  it.each([
    ['no file', () => join(tempFolder(), 'nowhere.json'), 'There is no file '],
    ['a folder', () => tempFolder(), 'is a folder. Name a file in it.'],
    ['an empty file', () => made('empty.json', ''), 'is empty'],
    [
      'another encoding',
      () => made('windows.json', Buffer.from('{"title":"\xCF\xF3\xF2\xFC"}', 'latin1')),
      'is no text in UTF-8',
    ],
    ['UTF-16', () => made('wide.json', Buffer.from('\uFEFF{}', 'utf16le')), 'is no text in UTF-8'],
    [
      'another kind of file',
      () => made('notes.docx', 'Dear reader'),
      'is in no format that can be read. Say which it is with --from, one of: json, ',
    ],
    [
      'what only calls itself a .fig',
      () => made('board.fig', 'Dear reader'),
      'is no file of Figma or FigJam',
    ],
    [
      'an archive of something else',
      () => made('board.fig', zipOfNothing()),
      'is no file of Figma or FigJam',
    ],
  ])('%s', async (_, path, said) => {
    const from = path()
    const { code, out, err } = await tropa(['convert', from, '-', '--to', 'json'])

    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(from)
    expect(err).toContain(said)
    expect(err.split('\n')).toHaveLength(1)
  })

  it('more than anybody needs, before it is read', async () => {
    const path = made('huge.fig', 'PK')
    truncateSync(path, 300_000_000)

    const { code, err } = await tropa(['check', path])

    expect(code).toBe(2)
    expect(err).toContain(`${path} has 300 MB; more than 256 MB are not read.`)
  })

  // Root may read everything: there is nothing to be seen.
  it.skipIf(process.getuid?.() === 0)('a file that nobody may read', async () => {
    const path = made('secret.json', journey)
    chmodSync(path, 0)

    const { code, err } = await tropa(['check', path])

    expect(code).toBe(2)
    expect(err).toContain('EACCES')
  })

  it('in Russian, too', async () => {
    const { err } = await tropa(['convert', 'нет.json', '-', '--to', 'json', '--lang', 'ru'])

    expect(err).toBe('Файла нет.json нет. Проверьте имя и папку, из которой запускаете команду.')
  })
})

/** An empty archive: its end and nothing else. */
const zipOfNothing = (): Uint8Array =>
  Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)])
