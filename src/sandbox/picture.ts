import { bad, good, type Result } from '../journey/problem'
import type { AnswerTo } from '../protocol/answer'
import type { RequestOf } from '../protocol/request'
import type { Session } from './session'

/** Longest side of a PNG, in pixels: what is longer takes more memory than a plugin may count on. */
const LONGEST = 8192

/**
 * Has Figma draw the followed map, or something beside it, into a file.
 * @returns `no-picture` where Figma cannot
 */
export async function picture(
  session: Session,
  { root, of, format, scale }: RequestOf<'picture'>,
): Promise<Result<AnswerTo<'picture'>>> {
  const index = session.followed()
  const node = index?.root === root ? await index.find(of) : null
  if (node === null) return bad('map-gone')
  const value = format === 'PNG' ? Math.min(scale, LONGEST / Math.max(node.width, node.height)) : 1
  try {
    const bytes = await node.exportAsync(
      format === 'PNG' ? { format, constraint: { type: 'SCALE', value } } : { format },
    )
    return good({ bytes: new Uint8Array(bytes), scale: value })
  } catch (error) {
    return bad('no-picture', { reason: String(error) })
  }
}
