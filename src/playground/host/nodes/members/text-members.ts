import type { SceneNode } from '@open-pencil/core'
import type { HostSegments, TextKeys } from '../../api/host-node-types'
import { combine } from '../../core/combine'
import { withExtras } from '../../document/extras'
import { faceOf } from '../../document/fonts'
import { frozen } from '../../document/paints'
import { fontRuns } from '../../document/text-runs'
import { nodeMembers } from '../node-members'
import { write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { atLeast, finite, invalid, oneOf, text } from '../validate'
import { hyperlinkMember } from './hyperlink-member'
import type { Target } from './paint-members'
import { textSegmentMembers } from './text-segment-members'

const cases = ['ORIGINAL', 'UPPER', 'LOWER', 'TITLE'] as const
const decorations = ['NONE', 'UNDERLINE', 'STRIKETHROUGH'] as const

type OwnMembers = Omit<Pick<TextNode, TextKeys>, 'hyperlink' | 'getRangeAllFontNames'>

/** The members a text node and the text inside a sticky share. Sizes in pixels. */
export function textMembers(target: Target): Pick<TextNode, TextKeys> & HostSegments {
  const change = (ref: NodeRef, property: string, changes: Partial<SceneNode>): void => {
    const node = target(ref)
    ref.world.requireFonts([node], `set_${property}`)
    write(ref, node, changes)
  }
  return combine(
    nodeMembers<OwnMembers>({
      get characters() {
        return target(this).text
      },
      set characters(value: string) {
        change(this, 'characters', { text: text(value, 'characters'), styleRuns: [] })
      },
      get fontName() {
        const [first] = fontRuns(target(this))
        return first !== undefined && hasOneFace(target(this))
          ? frozen(first.fontName)
          : this.world.mixed
      },
      set fontName(value: FontName | PluginAPI['mixed']) {
        if (typeof value !== 'object') invalid('fontName', 'Expected object')
        const font = {
          family: text(value.family, 'fontName'),
          style: text(value.style, 'fontName'),
        }
        this.world.requireFont(font, 'set_fontName')
        write(this, target(this), { ...faceOf(font), styleRuns: [] })
      },
      get fontSize() {
        return target(this).fontSize
      },
      set fontSize(value: number | PluginAPI['mixed']) {
        const fontSize = atLeast(value, 1, 'fontSize')
        const node = target(this)
        change(this, 'fontSize', { fontSize, ...relativeFields(node, fontSize) })
      },
      get fontWeight(): number | PluginAPI['mixed'] {
        return hasOneFace(target(this)) ? target(this).fontWeight : this.world.mixed
      },
      get lineHeight() {
        return lineHeightOf(target(this))
      },
      set lineHeight(value: LineHeight | PluginAPI['mixed']) {
        const node = target(this)
        change(this, 'lineHeight', lineHeightFields(node, value))
      },
      get letterSpacing() {
        return letterSpacingOf(target(this))
      },
      set letterSpacing(value: LetterSpacing | PluginAPI['mixed']) {
        const node = target(this)
        change(this, 'letterSpacing', letterSpacingFields(node, value))
      },
      get textCase() {
        return target(this).textCase
      },
      set textCase(value: TextCase | PluginAPI['mixed']) {
        change(this, 'textCase', { textCase: oneOf(value, cases, 'textCase') })
      },
      get textDecoration() {
        return target(this).textDecoration
      },
      set textDecoration(value: TextDecoration | PluginAPI['mixed']) {
        change(this, 'textDecoration', {
          textDecoration: oneOf(value, decorations, 'textDecoration'),
        })
      },
      get hasMissingFont() {
        return fontRuns(target(this)).some(({ fontName }) => !this.world.isKnownFont(fontName))
      },
    }),
    hyperlinkMember(target),
    textSegmentMembers(target),
  )
}

function hasOneFace(node: SceneNode): boolean {
  return fontRuns(node).length === 1
}

function lineHeightOf(node: SceneNode): LineHeight {
  const percent = node.overrides['lineHeightPercent']
  if (node.lineHeight === null) return frozen({ unit: 'AUTO' })
  if (typeof percent === 'number') return frozen({ unit: 'PERCENT', value: percent })
  return frozen({ unit: 'PIXELS', value: node.lineHeight })
}

/** The engine knows pixels only; a percentage is kept beside them and follows the font size. */
function lineHeightFields(
  node: SceneNode,
  value: LineHeight | PluginAPI['mixed'],
): Partial<SceneNode> {
  if (typeof value !== 'object') return invalid('lineHeight', 'Expected object')
  const unit = oneOf(value.unit, ['AUTO', 'PIXELS', 'PERCENT'], 'lineHeight')
  if (unit === 'AUTO' || !('value' in value)) {
    if (unit !== 'AUTO') invalid('lineHeight', 'Required value is missing')
    return { lineHeight: null, ...withExtras(node, { lineHeightPercent: null }) }
  }
  const number = atLeast(value.value, 0, 'lineHeight')
  const isPercent = unit === 'PERCENT'
  return {
    lineHeight: isPercent ? (node.fontSize * number) / 100 : number,
    ...withExtras(node, { lineHeightPercent: isPercent ? number : null }),
  }
}

function letterSpacingOf(node: SceneNode): LetterSpacing {
  const percent = node.overrides['letterSpacingPercent']
  if (typeof percent === 'number') return frozen({ unit: 'PERCENT', value: percent })
  return node.letterSpacing === 0
    ? frozen({ unit: 'PERCENT', value: 0 })
    : frozen({ unit: 'PIXELS', value: node.letterSpacing })
}

function letterSpacingFields(
  node: SceneNode,
  value: LetterSpacing | PluginAPI['mixed'],
): Partial<SceneNode> {
  if (typeof value !== 'object') return invalid('letterSpacing', 'Expected object')
  const unit = oneOf(value.unit, ['PIXELS', 'PERCENT'], 'letterSpacing')
  const number = finite(value.value, 'letterSpacing')
  const isPercent = unit === 'PERCENT'
  return {
    letterSpacing: isPercent ? (node.fontSize * number) / 100 : number,
    ...withExtras(node, { letterSpacingPercent: isPercent ? number : null }),
  }
}

function relativeFields(node: SceneNode, fontSize: number): Partial<SceneNode> {
  const line = node.overrides['lineHeightPercent']
  const letter = node.overrides['letterSpacingPercent']
  return {
    ...(typeof line === 'number' ? { lineHeight: (fontSize * line) / 100 } : {}),
    ...(typeof letter === 'number' ? { letterSpacing: (fontSize * letter) / 100 } : {}),
  }
}
