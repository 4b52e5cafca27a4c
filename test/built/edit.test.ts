import { describe, expect, it } from 'vitest'
import type { Card, CardKind } from '../../src/journey/card'
import type { Journey } from '../../src/journey/journey'
import { newCard, newLane, newStage } from '../../src/journey/new-record'
import type { Operation } from '../../src/journey/operation'
import { hasNode, middleOf, nodeOf, onPage, textsIn, withoutIds } from './plugin/on-page'
import { governed } from '../journey/governed'
import { EDITORS, needed, openPlugin, type Editor, type OpenPlugin } from './plugin/open-plugin'
import { pick, smallJourney } from './plugin/small-journey'
import { timeFlies } from '../playground/time-flies'

timeFlies()

async function drawn(editor: Editor, journey: Journey = smallJourney()): Promise<OpenPlugin> {
  const plugin = await openPlugin(editor)
  await plugin.follow(plugin.ask('draw', { journey }))
  return plugin
}

/** A second person opens the map: what they read must be what the first one's panel shows. */
async function readAnew({ document, snapshot }: OpenPlugin): Promise<Journey> {
  const second = await openPlugin(document)
  return needed(await second.ask('open', { root: snapshot().root })).journey
}

const isKind =
  <K extends CardKind>(kind: K) =>
  (card: Card): card is Extract<Card, { kind: K }> =>
    card.kind === kind
const laneOf = (journey: Journey, kind: string) => pick(journey.lanes, (lane) => lane.kind === kind)
/** Every text on the page that has the number of a step. */
const numbersOn = ({ document }: OpenPlugin): string[] =>
  onPage(document)
    .flatMap(textsIn)
    .flatMap((text) => /^(?:Step )?\d+\.\d+/.exec(text) ?? [])

/** Everything on the page, as one would see it in another file. */
const picture = ({ document }: OpenPlugin) => onPage(document).map(withoutIds)

/**
 * Edits, checks that a second reader sees just what the first one's panel shows, that it was one undo step,
 * and that undo puts everything back to the pixel.
 */
async function edited(
  plugin: OpenPlugin,
  operations: readonly Operation[],
  look: (journey: Journey) => void,
): Promise<void> {
  const before = picture(plugin)
  const journeyBefore = plugin.snapshot().journey

  await plugin.edit(...operations)

  expect(await readAnew(plugin)).toEqual(plugin.snapshot().journey)
  look(plugin.snapshot().journey)

  expect(plugin.client.hand.undo()).toBe(true)
  expect(picture(plugin)).toEqual(before)
  expect(await readAnew(plugin)).toEqual(journeyBefore)
}

describe.each(EDITORS)('in %s', (editor) => {
  it('a renamed stage says its new name', async () => {
    const plugin = await drawn(editor)
    const [stage] = plugin.snapshot().journey.stages
    const id = stage?.id ?? ''

    await edited(plugin, [{ type: 'stage.edit', id, patch: { name: 'Hunting' } }], () => {
      expect(textsIn(nodeOf(plugin.document, 'stage', id))).toContain('Hunting')
    })
  })

  it.each(['touchpoint', 'barrier', 'solution', 'note', 'kpi'] as const)(
    'a new %s stands in its cell',
    async (kind) => {
      const plugin = await drawn(editor)
      const { cards } = plugin.snapshot().journey
      const neighbour = pick(cards, (card) => card.kind === kind)
      const card = newCard(kind, neighbour.stage, neighbour.lane, `A new ${kind}`)

      await edited(plugin, [{ type: 'card.add', card, at: 99 }], () => {
        const node = nodeOf(plugin.document, 'card', card.id)
        expect(textsIn(node)).toContain(`A new ${kind}`)
        const other = nodeOf(plugin.document, 'card', neighbour.id)
        const stage = nodeOf(plugin.document, 'stage', neighbour.stage)
        const { x } = middleOf(node)
        expect(x).toBeGreaterThan(stage.absoluteX)
        expect(x).toBeLessThan(stage.absoluteX + stage.width)
        expect(Math.abs(middleOf(other).y - middleOf(node).y)).toBeLessThan(800)
      })
    },
  )

  it('a way back is drawn with its condition, and so is that of a map that begins anew', async () => {
    const plugin = await drawn(editor)
    const [first, last] = plugin.snapshot().journey.stages
    const returns = { to: first?.id ?? '', when: 'The photo was not true' }
    const onMap = (): string[] => onPage(plugin.document).flatMap(textsIn)

    await edited(
      plugin,
      [
        { type: 'stage.edit', id: last?.id ?? '', patch: { returns } },
        { type: 'journey.edit', patch: { flow: 'cyclic' } },
      ],
      ({ stages }) => {
        expect(stages[1]?.returns).toEqual(returns)
        expect(onMap()).toContain(returns.when)
        expect(onMap()).toContain('and again')
      },
    )
    expect(onMap()).not.toContain('and again')
  })

  it('a linked solution is named at the barrier, and no longer once it is unlinked', async () => {
    const plugin = await drawn(editor)
    const { cards } = plugin.snapshot().journey
    const barrier = pick(cards, isKind('barrier'))
    const solution = pick(
      cards,
      (card) => card.kind === 'solution' && !barrier.solutions.includes(card.id),
    )
    const link = { barrier: barrier.id, solution: solution.id }
    const before = picture(plugin)

    await edited(plugin, [{ type: 'barrier.link', ...link }], (journey) => {
      expect(pick(journey.cards, ({ id }) => id === barrier.id)).toMatchObject({
        solutions: [...barrier.solutions, solution.id],
      })
      expect(picture(plugin)).not.toEqual(before)
    })
  })

  it('a card moves to another stage and lane', async () => {
    const plugin = await drawn(editor)
    const { journey } = plugin.snapshot()
    const card = pick(journey.cards, isKind('note'))
    const stage = pick(journey.stages, ({ id }) => id !== card.stage)
    const lane = pick(
      journey.lanes,
      ({ id, kind }) => id !== card.lane && (kind === 'fears' || kind === 'goals'),
    )

    const move = { id: card.id, stage: stage.id, lane: lane.id, at: 0 }
    await edited(plugin, [{ type: 'card.move', ...move }], () => {
      const { x } = middleOf(nodeOf(plugin.document, 'card', card.id))
      const column = nodeOf(plugin.document, 'stage', stage.id)
      expect(x).toBeGreaterThan(column.absoluteX)
      expect(x).toBeLessThan(column.absoluteX + column.width)
    })
  })

  it('cards of one cell change their order', async () => {
    const plugin = await drawn(editor)
    const { cards } = plugin.snapshot().journey
    const second = pick(cards, (card) =>
      cards.some(
        (other) =>
          other !== card &&
          other.stage === card.stage &&
          other.lane === card.lane &&
          cards.indexOf(other) < cards.indexOf(card),
      ),
    )
    const first = pick(cards, ({ stage, lane }) => stage === second.stage && lane === second.lane)
    const { id, stage, lane } = second

    await edited(plugin, [{ type: 'card.move', id, stage, lane, at: 0 }], () => {
      const moved = middleOf(nodeOf(plugin.document, 'card', id))
      const other = middleOf(nodeOf(plugin.document, 'card', first.id))
      expect(moved.y * 10 + moved.x).toBeLessThan(other.y * 10 + other.x)
    })
  })

  it('a deleted card is gone', async () => {
    const plugin = await drawn(editor)
    const { id } = pick(plugin.snapshot().journey.cards, isKind('touchpoint'))

    await edited(plugin, [{ type: 'card.remove', id }], () => {
      expect(hasNode(plugin.document, 'card', id)).toBe(false)
    })
  })

  it('a stage is added, moved and removed', async () => {
    const plugin = await drawn(editor)
    const [first] = plugin.snapshot().journey.stages
    const stage = newStage('Between')
    const xOf = (id: string): number => nodeOf(plugin.document, 'stage', id).absoluteX

    await edited(plugin, [{ type: 'stage.add', stage, at: 1 }], () => {
      expect(xOf(stage.id)).toBeGreaterThan(xOf(first?.id ?? ''))
    })
    await plugin.follow(plugin.ask('open', { root: plugin.snapshot().root }))
    await plugin.edit({ type: 'stage.add', stage, at: 1 })
    await edited(plugin, [{ type: 'stage.move', id: stage.id, at: 0 }], () => {
      expect(xOf(stage.id)).toBeLessThan(xOf(first?.id ?? ''))
    })
    await plugin.follow(plugin.ask('open', { root: plugin.snapshot().root }))
    const gone = first?.id ?? ''
    await edited(plugin, [{ type: 'stage.remove', id: gone, cards: 'remove' }], (journey) => {
      expect(hasNode(plugin.document, 'stage', gone)).toBe(false)
      expect(journey.cards.some((card) => card.stage === gone)).toBe(false)
    })
  })

  it('a lane is added, moved and removed', async () => {
    const plugin = await drawn(editor)
    const lane = newLane('goals', 'Secret goals')
    const touchpoints = laneOf(plugin.snapshot().journey, 'touchpoints').id
    const yOf = (id: string): number => nodeOf(plugin.document, 'lane', id).absoluteY

    await edited(plugin, [{ type: 'lane.add', lane, at: 0 }], () => {
      expect(yOf(lane.id)).toBeLessThan(yOf(touchpoints))
    })
    await plugin.follow(plugin.ask('open', { root: plugin.snapshot().root }))
    await plugin.edit({ type: 'lane.add', lane, at: 0 })
    await edited(plugin, [{ type: 'lane.move', id: lane.id, at: 99 }], () => {
      expect(yOf(lane.id)).toBeGreaterThan(yOf(touchpoints))
    })
    await plugin.follow(plugin.ask('open', { root: plugin.snapshot().root }))
    const remove = { type: 'lane.remove', id: touchpoints, cards: 'remove' } as const
    await edited(plugin, [remove], () => {
      expect(hasNode(plugin.document, 'lane', touchpoints)).toBe(false)
    })
  })

  it('a card belongs to a step, and shows its number until it goes to another stage', async () => {
    const plugin = await drawn(editor, governed())
    const id = 'touchpoint5.1'
    const shown = (): string => onPage(plugin.document).flatMap(textsIn).join('\n')
    const mark = editor === 'figma' ? /^3\.1$/gm : /^Step 3\.1/gm
    const count = (): number => shown().match(mark)?.length ?? 0
    const before = count()

    await edited(plugin, [{ type: 'card.edit', id, patch: { step: 'step4' } }], () => {
      expect(count()).toBe(before + 1)
    })
    await plugin.follow(plugin.ask('open', { root: plugin.snapshot().root }))
    await plugin.edit({ type: 'card.edit', id, patch: { step: 'step4' } })
    const move = { id, stage: 'stage0', lane: 'touchpoints', at: 0 }
    await edited(plugin, [{ type: 'card.move', ...move }], (journey) => {
      expect(pick(journey.cards, (card) => card.id === id).step).toBeNull()
      expect(count()).toBe(before)
    })
  })

  it('steps change places and are numbered anew, with the cards that belong to them', async () => {
    const plugin = await drawn(editor, governed())
    const labels = (): string[] => [...numbersOn(plugin)].sort()
    const move = { id: 'step1', stage: 'stage0', lane: 'steps', at: 0 }
    const before = labels()

    await edited(plugin, [{ type: 'card.move', ...move }], () => {
      // Two cards of what was 1.1 and three of what was 1.2.
      expect(labels()).not.toEqual(before)
      expect(labels()).toHaveLength(before.length)
    })
    await plugin.follow(plugin.ask('open', { root: plugin.snapshot().root }))
    await edited(plugin, [{ type: 'card.remove', id: 'step0' }], (journey) => {
      expect(pick(journey.cards, (card) => card.id === 'touchpoint0.0').step).toBeNull()
      expect(labels().filter((label) => label.includes('1.2'))).toEqual([])
    })
  })

  it('a step is added to a stage whose steps then no longer fit side by side', async () => {
    const plugin = await drawn(editor, governed())
    const card = newCard('step', 'stage0', 'steps', 'Looks for recommendations of others')

    await edited(plugin, [{ type: 'card.add', card, at: 9 }], () => {
      const [first, added] = ['step0', card.id].map((id) => nodeOf(plugin.document, 'card', id))
      if (editor === 'figma') {
        expect(first?.width).toBe(240)
        expect(added?.absoluteX).toBe(first?.absoluteX)
      }
      expect(added?.absoluteY).toBeGreaterThan(first?.absoluteY ?? 0)
    })
  })

  it('a step is linked to a layer, and the link goes again', async () => {
    const plugin = await drawn(editor, governed())
    const { figma } = plugin.client
    const layer = figma.createRectangle()
    const link = { node: layer.id, name: 'Checkout' }
    const label = () => figma.currentPage.findAll((node) => node.name === 'Link')[0]

    const edit = { type: 'card.edit', id: 'step0' } as const
    await edited(plugin, [{ ...edit, patch: { link } }], () => {
      expect(label()).toMatchObject({
        characters: '↗ Checkout',
        hyperlink: { type: 'NODE', value: layer.id },
      })
    })
    await plugin.follow(plugin.ask('open', { root: plugin.snapshot().root }))
    await plugin.edit({ ...edit, patch: { link } })
    await edited(plugin, [{ ...edit, patch: { link: null } }], () => {
      expect(label()).toBeUndefined()
    })
  })

  it('what is expected of a stage shows a gap, and none where it is unknown again', async () => {
    const plugin = await drawn(editor, governed())
    const shown = (): string => onPage(plugin.document).flatMap(textsIn).join('\n')

    const edit = { type: 'stage.edit', id: 'stage0' } as const
    await edited(plugin, [{ ...edit, patch: { expected: 5, score: 1 } }], () => {
      expect(shown()).toContain('−4 below expected')
      expect(shown()).toContain('below expected: 3 of 4')
    })
    await plugin.follow(plugin.ask('open', { root: plugin.snapshot().root }))
    await edited(plugin, [{ ...edit, patch: { expected: null } }], () => {
      expect(shown()).not.toContain('+1 above expected')
    })
  })

  it('a persona changes their name and quote', async () => {
    const plugin = await drawn(editor)
    const [persona] = plugin.snapshot().journey.personas
    const id = persona?.id ?? ''

    const patch = { name: 'Basil, 35', quote: 'Roses or nothing' }
    await edited(plugin, [{ type: 'persona.edit', id, patch }], () => {
      const texts = onPage(plugin.document).flatMap(textsIn).join('\n')
      expect(texts).toContain('Basil, 35')
      expect(texts).toContain('Roses or nothing')
    })
  })

  it('the title changes, and the look', async () => {
    const plugin = await drawn(editor)
    const patch = { title: 'Another title', theme: 'dusk' }

    await edited(plugin, [{ type: 'journey.edit', patch }], ({ title, theme }) => {
      expect([title, theme]).toEqual(['Another title', 'dusk'])
      const [root] = onPage(plugin.document)
      expect(root?.name).toContain('Another title')
    })
  })

  it('the panel’s own undo takes back one edit after the other, and tells what stands there', async () => {
    const plugin = await drawn(editor)
    const original = plugin.snapshot().journey
    const id = original.stages[0]?.id ?? ''
    await plugin.edit({ type: 'stage.edit', id, patch: { name: 'One' } })
    await plugin.edit({ type: 'stage.edit', id, patch: { name: 'Two' } })

    needed(await plugin.ask('undo', {}))
    expect((await readAnew(plugin)).stages[0]?.name).toBe('One')
    needed(await plugin.ask('undo', {}))
    expect(await readAnew(plugin)).toEqual(original)
    await expect.poll(() => plugin.snapshot().journey).toEqual(original)
  })
})
