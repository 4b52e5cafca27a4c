import type { SceneNode } from '@open-pencil/core'
import { fontNameOf, isSameFont } from './fonts'

/** A run of letters in one font. */
export interface FontRun {
  readonly start: number
  readonly end: number
  readonly fontName: FontName
  readonly fontWeight: number
}

/**
 * The text cut where its font changes; a person can set part of a text in bold by hand. An empty
 * text has one empty run with the font its first letter would have.
 */
export function fontRuns(node: SceneNode): FontRun[] {
  const base = { fontName: fontNameOf(node), fontWeight: node.fontWeight }
  const runs: FontRun[] = []
  const add = (start: number, end: number, face: typeof base): void => {
    const last = runs.at(-1)
    if (end <= start) return
    if (last !== undefined && isSameFont(last.fontName, face.fontName)) {
      runs[runs.length - 1] = { ...last, end }
    } else runs.push({ start, end, ...face })
  }
  let position = 0
  for (const { start, length, style } of node.styleRuns) {
    add(position, start, base)
    const face = {
      fontFamily: style.fontFamily ?? node.fontFamily,
      fontWeight: style.fontWeight ?? node.fontWeight,
      italic: style.italic ?? node.italic,
    }
    add(start, start + length, { fontName: fontNameOf(face), fontWeight: face.fontWeight })
    position = start + length
  }
  add(position, node.text.length, base)
  return runs.length > 0 ? runs : [{ start: 0, end: 0, ...base }]
}
