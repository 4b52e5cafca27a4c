import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/playground/host'
import { useVirtualTime } from '../../playground/virtual-time'
import { EDITORS } from '../plugin/open-plugin'
import { nodesOf, textBelow, type Session } from './history'
import { drawGround, openWorkshop, settle } from './open-workshop'

const HOW = ['panel', 'hand'] as const

describe.each(EDITORS)('in %s, two edits of two cards at the same moment', (editor) => {
  const time = useVirtualTime()
  const errors: unknown[] = []
  const onError = (error: unknown): void => void errors.push(error)

  const retype = async (
    { root, plugins, file }: Session,
    who: number,
    how: (typeof HOW)[number],
    id: string,
    text: string,
  ): Promise<void> => {
    const [person, plugin] = [file.people[who], plugins[who]]
    if (person === undefined || plugin === undefined) throw new Error('Nobody is there')
    if (how === 'hand') {
      person.document.hand.setText(lettersOf(person, id), text)
      return
    }
    const operations = [{ type: 'card.edit' as const, id, patch: { text } }]
    void plugin.ask('edit', { root, base: -1, operations, step: null })
    await time.pass(5)
  }

  it.each(HOW.flatMap((one) => HOW.map((other) => [one, other] as const)))(
    'by %s and by %s both survive',
    async (one, other) => {
      const ground = await drawGround(editor, time, onError)
      const session = await openWorkshop(ground, time, onError)
      await retype(session, 0, one, 'na', 'From the first')
      await retype(session, 1, other, 'nb', 'From the second')
      await settle(session, time)
      expect(errors).toEqual([])
      for (const plugin of session.plugins) {
        const texts = plugin.shown()?.journey.cards.map(({ text }) => text)
        expect(texts).toEqual(expect.arrayContaining(['From the first', 'From the second']))
      }
    },
  )
})

function lettersOf(person: Person, id: string): string {
  const node = nodesOf(person, 'card').find((at) =>
    person.document.graph
      .getNode(at)
      ?.pluginData.some(({ value }) => value.includes(`"id":"${id}"`)),
  )
  const letters = node === undefined ? undefined : textBelow(person, node)
  if (letters === undefined) throw new Error(`No card ${id}`)
  return letters
}
