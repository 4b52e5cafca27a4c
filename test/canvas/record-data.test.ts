import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseRecord, readRecord } from '../../src/canvas/record-data'
import { LONGEST_RECORD, recordEntry } from '../../src/scene/record-entry'
import type { NodeRecord } from '../../src/scene/shape'
import { openCanvas } from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

const record: NodeRecord = {
  kind: 'card',
  id: 'x',
  fields: { severity: 'leaves', mood: [1, null] },
}

describe('the entry of a record', () => {
  it('is read as it was written, with the node it was written to', () => {
    expect(parseRecord(recordEntry(record, '1:2'))).toEqual({
      state: 'whole',
      node: '1:2',
      ...record,
    })
  })

  it.each([
    ['no JSON', '{"v":1', { kind: null, id: null, fields: {} }],
    ['something else', '[]', { kind: null, id: null, fields: {} }],
    ['another kind', recordEntry(record, '1:2').replace('"card"', '"cart"'), { kind: null }],
    ['no identity', recordEntry(record, '1:2').replace('"id":"x"', '"id":7'), { id: null }],
    ['too long an id', recordEntry({ ...record, id: 'x'.repeat(65) }, '1:2'), { id: null }],
    ['no fields', recordEntry(record, '1:2').replace('"fields":', '"fielts":'), { fields: {} }],
    ['no version', recordEntry(record, '1:2').replace('"v":1,', ''), record],
  ])('says what can still be read where it is damaged: %s', (_, entry, rest) => {
    expect(parseRecord(entry)).toMatchObject({ state: 'damaged', ...rest })
  })

  it('of a newer version says so', () => {
    const newer = recordEntry(record, '1:2').replace('"v":1', '"v":2')
    expect(parseRecord(newer)).toMatchObject({ state: 'newer', ...record })
    expect(parseRecord('{"v":2,"kind":"mood"}')).toMatchObject({ state: 'newer', kind: null })
  })

  it('of a node that carries none is not there', async () => {
    await openCanvas('figma')
    const node = figma.createFrame()
    expect(readRecord(node)).toBeUndefined()
    node.setSharedPluginData('tropa', 'record', 'nonsense')
    expect(readRecord(node)).toMatchObject({ state: 'damaged' })
  })

  it('of the longest kind is taken by Figma, in any script', async () => {
    await openCanvas('figma')
    const node = figma.createFrame()
    const fill = LONGEST_RECORD - recordEntry({ ...record, fields: { text: '' } }, '1:2').length
    const entry = recordEntry({ ...record, fields: { text: 'Ж'.repeat(fill) } }, '1:2')
    expect(entry).toHaveLength(LONGEST_RECORD)
    node.setSharedPluginData('tropa', 'record', entry)
    expect(readRecord(node)?.fields).toMatchObject({ text: 'Ж'.repeat(fill) })
  })
})
