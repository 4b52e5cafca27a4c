import { barriers } from './barriers'
import { benefits } from './benefits'
import type { Catalogs } from './catalog'
import { checklists } from './checklists'
import { criteria } from './criteria'
import { departments } from './departments'
import { feelings } from './feelings'
import { kpis } from './kpis'
import { notes } from './notes'
import { solutions } from './solutions'
import { tools } from './tools'
import { triggers } from './triggers'
import { touchpointsOffline } from './touchpoints-offline'
import { touchpointsOnline } from './touchpoints-online'

/** Everything that is suggested when people add to a map. */
export const CATALOGS: Catalogs = {
  touchpoints: [...touchpointsOnline, ...touchpointsOffline],
  barriers,
  solutions,
  kpis,
  feelings,
  tools,
  benefits,
  criteria,
  notes,
  triggers,
  checklists,
  departments,
}
