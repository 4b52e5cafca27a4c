import { beforeEach, describe, expect, it } from 'vitest'
import { createSharedFile } from '../../../src/playground/host'
import type { Person, SharedFile } from '../../../src/playground/host'
import { expectSame } from './compare'
import { idOf, openMap, pair, parentOf, prepareMaps, seen } from './open-map'
import { plainMeasurer } from './plain-measurer'

prepareMaps()

describe('one file, a replica for each person', () => {
  let file: SharedFile
  let ann: Person
  let ben: Person
  let card: string
  let stage: string
  let other: string
  beforeEach(() => {
    file = openMap('figma')
    ;[ann, ben] = pair(file)
    card = idOf(ann, 'card 00')
    stage = idOf(ann, 'stage 0')
    other = idOf(ann, 'stage 1')
  })

  it('begins the same for all, with the same ids', () => {
    expectSame(file)
    expect(seen(ben, card)?.name).toBe('card 00')
  })

  it('shows nobody else what was not delivered yet', () => {
    ann.document.hand.rename(card, 'x')
    expect(seen(ben, card)?.name).toBe('card 00')
    file.deliver()
    expect(seen(ben, card)?.name).toBe('x')
    expect(file.isSettled).toBe(true)
  })

  it('ids made at the same time never collide', () => {
    const made = [ann, ben].flatMap(({ document }) => [
      document.hand.addText(0, 0, 'a'),
      document.hand.duplicate(card),
    ])
    file.settle()
    expect(new Set(made).size).toBe(4)
    for (const id of made) expect(seen(ann, id)).toEqual(seen(ben, id))
  })

  it('files from one image have nothing to do with each other', () => {
    const again = openMap('figma')
    ann.document.hand.remove(card)
    ann.document.hand.rename(stage, 'x')
    file.settle()
    const [first] = pair(again)
    expect(seen(first, card)).toBeDefined()
    expect(seen(first, stage)?.name).toBe('stage 0')
  })

  it('of two texts for one node the one that arrives last stays, for both', () => {
    const text = seen(ann, card)?.children[0]?.id ?? ''
    ann.document.hand.setText(text, 'from Ann')
    ben.document.hand.setText(text, 'from Ben')
    file.deliver(1)
    expect(seen(ann, text)?.text).toBe('from Ann')
    file.settle()
    expect([seen(ann, text)?.text, seen(ben, text)?.text]).toEqual(['from Ann', 'from Ann'])
  })

  it('does not show what a change of one’s own is about to overwrite', () => {
    const text = seen(ann, card)?.children[0]?.id ?? ''
    ann.document.hand.setText(text, 'from Ann')
    ben.document.hand.setText(text, 'from Ben')
    file.deliver(1)
    const texts = new Set<string | undefined>()
    ann.document.graph.onNodeEvents({
      updated: () => texts.add(ann.document.graph.getNode(text)?.text),
    })
    file.settle()
    expect([...texts]).toEqual([])
  })

  it('different properties of one node merge', () => {
    ann.document.hand.rename(card, 'x')
    ben.document.hand.setLocked(card, true)
    ben.document.hand.setFill(card, { r: 1, g: 0, b: 0 })
    file.settle()
    for (const person of [ann, ben]) {
      expect(seen(person, card)).toMatchObject({ name: 'x', locked: true })
    }
    expectSame(file)
  })

  it('place and order are one property', () => {
    ann.document.hand.moveTo(card, other, 0, 0, 0)
    ben.document.hand.moveTo(card, stage, 0, 0, 2)
    file.deliver(0)
    file.deliver(1)
    file.settle()
    expect(seen(ann, stage)?.children.map(({ name }) => name)).toEqual([
      'card 01',
      'card 02',
      'card 00',
    ])
    expectSame(file)
  })

  it('what two people put at one place stands there twice, in one order for both', () => {
    const [first, second] = [idOf(ann, 'card 10'), idOf(ann, 'card 20')]
    ann.document.hand.moveTo(first, stage, 0, 0, 1)
    ben.document.hand.moveTo(second, stage, 0, 0, 1)
    file.settle()
    const names = seen(ann, stage)?.children.map(({ name }) => name)
    expect(names?.toSorted()).toEqual(['card 00', 'card 01', 'card 02', 'card 10', 'card 20'])
    expect([names?.[0], names?.at(-1)]).toEqual(['card 00', 'card 02'])
    expectSame(file)
  })

  it('a deletion wins over an edit, whichever arrives first', () => {
    const text = seen(ann, card)?.children[0]?.id ?? ''
    ann.document.hand.remove(card)
    ben.document.hand.setText(text, 'too late')
    file.deliver(1)
    file.settle()
    expect(seen(ben, card)).toBeUndefined()
    expectSame(file)
  })

  it('undo of a deletion brings back what the deleter had', () => {
    const before = seen(ann, card)
    ben.document.hand.rename(card, 'unseen by Ann')
    ann.document.hand.remove(card)
    file.settle()
    ann.document.hand.undo()
    file.settle()
    expect(seen(ben, card)).toEqual(before)
    expectSame(file)
  })

  it('what is put into something deleted meanwhile goes back', () => {
    ann.document.hand.remove(other)
    ben.document.hand.moveTo(card, other, 0, 0)
    file.deliver(0)
    file.deliver(1)
    file.settle()
    expect(parentOf(ben, card)).toBe(stage)
    expectSame(file)
  })

  it('a circle is refused to who comes second', () => {
    ann.document.hand.moveTo(stage, other, 0, 0)
    ben.document.hand.moveTo(other, stage, 0, 0)
    file.deliver(0)
    file.deliver(1)
    file.settle()
    expect(parentOf(ben, stage)).toBe(other)
    expect(parentOf(ben, other)).toBe(idOf(ben, 'map'))
    expectSame(file)
  })

  it('who is offline goes on working; on return all arrives, and the later word is theirs', () => {
    const [mine, theirs] = [idOf(ann, 'card 01'), idOf(ann, 'card 02')]
    ben.goOffline()
    ben.document.hand.rename(card, 'from Ben')
    ben.document.hand.remove(mine)
    ann.document.hand.rename(card, 'from Ann')
    ann.document.hand.rename(theirs, 'meanwhile')
    file.settle()
    expect(seen(ann, card)?.name).toBe('from Ann')
    expect(seen(ben, theirs)?.name).toBe('card 02')
    ben.goOnline()
    expect(file.isSettled).toBe(false)
    file.settle()
    expect(seen(ann, card)?.name).toBe('from Ben')
    expect(seen(ann, mine)).toBeUndefined()
    expect(seen(ben, theirs)?.name).toBe('meanwhile')
    expectSame(file)
  })

  it('undo takes back only one’s own and reaches the others', () => {
    ann.document.hand.rename(card, 'from Ann')
    file.settle()
    ben.document.hand.rename(stage, 'from Ben')
    file.settle()
    expect(ann.document.hand.undo()).toBe(true)
    file.settle()
    expect([seen(ben, card)?.name, seen(ben, stage)?.name]).toEqual(['card 00', 'from Ben'])
    expect(ann.document.hand.undo()).toBe(false)
    expect(ann.document.hand.redo()).toBe(true)
    file.settle()
    expect(seen(ben, card)?.name).toBe('from Ann')
    expectSame(file)
  })

  it('undo survives that others removed what it is about', () => {
    ann.document.hand.moveTo(card, other, 0, 0)
    file.settle()
    ben.document.hand.remove(card)
    ben.document.hand.remove(stage)
    file.settle()
    ann.document.hand.undo()
    file.settle()
    expect(seen(ann, card)).toBeUndefined()
    expectSame(file)
  })

  it('undo makes no circle out of what others moved', () => {
    ann.document.hand.moveTo(stage, ann.document.pageId, 900, 0)
    file.settle()
    ben.document.hand.moveTo(idOf(ben, 'map'), stage, 0, 0)
    file.settle()
    ann.document.hand.undo()
    file.settle()
    expect(parentOf(ann, stage)).toBe(ann.document.pageId)
    expectSame(file)
  })

  it('who joins later sees the file as it is, laid out', () => {
    const text = seen(ann, card)?.children[0]?.id ?? ''
    ann.document.hand.setText(text, 'long '.repeat(40))
    ben.document.hand.moveTo(idOf(ben, 'card 10'), stage, 0, 0, 0)
    file.settle()
    const cleo = file.join()
    expect(cleo.name).toBe('person-3')
    expectSame(file)
    cleo.document.hand.rename(card, 'from Cleo')
    file.settle()
    expect(seen(ann, card)?.name).toBe('from Cleo')
  })

  it('an image is taken only while nothing is under way', () => {
    ann.document.hand.rename(card, 'x')
    expect(() => file.image()).toThrow(/under way/)
    file.settle()
    const [first] = pair(
      createSharedFile({ image: file.image(), people: 2, textMeasurer: plainMeasurer }),
    )
    expect(first.document.describe()).toEqual(ann.document.describe())
  })
})

describe('stickies and shapes', () => {
  it('are replicated whole, and their parts merge as properties do', () => {
    const file = openMap('figjam')
    const [ann, ben] = pair(file)
    const made = ann.document.hand.addSticky(10, 20, 'новая')
    const shape = seen(ann, idOf(ann, 'map'))?.children.find(({ text }) => text === 'stage 0')
    if (shape === undefined) throw new Error('There is no shape.')
    ann.document.hand.setText(shape.id, 'renamed')
    ben.document.hand.setFill(shape.id, { r: 1, g: 0, b: 0 })
    file.settle()
    expect(seen(ben, made)).toMatchObject({ type: 'STICKY', text: 'новая', x: 10, y: 20 })
    ben.document.hand.setText(made, 'слово '.repeat(100))
    file.settle()
    expect(seen(ann, made)?.height).toBeGreaterThan(240)
    expectSame(file)
    ann.document.hand.remove(made)
    file.settle()
    expect(seen(ben, made)).toBeUndefined()
    expectSame(file)
  })
})
