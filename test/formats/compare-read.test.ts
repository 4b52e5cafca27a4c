import { describe, expect, it } from 'vitest'
import { compareRead } from '../../src/formats/compare-read'
import type { Format } from '../../src/formats/format'
import { FORMATS } from '../../src/formats/formats'
import { readAny, type ReadAny } from '../../src/formats/read-any'
import type { Difference } from '../../src/journey/compare/difference'
import type { Journey } from '../../src/journey/journey'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { accepted } from '../journey/apply'

const MAPS = (['en', 'ru'] as const).flatMap((language) =>
  TEMPLATES.map((draft) => [draft.id, language, buildTemplate(draft, language)] as const),
)
const READABLE: readonly Format[] = FORMATS.filter((format: Format) => format.read !== null)

/** The map, written in a format and read again as for the open map. */
function throughFile(journey: Journey, format: Format): ReadAny {
  const { language, title } = journey
  const read = readAny(format.write(journey).text, `map.${format.extensions[0]}`, {
    language,
    title,
  })
  if (!read.ok) throw new Error(`${format.id}: ${read.problem.code}`)
  return read.value
}
const proposedOf = (mine: Journey, read: ReadAny): Difference[] =>
  compareRead(mine, read).differences.filter(({ isProposed }) => isProposed)

describe.each(READABLE.map((format) => [format.id, format] as const))(
  'a map as %s',
  (_, format) => {
    const isWhole = format.carries.cardFields === 'all'

    it.each(MAPS)('of %s in %s says nothing of its own', (_id, _language, journey) => {
      const proposed = proposedOf(journey, throughFile(journey, format))
      // What has no place for a feeling or a channel has to guess, and may add what has no lane there.
      const guessed = isWhole ? [] : ['changed', 'added']
      expect(proposed.filter(({ type }) => !guessed.includes(type)).map(({ key }) => key)).toEqual(
        [],
      )
    })

    it('with a card retyped in the file proposes that card', () => {
      const [, , journey] = MAPS[0] ?? []
      const card = journey?.cards.find(({ kind, text }) => kind === 'note' && text.length > 10)
      if (journey === undefined || card === undefined) throw new Error('There are no templates')
      const retyped = accepted(journey, {
        type: 'card.edit',
        id: card.id,
        patch: { text: 'Quite other words' },
      })
      const proposed = proposedOf(journey, throughFile(retyped, format))
      expect(proposed).toContainEqual(
        expect.objectContaining({
          record: expect.objectContaining(
            format.carries.ids === 'none' ? { text: 'Quite other words' } : { id: card.id },
          ) as unknown,
        }),
      )
    })
  },
)
