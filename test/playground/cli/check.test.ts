import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { example, tropa } from './run-tropa'
import { tempFolder } from './temp-folder'

const coffee = example('coffee.journey.json')
const journey = readFileSync(coffee, 'utf8')

/** The example with something replaced in its text. */
function spoiled(from: string, to: string): string {
  expect(journey).toContain(from)
  const path = join(tempFolder(), 'spoiled.json')
  writeFileSync(path, journey.replace(from, to))
  return path
}

describe('what the method asks', () => {
  it('is reported with its place and its cure, and makes the command fail', async () => {
    const { code, out, err } = await tropa(['check', coffee])

    expect([code, err]).toEqual([1, ''])
    expect(out).toContain(`${coffee}: A coffee on the way to work`)
    expect(out).toContain('noEvidence: Stages that rest on assumptions (')
    expect(out).toContain('Where: Passes by · Waits in the queue')
    expect(out).toContain('What to do: Ask customers')
  })

  it('is in Russian where that is wanted', async () => {
    const { out } = await tropa(['check', coffee, '--lang', 'ru'])

    expect(out).toContain('noEvidence: Этапы, которые держатся на догадках (')
    expect(out).toContain('Что делать: ')
  })

  it('can be narrowed to some checks, or do without some', async () => {
    const only = await tropa(['check', coffee, '--only', 'noPersona'])
    const all = await tropa(['check', coffee, '--json'])
    const found = findings(all.out)
    const without = await tropa(['check', coffee, '--ignore', found.join(',')])

    expect([only.code, only.out]).toEqual([
      0,
      `${coffee}: A coffee on the way to work: nothing to look at again`,
    ])
    expect(found.length).toBeGreaterThan(1)
    expect(without.code).toBe(0)
    expect((await tropa(['check', coffee, '--ignore', found[0] ?? ''])).code).toBe(1)
  })

  it('what people have muted on the map does not count, and is told', async () => {
    const path = spoiled('"muted": []', '"muted": ["noEvidence"]')

    const { code, out } = await tropa(['check', path, '--only', 'noEvidence'])

    expect(code).toBe(0)
    expect(out).toContain('Muted on this map: noEvidence')
  })
})

describe('what cannot be read', () => {
  it.each([
    [
      'a field of another kind',
      '"importance": 4',
      '"importance": 9',
      /:\d+:\d+: journey\.stages\[0\]\.importance: no journey/,
    ],
    [
      'a missing field',
      '"scenario": "From leaving home to the first sip, in twelve minutes.",',
      '',
      /:\d+:\d+: journey\.scenario: no journey/,
    ],
    [
      'a card of no stage',
      '"stage": "waits"',
      '"stage": "leaves"',
      /: “[^”]+” names leaves, which the file does not have/,
    ],
    [
      'a later version',
      '"version": 1',
      '"version": 7',
      /: made by a newer Tropa: version 7, and this one knows 1/,
    ],
    ['a bracket too few', '"personas": [', '"personas": ', /:\d+:\d+: not JSON/],
  ])('is named with its line and field: %s', async (_, from, to, said) => {
    const path = spoiled(from, to)

    const { code, out, err } = await tropa(['check', path])

    expect([code, out]).toEqual([2, ''])
    expect(err.startsWith(path)).toBe(true)
    expect(err).toMatch(said)
  })

  it('is told at the line on which it stands', async () => {
    const path = spoiled('"importance": 4', '"importance": 9')
    const line = readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((one) => one.includes('"importance": 9'))

    const { err } = await tropa(['check', path])

    expect(err).toContain(`${path}:${String(line + 1)}:`)
  })

  it('does not keep the other files from being looked at', async () => {
    const broken = spoiled('"importance": 4', '"importance": "much"')

    const { code, out, err } = await tropa(['check', 'nowhere.json', broken, coffee])

    expect(code).toBe(2)
    expect(err).toContain('There is no file nowhere.json')
    expect(err).toContain(`${broken}:`)
    expect(out).toContain(`${coffee}: A coffee on the way to work`)
  })
})

/** The first line of a file that has a word, counted from 1. */
const lineOf = (path: string, word: string): number =>
  readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(word)) + 1

describe('--json', () => {
  it('gives programs everything, and people nothing', async () => {
    const broken = spoiled('"importance": 4', '"importance": "much"')

    const { code, out, err } = await tropa([
      'check',
      broken,
      coffee,
      '--json',
      '--only',
      'noEvidence',
    ])

    expect([code, err]).toEqual([2, ''])
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          file: broken,
          maps: [],
          problem: { path: 'journey.stages[0].importance', spot: { line: lineOf(broken, 'much') } },
        },
        {
          file: coffee,
          problem: null,
          maps: [
            {
              id: 'coffee',
              title: 'A coffee on the way to work',
              findings: [
                {
                  check: 'noEvidence',
                  found: 'Stages that rest on assumptions',
                  places: [
                    { kind: 'stage', id: 'passes', title: 'Passes by' },
                    { kind: 'stage', id: 'waits', title: 'Waits in the queue' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    })
  })
})

it('what is piped in is looked at, too', async () => {
  const { code, out } = await tropa(['check', '-', '--only', 'noPersona'], `\uFEFF${journey}`)

  expect([code, out]).toEqual([0, 'stdin: A coffee on the way to work: nothing to look at again'])
})

function findings(report: string): string[] {
  const { files } = reportSchema.parse(JSON.parse(report))
  return files.flatMap(({ maps }) => maps.flatMap((map) => map.findings.map(({ check }) => check)))
}

const reportSchema = z.object({
  files: z.array(
    z.object({ maps: z.array(z.object({ findings: z.array(z.object({ check: z.string() })) })) }),
  ),
})
