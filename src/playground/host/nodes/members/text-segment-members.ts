import type { HostSegments, HostTextSegment } from '../../api/host-node-types'
import { fontKey } from '../../document/fonts'
import { frozen } from '../../document/paints'
import { fontRuns } from '../../document/text-runs'
import { nodeMembers } from '../node-members'
import { refuse } from '../node-ref'
import { oneOf } from '../validate'
import type { Target } from './paint-members'

const fieldNames = ['fontName', 'fontSize', 'fontWeight'] as const

export function textSegmentMembers(
  target: Target,
): Pick<TextNode, 'getRangeAllFontNames'> & HostSegments {
  return nodeMembers<Pick<TextNode, 'getRangeAllFontNames'> & HostSegments>({
    getRangeAllFontNames(start, end) {
      const node = target(this)
      requireRange('getRangeAllFontNames', start, end, node.text.length)
      const fonts = new Map<string, FontName>()
      for (const run of fontRuns(node)) {
        const isInside = run.end > start && run.start < end
        if (isInside) fonts.set(fontKey(run.fontName), frozen({ ...run.fontName }))
      }
      return [...fonts.values()]
    },
    getStyledTextSegments(fields, start, end) {
      const node = target(this)
      const wanted = fields.map((field) => oneOf(field, fieldNames, 'fields'))
      const [from, to] = [start ?? 0, end ?? node.text.length]
      if (node.text.length > 0) requireRange('getStyledTextSegments', from, to, node.text.length)
      return fontRuns(node)
        .filter((run) => run.end > from && run.start < to)
        .map((run): HostTextSegment => {
          const [first, last] = [Math.max(run.start, from), Math.min(run.end, to)]
          return {
            characters: node.text.slice(first, last),
            start: first,
            end: last,
            ...(wanted.includes('fontName') ? { fontName: frozen({ ...run.fontName }) } : {}),
            ...(wanted.includes('fontSize') ? { fontSize: node.fontSize } : {}),
            ...(wanted.includes('fontWeight') ? { fontWeight: run.fontWeight } : {}),
          }
        })
    },
  })
}

function requireRange(member: string, start: number, end: number, length: number): void {
  if (start >= 0 && end <= length && start < end) return
  refuse(member, `Range ${start}–${end} is outside of the text, which has ${length} characters`)
}
