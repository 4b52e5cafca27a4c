import { expect, it } from 'vitest'
import { quiet } from '../plugin/host-calls'
import { EDITORS, until } from '../plugin/open-plugin'
import { drawnCanvas, dropInto } from './by-hand'
import { timeFlies } from '../../playground/time-flies'

timeFlies()

it.each(EDITORS)(
  'in %s, a note that is made first and typed a while later is offered',
  { timeout: 30_000 },
  async (editor) => {
    const canvas = await drawnCanvas(editor)
    const { journey, hand, cell, plugin } = canvas
    const lane = journey.lanes.find(({ kind }) => kind === 'barriers')?.id ?? ''
    const ground = cell(lane, journey.stages[1]?.id ?? '')
    const note = editor === 'figma' ? hand.addText(0, 0, '') : hand.addSticky(0, 0, '')
    dropInto(canvas, { ...ground, id: note }, ground)
    await quiet(plugin.client)
    for (const text of ['Writ', 'Written slowly']) {
      hand.setText(note, text)
      await until(
        () => plugin.snapshot().notes.loose.some((loose) => loose.text === text),
        'the panel offers what is typed so far',
      )
    }
  },
)

it(
  'in figjam, a card that stands elsewhere in its cell follows its stage as well',
  { timeout: 30_000 },
  async () => {
    const { journey, card, node, plugin, root } = await drawnCanvas('figjam')
    const { hand } = plugin.client
    const [first, second] = journey.stages
    const { id } = card(({ kind, stage }) => kind === 'touchpoint' && stage === first?.id)
    hand.moveBy(node('card', id).id, -100, 0)
    await quiet(plugin.client)

    const header = node('stage', second?.id ?? '')
    hand.moveTo(header.id, root, node('stage', first?.id ?? '').x - 30, header.y)
    await until(
      () => plugin.snapshot().journey.stages[0]?.id === second?.id,
      'the stages have another order',
    )
    await quiet(plugin.client)
    expect(plugin.snapshot().journey.cards.find((one) => one.id === id)?.stage).toBe(first?.id)
  },
)
