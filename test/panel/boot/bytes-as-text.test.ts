import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromText, toText } from '../../../src/panel/boot/bytes-as-text'

it('gives back the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect([...fromText(toText(bytes))]).toEqual([...bytes])
    }),
  )
})

it('is text that may stand in a script in a page as it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(toText(bytes)).not.toMatch(/["\\<\t\n\r\u2028\u2029]/)
    }),
  )
})
