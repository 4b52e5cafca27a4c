import { bad, good, type Result } from '../journey/problem'
import type { AnswerTo } from '../protocol/answer'
import type { RequestOf } from '../protocol/request'
import type { Session } from './session'

/** Longest side of a PNG, in pixels: what is longer takes more memory than a plugin may count on. */
const LONGEST = 8192

/**
 * Has Figma draw the followed map, or something beside it, into a file. What is not to be in it is hidden for that moment.
 * @returns `no-picture` where Figma cannot
 */
export async function picture(
  session: Session,
  { root, of, format, scale, without }: RequestOf<'picture'>,
): Promise<Result<AnswerTo<'picture'>>> {
  const index = session.followed()
  const node = index?.root === root ? await index.find(of) : null
  if (index === null || node === null) return bad('map-gone')
  const found = await Promise.all(without.map((key) => index.find(key)))
  const hidden = found.filter((one): one is SceneNode => one?.visible === true)
  const value = format === 'PNG' ? Math.min(scale, LONGEST / Math.max(node.width, node.height)) : 1
  try {
    for (const one of hidden) one.visible = false
    const bytes = await node.exportAsync(
      format === 'PNG' ? { format, constraint: { type: 'SCALE', value } } : { format },
    )
    return good({ bytes: new Uint8Array(bytes), scale: value })
  } catch (error) {
    return bad('no-picture', { reason: String(error) })
  } finally {
    for (const one of hidden) if (!one.removed) one.visible = true
  }
}
