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
    expect(parseRecord(recordEntry(record, '1:2'))).toEqual({ v: 1, node: '1:2', ...record })
  })

  it('keeps what a later version may add beside', () => {
    const more = recordEntry(record, '1:2').replace('"v":1', '"v":1,"by":"ann"')
    expect(parseRecord(more)).toMatchObject({ by: 'ann', id: 'x' })
  })

  it.each([
    ['no JSON', '{"v":1'],
    ['something else', '[]'],
    ['another kind', recordEntry(record, '1:2').replace('"card"', '"cart"')],
    ['no identity', recordEntry(record, '1:2').replace('"id":"x"', '"id":7')],
    ['a newer version', recordEntry(record, '1:2').replace('"v":1', '"v":2')],
    ['no version', recordEntry(record, '1:2').replace('"v":1,', '')],
  ])('cannot be read where it is damaged or newer: %s', (_, entry) => {
    expect(parseRecord(entry)).toBeNull()
  })

  it('of a node that carries none is not there', async () => {
    await openCanvas('figma')
    const node = figma.createFrame()
    expect(readRecord(node)).toBeUndefined()
    node.setSharedPluginData('tropa', 'record', 'nonsense')
    expect(readRecord(node)).toBeNull()
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
