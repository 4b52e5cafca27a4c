/** What the command line says of files and maps; `{…}` are filled in. Help and what was not understood are English only. */
export const en = {
  // Reading
  notFound: 'There is no file {file}. Look at the spelling and at the folder you are in.',
  isFolder: '{file} is a folder. Name a file in it.',
  unreadable: '{file} cannot be opened ({reason}). Look at who may read it.',
  tooLarge:
    '{file} has {size} MB; more than {limit} MB are not read. Save the page with the map as a file of its own.',
  isEmpty: '{file} is empty: nothing of a map has arrived.',
  notUtf8:
    '{file} is no text in UTF-8, so its letters would come out wrong. Save it as UTF-8 and try again.',
  unknownFormat:
    '{file} is in no format that can be read. Say which it is with --from, one of: {formats}.',
  noFormatOf:
    'The name {file} does not say in which format to write. Say it with --to, one of: {formats}.',
  notFig:
    '{file} is no file of Figma or FigJam: there is no canvas in it. Save it anew with File → Save local copy.',
  figDamaged:
    '{file} begins like a file of Figma, but it is cut off or damaged, so nothing was taken from it. Save it anew. ({reason})',
  tooDeep:
    '{file} has layers nested more than {limit} deep: no map is. It is damaged, and nothing was taken from it.',
  noPage: '{file} has no page, so there is no map in it.',
  notRest:
    '{file} is no answer of Figma’s REST API. Save what GET /v1/files/:key?plugin_data=shared answers, as it is.',
  noPluginData:
    '{file} has no plugin data, and without it a map cannot be told from other layers. Ask for it with ?plugin_data=shared.',
  noPlace:
    '{file}: it does not say where “{name}” ({id}) stands, and that decides where a card belongs. Ask for whole nodes, without depth.',
  noCanvas:
    '{file} is neither a file of Figma or FigJam nor an answer of Figma’s REST API. To read other formats use convert.',
  noMaps: '{file}: there is no map in it that Tropa drew. Looked at: {pages}.',
  severalMaps: '{file} holds several maps. Choose one with --map:\n{maps}',
  noSuchMap: '{file} has no map “{map}”. There are:\n{maps}',
  renumbered:
    '{file}: its layers are numbered anew, so copies cannot be told from originals. Records keep the ids that are written on them.',
  notes: '{file}: on the canvas of “{title}” there is more to look at: {notes}.',

  // Files of journeys
  'not-json': 'not JSON, or only a part of it',
  'not-a-journey': 'no journey that Tropa can read: this is missing or of another kind',
  'newer-version': 'made by a newer Tropa: version {version}, and this one knows {known}',
  'dangling-reference': '“{from}” names {to}, which the file does not have',
  'id-taken': 'two records have the id {id}',
  'lane-holds-no-cards': 'the lane “{name}” is drawn from the stages and holds no cards',
  'too-large': 'more than one map can hold: {size}, at most {limit}',

  // Losses
  lostInReading: 'What of {file} is not in the journey:',
  lostInWriting: 'What of the journey {file} does not say:',

  // Checks
  sound: 'nothing to look at again',
  toMend: 'What to do: {mend}',
  where: 'Where: {places}',
  morePlaces: '{n} more',
  muted: 'Muted on this map: {checks}',

  // Differences
  same: 'The two maps say the same.',
  differ: 'From {before} to {after}:',
  added: 'added: {what}',
  removed: 'removed: {what}',
  moved: 'moved: {what}',
  changed: 'changed: {what}, {fields}',
  theMap: 'the map',
  stage: 'stage “{name}”',
  lane: 'lane “{name}”',
  persona: 'persona “{name}”',
  card: 'card “{name}”',
  from: '{field}: {before} → {after}',
  nothing: 'nothing',
  quoted: '“{text}”',
}
export type CliTexts = Readonly<Record<keyof typeof en, string>>
