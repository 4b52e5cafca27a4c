/**
 * The rooms of `src/` and the other rooms each may import. Imports point inwards only; sandbox and
 * panel meet in `protocol`; nothing imports `playground`.
 *
 * @type {Record<string, readonly string[]>}
 */
export const mayImport = {
  journey: [],
  i18n: ['journey'],
  templates: ['journey', 'i18n'],
  formats: ['journey', 'i18n'],
  scene: ['journey', 'i18n'],
  protocol: ['journey', 'scene', 'i18n'],
  planner: ['journey', 'scene', 'i18n', 'protocol'],
  canvas: ['journey', 'scene', 'i18n'],
  sandbox: ['journey', 'formats', 'scene', 'i18n', 'canvas', 'protocol'],
  panel: ['journey', 'templates', 'formats', 'scene', 'i18n', 'protocol', 'planner'],
  playground: [
    'journey',
    'templates',
    'formats',
    'scene',
    'i18n',
    'canvas',
    'protocol',
    'planner',
    'sandbox',
    'panel',
  ],
}

/** Pure rooms and the main thread: code that must do without a browser. */
export const sandboxSide = [
  'journey',
  'templates',
  'formats',
  'scene',
  'canvas',
  'protocol',
  'planner',
  'i18n',
  'sandbox',
]

/** Rooms that touch Figma nodes. */
export const figmaSide = ['canvas', 'sandbox']
