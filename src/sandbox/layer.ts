import { nodeAt } from '../canvas/node-index'
import { readRecord } from '../canvas/record-data'
import type { FrameLink } from '../journey/card'
import { bad, good, type Result } from '../journey/problem'
import type { AnswerTo } from '../protocol/answer'

/**
 * The layer of an id or, with `null`, the first selected one that is no part of a map. A layer inside an instance stands
 * for the instance: Figma links to nothing within.
 * @returns `no-layer` where there is none
 */
export async function layer(id: string | null): Promise<Result<FrameLink>> {
  const meant = id ?? figma.currentPage.selection.find(isForeign)?.id
  const node = await nodeAt(meant?.replace(/^I(.+?);.*/, '$1'))
  return node === null ? bad('no-layer') : good({ node: node.id, name: node.name })
}

function isForeign(node: BaseNode): boolean {
  for (let at: BaseNode | null = node; at !== null && at.type !== 'PAGE'; at = at.parent) {
    if (readRecord(at) !== undefined) return false
  }
  return true
}

/** Selects a layer and brings it into view, on whatever page it is. */
export async function visit(id: string): Promise<Result<AnswerTo<'visit'>>> {
  const node = await nodeAt(id)
  let page: BaseNode | null = node
  while (page !== null && page.type !== 'PAGE') page = page.parent
  if (node === null || page === null) return bad('layer-gone')
  const isElsewhere = page.id !== figma.currentPage.id
  await figma.setCurrentPageAsync(page)
  page.selection = [node]
  figma.viewport.scrollAndZoomIntoView([node])
  return good({ isElsewhere })
}
