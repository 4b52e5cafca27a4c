/** The three screens of a map that one chooses among at the top. */
export const MAIN_SCREENS = ['map', 'insights', 'share'] as const
export type MainScreen = (typeof MAIN_SCREENS)[number]

/** Every screen of an open map, with that of the three from which it is opened. */
export const OPENED_FROM = {
  map: 'map',
  insights: 'insights',
  share: 'share',
  settings: 'map',
  checks: 'insights',
  kinds: 'insights',
  boards: 'insights',
  catalogs: 'insights',
  decisions: 'insights',
  maturity: 'insights',
  family: 'insights',
  personas: 'insights',
  whatIf: 'insights',
  governance: 'insights',
  import: 'share',
} as const satisfies Readonly<Record<string, MainScreen>>
export type ScreenName = keyof typeof OPENED_FROM
