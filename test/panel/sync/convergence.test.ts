import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Operation } from '../../../src/journey/operation'
import { newCard } from '../../../src/journey/new-record'
import { linkPanel, shown } from '../linked-panel'
import { sampleJourney } from '../sample-journey'
import { sampleNotes } from '../sample-notes'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    type: fc.constant('stage.edit' as const),
    id: fc.constantFrom('search', 'buy'),
    patch: fc.record({ name: fc.string({ maxLength: 4 }) }),
  }),
  fc.record({
    type: fc.constant('card.move' as const),
    id: fc.constantFrom('looks', 'asks'),
    stage: fc.constantFrom('search', 'buy'),
    lane: fc.constant('actions'),
    at: fc.nat(2),
  }),
  fc.string({ minLength: 1, maxLength: 3 }).map((text): Operation => ({
    type: 'card.add',
    card: newCard('note', 'search', 'actions', text),
    at: 0,
  })),
  fc.constantFrom('looks', 'asks').map((id): Operation => ({ type: 'card.remove', id })),
)

/**
 * What happens, in any order: the panel edits, types, collects what was left on the canvas, the canvas is edited, an
 * undo, time.
 */
const event = fc.oneof(
  operation.map((edit) => ({ kind: 'edit' as const, edit })),
  fc.string({ maxLength: 3 }).map((name) => ({ kind: 'type' as const, name })),
  operation.map((edit) => ({ kind: 'hand' as const, edit })),
  fc.constantFrom('9:1', '9:2').map((node) => ({ kind: 'collect' as const, node })),
  fc.constant({ kind: 'undo' as const }),
  fc.nat(300).map((ms) => ({ kind: 'wait' as const, ms })),
)

test('whatever both sides do, the panel ends up showing what is on the canvas', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
      const linked = linkPanel({ maps: [sampleJourney()], notes: sampleNotes() })
      await linked.panel.start()
      for (const one of events) {
        if (one.kind === 'edit') linked.panel.edit([one.edit])
        if (one.kind === 'type') {
          const patch = { title: one.name }
          linked.panel.type('title', { type: 'journey.edit', patch })
        }
        if (one.kind === 'hand') tryByHand(() => linked.canvas.editByHand([one.edit]))
        if (one.kind === 'collect') {
          linked.panel.act({ type: 'collect', nodes: [one.node] }, 'Added')
        }
        if (one.kind === 'undo') linked.panel.undo()
        if (one.kind === 'wait') await vi.advanceTimersByTimeAsync(one.ms)
      }
      await vi.advanceTimersByTimeAsync(5000)
      expect(shown(linked)).toEqual(linked.canvas.journey())
      expect(linked.panel.get().sync).toMatchObject({ flying: null, queue: [] })
    }),
    { numRuns: 60 },
  )
})

/** A hand cannot remove what is gone already. */
function tryByHand(edit: () => void): void {
  try {
    edit()
  } catch (error) {
    expect(error).toMatchObject({ message: 'unknown-card' })
  }
}
