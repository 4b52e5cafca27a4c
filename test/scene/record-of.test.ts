import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/scene/record-of'

describe('what a node keeps of a record', () => {
  it('is all but identity and the texts that stand on the canvas, fields nobody knows included', () => {
    const record = { id: 'x', text: 'On the canvas', severity: 'leaves', mood: { of: 'tomorrow' } }
    expect(recordOf('card', record, ['text', 'lane'])).toEqual({
      kind: 'card',
      id: 'x',
      fields: { severity: 'leaves', mood: { of: 'tomorrow' } },
    })
  })
})
