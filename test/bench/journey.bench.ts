import { bench, describe } from 'vitest'
import { apply } from '../../src/journey/apply'
import type { Journey } from '../../src/journey/journey'
import { newCard } from '../../src/journey/new-record'
import { buildTemplate } from '../../src/templates/build-template'
import { retail } from '../../src/templates/retail'
import { TEMPLATES } from '../../src/templates/templates'

describe('building a template', () => {
  for (const template of TEMPLATES) {
    bench(template.id, () => {
      buildTemplate(template, 'ru')
    })
  }
})

describe('editing one card', () => {
  for (const count of [10, 100, 1000, 5000]) {
    const journey = withCards(count)
    const card = journey.cards[Math.floor(count / 2)]
    if (card === undefined) throw new Error('the journey has no cards')
    bench(`of ${count}`, () => {
      apply(journey, { type: 'card.edit', id: card.id, patch: { text: 'Search' } })
    })
  }
})

/** A journey with this many notes in one cell. */
function withCards(count: number): Journey {
  const journey = buildTemplate(retail, 'en')
  const [stage] = journey.stages
  const [lane] = journey.lanes
  if (stage === undefined || lane === undefined) throw new Error('the template is empty')
  const cards = Array.from({ length: count }, (_, at) =>
    newCard('note', stage.id, lane.id, `Card ${at}`),
  )
  return { ...journey, cards }
}
