import { barriers } from './barriers'
import { benefits } from './benefits'
import type { Catalogs } from './catalog'
import { checklists } from './checklists'
import { criteria } from './criteria'
import { factors } from './factors'
import { departments } from './departments'
import { feelings } from './feelings'
import { kpis } from './kpis'
import { notes } from './notes'
import { personas } from './personas'
import { solutions } from './solutions'
import { strengths } from './strengths'
import { strongOffers } from './strong-offers'
import { studies } from './studies'
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
  factors,
  strengths,
  strongOffers,
  studies,
  personas,
  notes,
  triggers,
  checklists,
  departments,
}
