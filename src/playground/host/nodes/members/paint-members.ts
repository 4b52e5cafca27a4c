import type { SceneNode } from '@open-pencil/core'
import type { BlendKeys, EffectKeys, FillKeys } from '../../api/host-node-types'
import { combine } from '../../core/combine'
import { blendModeSchema, effectsSchema, paintsSchema } from '../../document/paint-schemas'
import { effectOf, fillOf, frozen, graphEffectOf, paintOf } from '../../document/paints'
import { nodeOf, refuse, write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { between, parsed } from '../validate'

/** Which graph node carries what a member shows: the node itself, or a part of it. */
export type Target = () => SceneNode

export function fillMembers(
  ref: NodeRef,
  target: Target = () => nodeOf(ref),
): Pick<FrameNode, FillKeys> {
  return combine(
    {
      get fills() {
        return frozen(target().fills.map(paintOf))
      },
      set fills(value: readonly Paint[] | PluginAPI['mixed']) {
        write(ref, target(), { fills: parsed(paintsSchema, value, 'fills').map(fillOf) })
      },
    },
    styleMember('fillStyleId'),
  )
}

export function blendMembers(ref: NodeRef): Pick<FrameNode, BlendKeys> {
  return {
    get opacity() {
      return nodeOf(ref).opacity
    },
    set opacity(value: number) {
      write(ref, nodeOf(ref), { opacity: between(value, 0, 1, 'opacity') })
    },
    get blendMode() {
      return nodeOf(ref).blendMode
    },
    set blendMode(value: BlendMode) {
      write(ref, nodeOf(ref), { blendMode: parsed(blendModeSchema, value, 'blendMode') })
    },
  }
}

export function effectMembers(ref: NodeRef): Pick<FrameNode, EffectKeys> {
  return combine(
    {
      get effects() {
        return frozen(nodeOf(ref).effects.map(effectOf))
      },
      set effects(value: readonly Effect[]) {
        const effects = parsed(effectsSchema, value, 'effects')
        write(ref, nodeOf(ref), { effects: effects.map(graphEffectOf) })
      },
    },
    styleMember('effectStyleId'),
  )
}

type StyleKey = 'fillStyleId' | 'effectStyleId' | 'strokeStyleId' | 'textStyleId'

/** With dynamic page loading the id of a style can be read only; the host has no styles. */
export function styleMember<K extends StyleKey>(key: K): Record<K, string> {
  const member: Partial<Record<StyleKey, string>> = {}
  Object.defineProperty(member, key, {
    enumerable: true,
    configurable: true,
    get: () => '',
    set: () =>
      refuse(
        `set_${key}`,
        `Cannot call with documentAccess: dynamic-page. Use node.set${capital(key)}Async instead`,
      ),
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
