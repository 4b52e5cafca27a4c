import { describe, expect, it } from 'vitest'
import { compareJourneys } from '../../src/journey/compare/compare-journeys'
import { operationsFor } from '../../src/journey/compare/operations-for'
import type { Journey } from '../../src/journey/journey'
import { newCard, newLane, newPersona, newStage } from '../../src/journey/new-record'
import type { Operation } from '../../src/journey/operation'
import { timeFlies } from '../playground/time-flies'
import { crowded } from './plugin/crowded'
import { onPage, withoutIds } from './plugin/on-page'
import { EDITORS, needed, openPlugin, type Editor, type OpenPlugin } from './plugin/open-plugin'
import { pick, smallJourney } from './plugin/small-journey'

/** Everything on the page, as one would see it in another file. */
const picture = ({ document }: OpenPlugin) => onPage(document).map(withoutIds)

async function drawn(editor: Editor, journey: Journey): Promise<OpenPlugin> {
  const plugin = await openPlugin(editor)
  await plugin.follow(plugin.ask('draw', { journey }))
  return plugin
}

/** The journey as somebody sends it back who has worked on all of it. */
function reworked(journey: Journey): Journey {
  const [first, second, ...stages] = journey.stages
  if (first === undefined || second === undefined) throw new Error('The journey is too small')
  const [persona, stage] = [newPersona('Somebody else'), newStage('Quite new')]
  const lane = { ...newLane('fears', 'What she fears'), persona: persona.id }
  const actions = pick(journey.lanes, ({ kind }) => kind === 'actions')
  const others = journey.lanes.filter((one) => one !== actions)
  return {
    ...journey,
    title: 'Reworked',
    personas: [persona, ...journey.personas],
    stages: [second, { ...first, name: 'Renamed', score: 1 }, ...stages, stage],
    lanes: [lane, ...others, actions],
    cards: [
      ...journey.cards
        .filter((_, index) => index % 5 !== 0)
        .map((card, index) => {
          const moved = index % 4 === 0 ? { ...card, stage: stage.id } : card
          const edited = { ...moved, text: `${card.text}, and more of it` }
          if (edited.kind !== 'barrier') return edited
          return { ...edited, severity: 'trivial' as const, solutions: [] }
        }),
      ...Array.from({ length: 60 }, (_, index) =>
        newCard('note', index % 2 === 0 ? stage.id : first.id, lane.id, `New ${index}`),
      ),
    ],
  }
}

/** Everything in which a journey differs from the one that stands there. */
function changesTo({ snapshot }: OpenPlugin, theirs: Journey): readonly Operation[] {
  const comparison = compareJourneys(snapshot().journey, theirs)
  return operationsFor(comparison, new Set(comparison.differences.map(({ key }) => key)))
}

async function callsToTake(editor: Editor, size: number, count: number): Promise<number> {
  const plugin = await drawn(editor, crowded(size))
  const { journey, root } = plugin.snapshot()
  const [stage] = journey.stages
  const lane = pick(journey.lanes, ({ kind }) => kind === 'actions')
  const cards = Array.from({ length: count }, (_, index) =>
    newCard('note', stage?.id ?? '', lane.id, `New ${index}`),
  )
  const operations = changesTo(plugin, { ...journey, cards: [...journey.cards, ...cards] })
  expect(operations).toHaveLength(count)
  plugin.client.counts.reset()
  needed(await plugin.ask('take', { root, operations }))
  return plugin.client.counts.total
}

describe.each(EDITORS)('in %s', (editor) => {
  timeFlies()

  it('hundreds of changes of every kind are one undo step', async () => {
    const plugin = await drawn(editor, smallJourney('b2b', 5))
    const { journey, root } = plugin.snapshot()
    const before = picture(plugin)
    const theirs = reworked(journey)
    const operations = changesTo(plugin, theirs)
    expect(operations.length).toBeGreaterThan(200)

    const taken = await plugin.follow(plugin.ask('take', { root, operations }))

    expect(compareJourneys(taken.journey, theirs).differences).toEqual([])
    const second = await openPlugin(plugin.document)
    expect(needed(await second.ask('open', { root })).journey).toEqual(taken.journey)

    expect(plugin.client.hand.undo()).toBe(true)
    expect(picture(plugin)).toEqual(before)
    expect(needed(await second.ask('open', { root })).journey).toEqual(journey)
  })

  it('the panel’s own undo takes all of them back', async () => {
    const plugin = await drawn(editor, smallJourney('retail', 2))
    const { journey, root } = plugin.snapshot()
    await plugin.follow(
      plugin.ask('take', { root, operations: changesTo(plugin, reworked(journey)) }),
    )

    needed(await plugin.ask('undo', {}))

    expect(needed(await plugin.ask('open', { root })).journey).toEqual(journey)
  })

  it('where one of them is refused, none is made', async () => {
    const plugin = await drawn(editor, smallJourney('retail', 2))
    const { journey, root } = plugin.snapshot()
    const before = picture(plugin)
    const operations = [
      ...changesTo(plugin, reworked(journey)),
      { type: 'card.remove', id: 'gone' } as const,
    ]

    expect(await plugin.ask('take', { root, operations })).toMatchObject({
      ok: false,
      problem: { code: 'unknown-card' },
    })
    expect(picture(plugin)).toEqual(before)
  })
})

it.each(EDITORS)(
  'in %s, it tells how far it is, and cancelled, leaves all as it was',
  async (editor) => {
    // Long enough to be stopped: FigJam, which lays nothing out, is the quicker one.
    const plugin = await drawn(editor, crowded(editor === 'figma' ? 900 : 2_000))
    const { journey, root } = plugin.snapshot()
    const before = picture(plugin)
    const cards = journey.cards.map((card) => ({ ...card, text: `${card.text} once more` }))
    const operations = changesTo(plugin, { ...journey, cards })
    const told = plugin.news.length
    const progress = () => plugin.news.slice(told).filter(({ type }) => type === 'progress')

    const job = plugin.ask('take', { root, operations })
    let isCancelled = false
    plugin.client.panel.onMessage((message) => {
      if (isCancelled || !JSON.stringify(message).includes('"progress"')) return
      isCancelled = true
      void plugin.ask('cancel', { number: job.number })
    })

    expect(await job).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
    expect(progress()[0]).toMatchObject({
      number: job.number,
      // In Design a card is two layers with its text.
      total: operations.length * (editor === 'figma' ? 2 : 1),
    })
    expect(picture(plugin)).toEqual(before)
    expect(needed(await plugin.ask('open', { root })).journey).toEqual(journey)
  },
)

describe('in Design', () => {
  timeFlies()

  it('each of many new cards in one cell takes about as many calls however many there are', async () => {
    const [few, many] = [await callsToTake('figma', 20, 100), await callsToTake('figma', 20, 400)]

    // Were all that stand there looked at for each, it would be sixteen times as many.
    expect(many / few).toBeLessThan(5)
  })
})
