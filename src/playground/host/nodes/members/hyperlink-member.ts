import * as z from 'zod/mini'
import { withExtras } from '../../document/extras'
import { frozen } from '../../document/paints'
import { write } from '../node-ref'
import type { NodeRef } from '../node-ref'
import { parsed } from '../validate'
import type { Target } from './paint-members'

const linkSchema = z.nullable(z.strictObject({ type: z.enum(['URL', 'NODE']), value: z.string() }))

/** A link of the whole text; the host keeps it and does not follow it. */
export function hyperlinkMember(ref: NodeRef, target: Target): Pick<TextNode, 'hyperlink'> {
  return {
    get hyperlink() {
      const stored = linkSchema.safeParse(target().overrides['hyperlink'])
      return stored.success && stored.data !== null ? frozen(stored.data) : null
    },
    set hyperlink(value: HyperlinkTarget | null | PluginAPI['mixed']) {
      const node = target()
      ref.world.requireFonts([node], 'set_hyperlink')
      write(ref, node, withExtras(node, { hyperlink: parsed(linkSchema, value, 'hyperlink') }))
    },
  }
}
