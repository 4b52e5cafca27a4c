import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitsOf, keyBetween } from '../../../src/playground/host/together/order-key'

describe('order keys', () => {
  it('stand between their neighbours, wherever and however often one inserts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 80 }), (places) => {
        const keys = ['01V', '02V']
        places.forEach((place, count) => {
          const index = place % (keys.length + 1)
          const mark = `${digitsOf(count, 3)}V`
          keys.splice(index, 0, keyBetween(keys[index - 1], keys[index], mark))
        })
        expect(keys).toEqual([...new Set(keys)].sort())
      }),
    )
  })

  it('stay short where things are added at the end', () => {
    let key = '01V'
    for (let count = 0; count < 1000; count += 1) key = keyBetween(key, undefined, 'V')
    expect(key.length).toBeLessThan(40)
  })

  it('of two people at one place differ by their marks', () => {
    const keys = ['11V', '12V'].map((mark) => keyBetween('01V', '02V', mark))
    expect(new Set(keys).size).toBe(2)
  })

  it('do not exist between what is not in order', () => {
    expect(() => keyBetween('02V', '02V', 'V')).toThrow(/No key/)
  })
})
