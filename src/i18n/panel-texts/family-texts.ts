/** Maps that belong together: versions and personas (C53, C89, C90). */
const en = {
  family: 'Versions and personas',
  familyHint: 'The same way for another persona, and how it is to be: maps that can be compared.',
  familyMean:
    'Draw a second map from this one. Stages and cards that are the same stay comparable, whatever each map then becomes.',
  familyMaps: 'Maps that belong to this one',
  familyAlone: 'None on this page yet.',
  familyBoards: 'Two boards show them together: Emotion curves and Changes.',
  forAnother: 'For another persona',
  forAnotherHint:
    'A copy is drawn beside this map. Texts stay as a start; emotions, scores, counts and evidence are unknown again.',
  severalHere:
    'This map is about several personas. Once each has a map, take the others out of this one under “Map settings”.',
  drawFor: 'For {name}',
  drawForLabel: 'For {name}: draw a map',
  newPersonaName: 'Name of a new persona',
  drawForNew: 'Draw the map',
  personaMapDrawn: 'The map for “{name}” is on the canvas, and open here',
  manyMaps:
    'More than {n} personas nobody keeps in mind. Put together those who decide alike before you draw another map.',
  toBeMap: 'How it is to be',
  toBeHint: 'A copy of everything, marked as to be: change it until it is the way you want.',
  drawToBe: 'Draw the to-be map',
  toBeDrawn: 'The to-be map is on the canvas, and open here',
  isToBe: 'This map shows the way as it is to be.',
  noAsIs: 'This map shows the way as it is to be. No map of it as it is stands on this page.',
  markChanges: 'Mark what differs from “{map}”',
  markChangesHint:
    'In the lists of cards, only here in the panel and until you close it. On the canvas, the board Changes shows it to everybody.',
  changesMarked: 'Cards that differ are marked',
  changesUnmarked: 'The marks are gone',
  nobodyNamed: 'No persona',
  isAddedHere: 'new here',
  isChangedHere: 'changed',
  isMovedHere: 'moved',
  familyUndo:
    'Undo takes the drawn map away in one step. That this map belongs to a family is a step of its own before that.',
  boardUnsure: 'On the canvas. Nobody has looked at the other maps since you opened this one.',
  boardOfFamily:
    'On the canvas, with the other maps as they were when it was last drawn or updated.',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  family: 'Версии и персоны',
  familyHint: 'Тот же путь для другой персоны и каким он должен стать: карты, которые сравнимы.',
  familyMean:
    'Сделайте из этой карты вторую. Одинаковые этапы и карточки останутся сравнимыми, что бы потом ни стало с каждой картой.',
  familyMaps: 'Связанные карты',
  familyAlone: 'На этой странице пока ни одной.',
  familyBoards: 'Вместе их показывают две доски: «Кривые эмоций» и «Изменения».',
  forAnother: 'Для другой персоны',
  forAnotherHint:
    'Рядом появится копия. Тексты останутся как черновик, а эмоции, оценки, счёт людей и обоснования снова будут неизвестны.',
  severalHere:
    'На этой карте несколько персон. Когда у каждой будет своя карта, уберите остальных отсюда в настройках карты.',
  drawFor: 'Для: {name}',
  drawForLabel: 'Для: {name} — нарисовать карту',
  newPersonaName: 'Имя новой персоны',
  drawForNew: 'Нарисовать карту',
  personaMapDrawn: 'Карта для «{name}» на холсте и открыта здесь',
  manyMaps:
    'Больше {n} персон в голове не удержать. Прежде чем рисовать ещё одну карту, объедините тех, кто выбирает одинаково.',
  toBeMap: 'Как должно быть',
  toBeHint: 'Копия всего с пометкой «как должно быть»: меняйте её, пока путь не станет нужным.',
  drawToBe: 'Нарисовать карту будущего',
  toBeDrawn: 'Карта будущего на холсте и открыта здесь',
  isToBe: 'Это карта будущего: путь, каким он должен стать.',
  noAsIs: 'Это карта будущего. Карты «как есть» на этой странице нет.',
  markChanges: 'Отметить отличия от «{map}»',
  markChangesHint:
    'В списках карточек, только здесь, в панели, и пока она открыта. Всем на холсте их покажет доска «Изменения».',
  changesMarked: 'Карточки с отличиями отмечены',
  changesUnmarked: 'Отметок больше нет',
  nobodyNamed: 'Без персоны',
  isAddedHere: 'новая',
  isChangedHere: 'изменена',
  isMovedHere: 'перенесена',
  familyUndo:
    'Отмена убирает нарисованную карту за один шаг. Связь с семьёй у этой карты — отдельный шаг перед ним.',
  boardUnsure: 'На холсте. С тех пор как вы открыли карту, на остальные никто не смотрел.',
  boardOfFamily: 'На холсте; остальные карты — какими были, когда доску рисовали или обновляли.',
}

export const FAMILY_TEXTS = { en, ru }
