import './jitless'
import * as z from 'zod/mini'
import { channel } from './channel'
import { LIMITS } from './limits'
import { id, text, texts } from './text'

/** Part in the buying decision of a B2B customer: the decision making unit, DMU (C94). */
export const buyingRole = z.enum(['economic', 'technical', 'user'])
export type BuyingRole = z.infer<typeof buyingRole>
export const BUYING_ROLES = buyingRole.options

/** Whether a persona is for the purchase or against it at a stage; where there is none, nobody knows (C94). */
export const stance = z.looseObject({ stage: id, is: z.enum(['for', 'against']) })

/** Whose journey it is. `role` is `null` outside B2B; `priorities` is what the role looks at first (C95). */
export const persona = z.looseObject({
  id,
  name: text,
  role: z.nullable(buyingRole),
  description: text,
  quote: text,
  priorities: texts,
  /** The five steps by which a persona is made: what they are like, … (C88) */
  properties: z._default(texts, []),
  needs: z._default(texts, []),
  /** … what they decide by, first and besides, */
  factors: z._default(texts, []),
  besides: z._default(texts, []),
  /** … what they gain by us, and what we offer them for it. */
  benefits: z._default(texts, []),
  offer: z._default(text, ''),
  /** Where they come in, and what they have to be told (C28). */
  entry: z._default(z.nullable(channel), null),
  communications: z._default(texts, []),
  stances: z._default(z.array(stance).check(z.maxLength(LIMITS.stages)), []),
})
export type Persona = z.infer<typeof persona>
