import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clamped } from '../../../src/scene/boards/clamped'
import { BODY } from '../../../src/scene/boards/metrics'
import { heightOf } from '../../../src/scene/boards/sheet'

it('a text never takes more lines than it is given, and stays as it is where it has room', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 40, max: 500 }),
      fc.integer({ min: 1, max: 3 }),
      (text, width, lines) => {
        const cut = clamped(text, BODY, width, lines)
        expect(heightOf(cut, BODY, width)).toBeLessThanOrEqual(lines * BODY.leading)
        if (heightOf(text, BODY, width) <= lines * BODY.leading) expect(cut).toBe(text)
        else expect(text.startsWith(cut.slice(0, -1)) && cut.endsWith('…')).toBe(true)
      },
    ),
  )
})

it('as much is said as there is room for', () => {
  const cut = clamped('one two three four five six seven', BODY, 100, 1)

  expect(cut).toMatch(/^one two.*…$/)
  expect(heightOf(`${cut.slice(0, -1)}xxxx…`, BODY, 100)).toBeGreaterThan(BODY.leading)
})
