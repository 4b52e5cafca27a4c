import * as z from 'zod/mini'
import { withExtras } from '../../document/extras'
import { frozen } from '../../document/paints'
import { nodeMembers } from '../node-members'
import { write } from '../node-ref'
import { parsed } from '../validate'
import type { Target } from './paint-members'

const linkSchema = z.nullable(z.strictObject({ type: z.enum(['URL', 'NODE']), value: z.string() }))

/** A link of the whole text; the host keeps it and does not follow it. */
export function hyperlinkMember(target: Target): Pick<TextNode, 'hyperlink'> {
  return nodeMembers<Pick<TextNode, 'hyperlink'>>({
    get hyperlink() {
      const stored = linkSchema.safeParse(target(this).overrides['hyperlink'])
      return stored.success && stored.data !== null ? frozen(stored.data) : null
    },
    set hyperlink(value: HyperlinkTarget | null | PluginAPI['mixed']) {
      const node = target(this)
      this.world.requireFonts([node], 'set_hyperlink')
      write(this, node, withExtras(node, { hyperlink: parsed(linkSchema, value, 'hyperlink') }))
    },
  })
}
