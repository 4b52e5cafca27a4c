import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { linkPanel, shown } from '../linked-panel'
import { sampleJourney } from '../sample-journey'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 3 })
type Event =
  | { readonly kind: 'type'; readonly typed: string }
  | { readonly kind: 'overwrite'; readonly written: string }
  | { readonly kind: 'remove' | 'refuse' | 'leave' }
  | { readonly kind: 'wait'; readonly ms: number }
const event: fc.Arbitrary<Event> = fc.oneof(
  text.map((typed) => ({ kind: 'type' as const, typed })),
  text.map((written) => ({ kind: 'overwrite' as const, written })),
  fc.constantFrom(
    { kind: 'remove' as const },
    { kind: 'refuse' as const },
    { kind: 'leave' as const },
  ),
  fc.nat(1200).map((ms) => ({ kind: 'wait' as const, ms })),
)

/** A first text was overwritten and is kept; the next was written, and only then taken away by others. */
const OVERWRITTEN_ONCE_LEFT: Event[] = [
  { kind: 'type', typed: '' },
  { kind: 'wait', ms: 0 },
  { kind: 'overwrite', written: '' },
  { kind: 'type', typed: 'a' },
  { kind: 'leave' },
  { kind: 'overwrite', written: '' },
]

test('what was typed last is on the map or kept, whatever the others do until it is written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 15 }), async (events) => {
      const linked = linkPanel({ maps: [sampleJourney()] })
      const { panel, canvas } = linked
      await panel.start()
      const isThere = (): boolean => canvas.journey().cards.some(({ id }) => id === 'looks')
      const edit = (to: string) =>
        ({ type: 'card.edit', id: 'looks', patch: { text: to } }) as const
      let last = ''
      for (const one of events) {
        const field = shown(linked).cards.find(({ id }) => id === 'looks')
        if (one.kind === 'type' && field !== undefined) {
          last = `${one.typed}!`
          panel.type('text', edit(last))
        }
        if (one.kind === 'overwrite' && isThere()) canvas.editByHand([edit(one.written)])
        if (one.kind === 'remove' && isThere()) {
          canvas.editByHand([{ type: 'card.remove', id: 'looks' }])
        }
        if (one.kind === 'refuse') canvas.failNextEdit()
        if (one.kind === 'wait') await vi.advanceTimersByTimeAsync(one.ms)
        if (one.kind === 'leave') {
          panel.settle()
          await vi.advanceTimersByTimeAsync(500)
          const isKept = panel.get().kept.some(({ text }) => text.includes(last))
          const onMap = canvas.journey().cards.some((card) => card.text.includes(last))
          expect(isKept || onMap).toBe(true)
          // What is on the map when the field is left belongs to everybody from then on, whatever was kept before it.
          if (!isKept) last = ''
        }
      }
      await vi.advanceTimersByTimeAsync(5000)
      const seen = [
        ...shown(linked).cards.map((card) => card.text),
        ...panel.get().kept.map((kept) => kept.text),
      ]
      expect(last === '' || seen.some((one) => one.includes(last))).toBe(true)
      expect(shown(linked)).toEqual(canvas.journey())
    }),
    { examples: [[OVERWRITTEN_ONCE_LEFT]] },
  )
})
