import './jitless'
import * as z from 'zod/mini'
import { id, text, texts } from './text'

/** Part in the buying decision of a B2B customer: the decision making unit, DMU (C94). */
export const buyingRole = z.enum(['economic', 'technical', 'user'])
export type BuyingRole = z.infer<typeof buyingRole>
export const BUYING_ROLES = buyingRole.options

/** Whose journey it is. `role` is `null` outside B2B; `priorities` is what the role looks at first (C95). */
export const persona = z.looseObject({
  id,
  name: text,
  role: z.nullable(buyingRole),
  description: text,
  quote: text,
  priorities: texts,
})
export type Persona = z.infer<typeof persona>
