import { expect, it } from 'vitest'
import { newPersona } from '../../../src/journey/new-record'
import type { Persona } from '../../../src/journey/persona'
import { personasBoard } from '../../../src/scene/boards/personas'
import { viewMap } from '../../../src/scene/view/map-view'
import { sampleJourney } from '../../panel/sample-journey'

const ann: Persona = {
  ...newPersona('Ann'),
  id: 'ann',
  role: 'technical',
  description: 'Keeps the servers up',
  properties: ['Careful'],
  needs: ['Quiet nights', ' '],
  factors: ['It stays up'],
  benefits: ['Fewer calls'],
  offer: 'An engineer on call',
  entry: 'search',
  communications: ['What happens at night'],
}
const rows = (personas: Persona[]) =>
  personasBoard(viewMap({ ...sampleJourney(), personas })).tables[0]?.rows.map(({ cells }) =>
    cells.map(({ text }) => text),
  )

it('has personas side by side, by their five steps, then where they come in', () => {
  expect(rows([ann, { ...newPersona(''), id: 'bob' }])).toEqual([
    ['', 'Ann\nTechnical buyer', 'Persona 2'],
    ['Who', 'Keeps the servers up', '? unknown'],
    ['1  What they are like', '• Careful', '? unknown'],
    ['2  Needs', '• Quiet nights', '? unknown'],
    ['3  Decides by', '• It stays up', '? unknown'],
    ['And besides', '', ''],
    ['4  Gains by us', '• Fewer calls', '? unknown'],
    ['5  We offer', 'An engineer on call', '? unknown'],
    ['Comes in by', 'Search', '? unknown'],
    ['Has to be told', '• What happens at night', '? unknown'],
  ])
})
