/** What the boards say that show several maps of one family. */
const en = {
  noMatch: '– no such stage',
  alone: 'No other map of this family stands on the page: only this one is shown.',
  onlyThere: 'Not on this map, so not among the columns: {stages} (“{map}”).',
  notShown: 'More than fit in one picture, and left out: {maps}.',
  compared: 'Compared: “{asIs}” and “{toBe}”.',
  same: 'The two maps say the same.',
  summary: 'How much changes',
  whole: 'The map as a whole',
  what: 'What',
  how: 'How',
  more: '… and {n} more',
  added: 'New',
  changed: 'Changed',
  moved: 'Moved',
  removed: 'Gone',
} as const
export type FamilyWords = Readonly<Record<keyof typeof en, string>>

const ru: FamilyWords = {
  noMatch: '– такого этапа нет',
  alone: 'Других карт этой семьи на странице нет: показана только эта.',
  onlyThere: 'На этой карте таких этапов нет, столбцов для них тоже: {stages} («{map}»).',
  notShown: 'Не поместились на одну картину: {maps}.',
  compared: 'Сравниваются «{asIs}» и «{toBe}».',
  same: 'Карты говорят одно и то же.',
  summary: 'Сколько меняется',
  whole: 'Карта в целом',
  what: 'Что',
  how: 'Как',
  more: '… и ещё {n}',
  added: 'Появится',
  changed: 'Изменится',
  moved: 'Переедет',
  removed: 'Уйдёт',
}

export const FAMILY_WORDS = { en, ru }
