import { bench, describe } from 'vitest'
import { connectClient, createSharedFile } from '../../src/playground/host'
import type { SharedFile } from '../../src/playground/host'
import { plainMeasurer } from '../playground/together/plain-measurer'
import { smallMap } from '../playground/together/small-map'

for (const editor of ['figma', 'figjam'] as const) {
  const small = await smallMap(editor)
  const image = largerMap()
  const open = (people: number, hasLazyLayout = true): SharedFile =>
    createSharedFile({ image, people, textMeasurer: plainMeasurer, hasLazyLayout })

  describe(`a shared file of 100 nodes, ${editor}`, () => {
    bench('opened by three', () => {
      open(3)
    })

    const file = open(3)
    for (const { document } of file.people) connectClient(document)
    const [person] = file.people
    const cards = [...image.nodes.values()].filter(({ pluginData }) => pluginData.length > 0)
    const stages = [...image.nodes.values()].filter(({ name }) => /stage|map/u.test(name))
    let count = 0
    const card = (): string => {
      count += 1
      return cards[count % cards.length]?.id ?? ''
    }
    bench('a card renamed, seen by two others', () => {
      person?.document.hand.rename(card(), `card ${count}`)
      file.deliver()
    })
    bench('a card moved, seen by two others', () => {
      const stage = stages[count % stages.length]?.id ?? ''
      person?.document.hand.moveTo(card(), stage, count % 500, 0)
      file.deliver()
    })
    bench('a card moved, and all three laid out', () => {
      const stage = stages[count % stages.length]?.id ?? ''
      person?.document.hand.moveTo(card(), stage, count % 500, 0)
      file.deliver()
      for (const { document } of file.people) document.layout.flush()
    })
  })

  /** The small map with copies of its cards. */
  function largerMap() {
    const file = createSharedFile({ image: small, textMeasurer: plainMeasurer })
    const [person] = file.people
    const cards = [...small.nodes.values()].filter(({ pluginData }) => pluginData.length > 0)
    for (let at = 0; person !== undefined && person.document.graph.nodes.size < 100; at += 1) {
      person.document.hand.duplicate(cards[at % cards.length]?.id ?? '')
    }
    file.settle()
    return file.image()
  }
}
