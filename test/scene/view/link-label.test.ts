import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWidth } from '../../../src/scene/measure-text'
import { linkLabel } from '../../../src/scene/view/link-label'

it('is the name of the layer behind an arrow, on one line', () => {
  expect(linkLabel({ node: '1:2', name: 'Checkout /\n Step 2' }, 400, 12)).toBe(
    '↗ Checkout / Step 2',
  )
  expect(linkLabel({ node: '1:2', name: ' ' }, 400, 12)).toBe('↗')
})

it('is cut to the room there is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 40, max: 240 }), (name, room) => {
      const label = linkLabel({ node: '1:2', name }, room, 12)
      expect(label).not.toMatch(/[\n\r]/)
      expect(textWidth(label, 12, 'Medium')).toBeLessThanOrEqual(room)
    }),
  )
})
