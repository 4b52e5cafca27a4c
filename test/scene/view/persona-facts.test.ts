import { describe, expect, it } from 'vitest'
import { drawnTexts } from '../../../src/i18n/drawn-texts'
import type { Journey } from '../../../src/journey/journey'
import { newPersona } from '../../../src/journey/new-record'
import type { Persona } from '../../../src/journey/persona'
import { composeDesign } from '../../../src/scene/compose-design'
import { composeJam } from '../../../src/scene/compose-jam'
import { viewMap } from '../../../src/scene/view/map-view'
import { personaFacts } from '../../../src/scene/view/persona-facts'
import { sample } from '../../journey/sample'
import { shapesByKey } from '../walk'

const persona: Persona = {
  ...newPersona('Ann'),
  id: 'ann',
  needs: ['Quiet', ' ', 'Sleep'],
  factors: ['a', 'b', 'c', 'd', 'e'],
}
const { words } = drawnTexts('en')
const journey: Journey = { ...sample, personas: [persona], lanes: [], cards: [] }

it('what is needed and what decides is told in short, and nothing where nobody knows', () => {
  expect(personaFacts(persona, words)).toEqual([
    { name: 'needs', caption: 'Needs', text: 'Quiet · Sleep' },
    { name: 'factors', caption: 'Decides by', text: 'a · b · c · +2' },
  ])
  expect(personaFacts(newPersona('Bob'), words)).toEqual([])
})

describe.each([
  ['Figma Design', () => composeDesign(viewMap(journey))],
  ['FigJam', () => composeJam(viewMap(journey), new Map())],
])('in %s', (_, draw) => {
  it('it stands on the card of the persona, and is not read back from there', () => {
    const shapes = shapesByKey(draw())
    expect(shapes.get('persona:ann/needs/caption')).toMatchObject({ text: 'Needs' })
    const text = shapes.get('persona:ann/needs/text')
    expect(text).toMatchObject({ text: 'Quiet · Sleep' })
    expect(text?.field).toBeUndefined()
    expect(shapes.get('persona:ann')?.record?.fields).toMatchObject({ needs: persona.needs })
  })
})
