import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layerName } from '../../../src/scene/view/layer-name'
import { text } from '../../journey/arbitrary'

describe('the name of a layer', () => {
  it('says what it is and how it begins, on one line', () => {
    expect(layerName('Barrier', ' Nobody\n\tanswers ')).toBe('Barrier · Nobody answers')
    expect(layerName('Barrier', ' \n ')).toBe('Barrier')
  })

  it('is cut at 48 characters with an ellipsis, never inside an emoji', () => {
    const name = layerName('Touchpoint', '😀'.repeat(60))
    expect([...name]).toHaveLength(48)
    expect(name).toMatch(/^Touchpoint · (😀)+…$/u)
  })

  it('of anything is one line of at most 48 characters', () => {
    fc.assert(
      fc.property(text, (one) => {
        const name = layerName('Stage 12', one.repeat(9))
        expect([...name].length).toBeLessThanOrEqual(48)
        expect(name).not.toMatch(/[\n\r\t]/)
      }),
    )
  })
})
