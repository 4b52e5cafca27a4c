import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { connectClient, createSharedFile } from '../../../src/playground/host'
import type { FileImage, Person, SharedFile } from '../../../src/playground/host'
import { useVirtualTime } from '../virtual-time'
import { expectSame } from './compare'
import { history } from './history'
import { plainMeasurer } from './plain-measurer'
import { play, startPlay } from './play'
import type { Played } from './play'
import { startMirror } from './plugin-mirror'
import { smallMap } from './small-map'

/** Many runs, so no test here goes by the clock. */
const patience = { timeout: 30 * 60_000 }

const crowd = fc.integer({ min: 2, max: 4 })

describe.each(['figma', 'figjam'] as const)('people in one file, %s', (editor) => {
  let image: FileImage
  beforeAll(async () => {
    image = await smallMap(editor)
  })
  const open = (people: number, hasLazyLayout: boolean): SharedFile =>
    createSharedFile({ image, people, textMeasurer: plainMeasurer, hasLazyLayout })

  it('see the same once everything has arrived, and only what somebody did', patience, () => {
    fc.assert(
      fc.property(history(50), crowd, fc.boolean(), (steps, people, isLazy) => {
        const file = open(people, isLazy)
        const played = play(file, steps, { removesContainers: true })
        expectSame(file)
        expectNothingLost(file, played)
      }),
    )
  })

  it('lose no card that nobody removed', patience, () => {
    fc.assert(
      fc.property(history(50), crowd, fc.boolean(), (steps, people, isLazy) => {
        const file = open(people, isLazy)
        const played = play(file, steps, { removesContainers: false })
        expectSame(file)
        expectNothingLost(file, played)
      }),
    )
  })

  it('keep both of two edits of two nodes, whatever happened before', patience, () => {
    fc.assert(
      fc.property(history(20), fc.nat(), fc.nat(), fc.nat(2), (steps, one, two, order) => {
        const file = open(2, true)
        play(file, steps, { removesContainers: false })
        const [ann, ben] = file.people
        const texts = textIds(ann)
        const [first, second] = [texts[one % texts.length], texts[two % texts.length]]
        if (first === undefined || second === undefined || first === second) return
        typeInto(ann, first, 'from Ann')
        typeInto(ben, second, 'from Ben')
        if (order < 2) file.deliver(order)
        file.settle()
        for (const { document } of file.people) {
          expect(document.graph.getNode(first)?.text).toBe('from Ann')
          expect(document.graph.getNode(second)?.text).toBe('from Ben')
        }
      }),
    )
  })
})

describe.each(['figma', 'figjam'] as const)('a plugin among people, %s', (editor) => {
  const time = useVirtualTime()

  it('hears enough to know the page without reading it again', patience, async () => {
    const image = await smallMap(editor)
    await fc.assert(
      fc.asyncProperty(history(25), fc.boolean(), async (steps, hasLazyLayout) => {
        const file = createSharedFile({
          image,
          people: 2,
          textMeasurer: plainMeasurer,
          hasLazyLayout,
        })
        const mirrors = file.people.map(({ document }) =>
          startMirror(connectClient(document), !hasLazyLayout),
        )
        const playing = startPlay(file, { removesContainers: true })
        for (const step of steps) {
          playing.take(step)
          if (step.at % 2 === 0) await time.pass(1)
        }
        playing.end()
        await time.idle()
        for (const mirror of mirrors) expect(mirror.known).toEqual(mirror.read())
      }),
      { numRuns: atLeast(50) },
    )
  })
})

/** So many runs, or as many as a soak asks for. */
function atLeast(runs: number): number {
  return Math.max(runs, fc.readConfigureGlobal().numRuns ?? 0)
}

function textIds(person: Person | undefined): string[] {
  const nodes = [...(person?.document.graph.getAllNodes() ?? [])]
  return nodes.filter(({ type }) => type === 'TEXT').map(({ id }) => id)
}

function typeInto(person: Person | undefined, id: string, text: string): void {
  const node = person?.document.graph.getNode(id)
  const isPart = node?.overrides['part'] !== undefined
  person?.document.hand.setText((isPart ? node.parentId : id) ?? id, text)
}

function expectNothingLost(file: SharedFile, played: Played): void {
  const [first] = file.people
  if (first === undefined) throw new Error('Nobody has the file open.')
  const { graph } = first.document
  for (const id of played.known) {
    if (graph.getNode(id) === undefined) expect(wasRemoved(played, id), id).toBe(true)
  }
  for (const node of graph.getAllNodes()) {
    if (node.type === 'TEXT') expect(played.texts).toContain(node.text)
  }
}

/** Whether somebody removed the node or something it stood in at any time. */
function wasRemoved(played: Played, id: string, seen = new Set<string>()): boolean {
  if (played.removed.has(id)) return true
  if (seen.has(id)) return false
  seen.add(id)
  return [...(played.parents.get(id) ?? [])].some((parent) => wasRemoved(played, parent, seen))
}
