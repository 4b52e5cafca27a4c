import * as z from 'zod/mini'
import { withExtras } from '../../document/extras'
import type { HostDocument } from '../../document/host-document'
import { isPart } from '../../document/node-kind'
import { frozen } from '../../document/paints'
import { nodeMembers } from '../node-members'
import { write } from '../node-ref'
import { invalid, parsed } from '../validate'
import type { Target } from './paint-members'

const linkSchema = z.nullable(z.strictObject({ type: z.enum(['URL', 'NODE']), value: z.string() }))

/**
 * A link of the whole text; the host keeps it and does not follow it. A node that is not in this file cannot be linked to:
 * Figma's pages say so, and not what happens then, so that here it throws.
 */
export function hyperlinkMember(target: Target): Pick<TextNode, 'hyperlink'> {
  return nodeMembers<Pick<TextNode, 'hyperlink'>>({
    get hyperlink() {
      const stored = linkSchema.safeParse(target(this).overrides['hyperlink'])
      return stored.success && stored.data !== null ? frozen(stored.data) : null
    },
    set hyperlink(value: HyperlinkTarget | null | PluginAPI['mixed']) {
      const node = target(this)
      this.world.requireFonts([node], 'set_hyperlink')
      const link = parsed(linkSchema, value, 'hyperlink')
      if (link?.type === 'NODE' && !isNode(this.world.document, link.value))
        invalid('hyperlink', `The node with id "${link.value}" does not exist`)
      write(this, node, withExtras(node, { hyperlink: link }))
    },
  })
}

function isNode({ graph }: HostDocument, id: string): boolean {
  const node = graph.getNode(id)
  return node !== undefined && !isPart(node)
}
