import { expect, test } from 'vitest'
import type { ColumnRole } from '../../../src/formats/table/column-role'
import { mappingTrouble } from '../../../src/formats/table/mapping-trouble'
import { mapped } from './mapped'

const troubleOf = (...roles: ColumnRole[]) =>
  mappingTrouble({ roles, separator: null, emotionScale: null, oneRowPerStage: false })

test.each<[unknown, ColumnRole[]]>([
  [{ type: 'noStage' }, ['lane:goals', 'ignore']],
  [{ type: 'noCards' }, ['stage', 'persona', 'score']],
  [{ type: 'twice', role: 'stage' }, ['stage', 'stage', 'lane:goals']],
  [{ type: 'twice', role: 'emotion' }, ['stage', 'emotion', 'emotion']],
  [{ type: 'mixed' }, ['stage', 'text', 'lane:goals']],
  [{ type: 'mixed' }, ['stage', 'lane', 'lane:goals']],
  [null, ['stage', 'lane', 'text']],
  [null, ['stage', 'lane:goals', 'lane:goals', 'ignore', 'ignore']],
  [null, ['stage', 'emotion']],
])('%j is what keeps %j from being read', (trouble, roles) => {
  expect(troubleOf(...roles)).toEqual(trouble)
})

test('what has no trouble can be read', () => {
  const roles: ColumnRole[] = ['stage', 'emotion', 'ignore']
  expect(troubleOf(...roles)).toBeNull()
  expect(mapped('A,B,C\nx,1,y', { roles }).ok).toBe(true)
})
