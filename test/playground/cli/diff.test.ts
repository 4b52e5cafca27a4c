import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportJson } from '../../../src/formats/export-json'
import type { Journey } from '../../../src/journey/journey'
import { coffee } from '../../tools/examples/coffee'
import { example, tropa } from './run-tropa'
import { tempFolder } from './temp-folder'

const before = example('coffee.journey.json')

/** The example after somebody has been at it. */
function changed(change: (journey: Journey) => Journey): string {
  const path = join(tempFolder(), 'after.json')
  writeFileSync(path, exportJson(change(coffee)))
  return path
}

describe('tropa diff', () => {
  it('finds nothing between a map and itself', async () => {
    expect(await tropa(['diff', before, before])).toMatchObject({
      ...{ code: 0, out: 'The two maps say the same.', err: '' },
    })
  })

  it('says in words what was added, removed, moved and changed', async () => {
    const after = changed((journey) => ({
      ...journey,
      title: 'A coffee',
      stages: journey.stages.map((stage) =>
        stage.id === 'waits' ? { ...stage, score: 2 } : stage,
      ),
      cards: journey.cards
        .filter(({ id }) => id !== 'menu')
        .map((card) => (card.id === 'looks' ? { ...card, stage: 'waits' } : card)),
    }))

    const { code, out } = await tropa(['diff', before, after])

    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      `From ${before} to ${after}:`,
      '  changed: the map, title: “A coffee on the way to work” → “A coffee”',
      '  changed: stage “Waits in the queue”, score: nothing → 2',
      '  moved: card “Looks through the window” (Passes by × Actions → Waits in the queue × Actions)',
      '  removed: card “The menu on the wall” (Waits in the queue × Touchpoints)',
    ])
    expect((await tropa(['diff', after, before])).out).toContain(
      'added: card “The menu on the wall”',
    )
  })

  it('speaks Russian', async () => {
    const after = changed((journey) => ({ ...journey, owner: '' }))

    const { out } = await tropa(['diff', before, after, '--lang', 'ru'])

    expect(out).toContain('изменено: карта, owner: «Head of the corner café» → пусто')
  })

  it('takes one side from a pipe, and reports for programs', async () => {
    const after = changed((journey) => ({ ...journey, lanes: journey.lanes.toReversed() }))

    const { code, out } = await tropa(['diff', '-', after, '--json'], readFileSync(before))

    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ before: '-', after })
    expect(out).toMatch(/"moved: lane “Actions” \(1 → 5\)"/)
  })

  it('knows records by their names where their ids are others', async () => {
    const after = changed((journey) => ({
      ...journey,
      id: 'again',
      stages: journey.stages.map((stage) => ({ ...stage, id: `${stage.id}-2` })),
      cards: journey.cards.map((card) => ({
        ...card,
        stage: `${card.stage}-2`,
        ...(card.kind === 'barrier' ? { blocks: 'waits-2' } : {}),
      })),
    }))

    expect((await tropa(['diff', before, after])).out).toBe('The two maps say the same.')
  })

  it('does not take both sides from one pipe', async () => {
    const { code, err } = await tropa(['diff', '-', '-'], readFileSync(before))

    expect([code, err]).toEqual([2, 'Only one of A and B can be piped in.'])
  })
})
