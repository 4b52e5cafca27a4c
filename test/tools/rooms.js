/**
 * The rooms of `src/` and the other rooms each may import. Imports point inwards only; sandbox and
 * panel meet in `protocol`; nothing imports `playground`.
 *
 * @type {Record<string, readonly string[]>}
 */
export const mayImport = {
  journey: [],
  i18n: [],
  templates: ['journey', 'i18n'],
  formats: ['journey', 'i18n'],
  scene: ['journey', 'i18n'],
  protocol: ['journey', 'i18n'],
  canvas: ['journey', 'scene', 'i18n'],
  sandbox: ['journey', 'formats', 'scene', 'i18n', 'canvas', 'protocol'],
  panel: ['journey', 'templates', 'formats', 'scene', 'i18n', 'protocol'],
  playground: [
    'journey',
    'templates',
    'formats',
    'scene',
    'i18n',
    'canvas',
    'protocol',
    'sandbox',
    'panel',
  ],
}

/** Rooms whose code may run on Figma's main thread. */
export const sandboxSide = [
  'journey',
  'templates',
  'formats',
  'scene',
  'canvas',
  'protocol',
  'i18n',
  'sandbox',
]

/** Rooms that touch Figma nodes. */
export const figmaSide = ['canvas', 'sandbox']
