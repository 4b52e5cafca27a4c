import type { ComponentType } from 'preact'
import { Boards } from './boards/boards'
import { CatalogsScreen } from './catalogs/catalogs-screen'
import { Checks } from './checks/checks'
import { DecisionsScreen } from './decisions/decisions-screen'
import { FamilyScreen } from './family/family-screen'
import { Governance } from './governance/governance'
import { ImportScreen } from './import/import-screen'
import { Insights } from './insights/insights'
import { Kinds } from './kinds/kinds'
import { MapScreen } from './map/map-screen'
import { MaturityScreen } from './maturity/maturity-screen'
import { PersonasScreen } from './personas/personas-screen'
import { Settings } from './settings/settings'
import { Share } from './share/share'
import type { PanelState } from './state/panel-state'
import type { ScreenName } from './state/screen-name'
import type { SyncState } from './sync/sync-state'
import { WhatIfScreen } from './what-if/what-if-screen'

export interface ScreenProps {
  readonly state: PanelState
  readonly sync: SyncState
}

/** What draws each screen of an open map; the compiler sees to it that none is missing. */
export const SCREENS: Readonly<Record<ScreenName, ComponentType<ScreenProps>>> = {
  map: MapScreen,
  insights: Insights,
  share: Share,
  settings: Settings,
  checks: Checks,
  kinds: Kinds,
  boards: Boards,
  catalogs: CatalogsScreen,
  decisions: DecisionsScreen,
  maturity: MaturityScreen,
  family: FamilyScreen,
  personas: PersonasScreen,
  whatIf: WhatIfScreen,
  governance: Governance,
  import: ImportScreen,
}
