import type { SceneNode } from '@open-pencil/core'
import type { BlendKeys, FillKeys } from '../../api/host-node-types'
import { combine } from '../../core/combine'
import { blendModeSchema, effectsSchema, paintsSchema } from '../../document/paint-schemas'
import { effectOf, fillOf, frozen, graphEffectOf, paintOf } from '../../document/paints'
import { nodeMembers } from '../node-members'
import { nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { between, parsed } from '../validate'

/** Which graph node carries what a member shows: the node itself, or a part of it. */
export type Target = (ref: NodeRef) => SceneNode

export function fillMembers(target: Target = nodeOf): Pick<FrameNode, FillKeys> {
  return combine(
    nodeMembers<Pick<FrameNode, 'fills'>>({
      get fills() {
        return frozen(target(this).fills.map(paintOf))
      },
      set fills(value: readonly Paint[] | PluginAPI['mixed']) {
        write(this, target(this), { fills: parsed(paintsSchema, value, 'fills').map(fillOf) })
      },
    }),
    styleMember('fillStyleId'),
  )
}

export const blendMembers = nodeMembers<Pick<FrameNode, BlendKeys>>({
  get opacity() {
    return nodeOf(this).opacity
  },
  set opacity(value: number) {
    write(this, nodeOf(this), { opacity: between(value, 0, 1, 'opacity') })
  },
  get blendMode() {
    return nodeOf(this).blendMode
  },
  set blendMode(value: BlendMode) {
    write(this, nodeOf(this), { blendMode: parsed(blendModeSchema, value, 'blendMode') })
  },
})

export const effectMembers = combine(
  nodeMembers<Pick<FrameNode, 'effects'>>({
    get effects() {
      return frozen(nodeOf(this).effects.map(effectOf))
    },
    set effects(value: readonly Effect[]) {
      const effects = parsed(effectsSchema, value, 'effects')
      write(this, nodeOf(this), { effects: effects.map(graphEffectOf) })
    },
  }),
  styleMember('effectStyleId'),
)

type StyleKey = 'fillStyleId' | 'effectStyleId' | 'strokeStyleId' | 'textStyleId'

/** With dynamic page loading the id of a style can be read only; the host has no styles. */
export function styleMember<K extends StyleKey>(key: K): Record<K, string> {
  const member: Partial<Record<StyleKey, string>> = {}
  Object.defineProperty(member, key, {
    enumerable: true,
    configurable: true,
    get: () => '',
    set: () => {
      refuse(
        `set_${key}`,
        `Cannot call with documentAccess: dynamic-page. Use node.set${capital(key)}Async instead`,
      )
    },
  })
  if (hasKey(member, key)) return member
  return refuse(`get_${key}`, 'missing')
}

function hasKey<K extends StyleKey>(
  member: Partial<Record<StyleKey, string>>,
  key: K,
): member is Record<K, string> {
  return key in member
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
