import * as fc from 'fast-check'

/** What a person can do in these histories. */
export type HandKind = (typeof handKinds)[number]

/** One thing that happens: somebody does something with their hands, or the network moves. */
export interface Step {
  readonly who: number
  readonly kind: HandKind | (typeof networkKinds)[number]
  /** Chooses a node among those that qualify. */
  readonly at: number
  /** Chooses a target, a place or a text. */
  readonly to: number
}

/** What stands here more than once happens more often. */
const handKinds = [
  ...(['setText', 'setText', 'moveTo', 'moveTo', 'regroup', 'moveBy', 'remove', 'remove'] as const),
  ...(['duplicate', 'undo', 'undo', 'undo', 'redo', 'setFill', 'setVisible', 'rename'] as const),
  ...(['resize', 'add', 'restyle', 'restyle'] as const),
] as const

const networkKinds = [
  ...(['offline', 'online', 'join', 'deliver'] as const),
  ...(['deliverSome', 'deliverSome', 'deliverSome', 'deliverSome'] as const),
] as const

/** Mostly small, so that people meet at the same nodes. */
const choice = fc.oneof({ weight: 3, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.nat(200) })

/** Random histories of up to this many steps, most of them not much shorter. */
export const history = (steps: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      who: fc.nat(3),
      kind: fc.constantFrom(...handKinds, ...networkKinds),
      at: choice,
      to: choice,
    }),
    { minLength: 5, maxLength: steps, size: 'max' },
  )
