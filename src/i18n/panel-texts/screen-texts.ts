/** Names of the screens of an open map, and what each is good for. */
const en = {
  backTo: 'Back to “{screen}”',
  mainScreens: 'Screens of the map',
  mapScreen: 'Map',
  insightsScreen: 'Insights',
  shareScreen: 'Share',
  nothingFound: 'nothing found',
  checksHint: 'What the method would look at again: gaps, assumptions, what nobody answers.',
  boardsHint: 'Pictures made of the map’s data that stand beside it and follow it.',
  marksOnMap: 'Mark them on the map',
  marksOnMapHint:
    'For everybody in the file, with a legend at the foot of the map. Pictures are taken without them.',
  marksShown: 'What the checks find is marked on the map',
  marksGone: 'The marks of the checks are off the map',
  kindsHint: 'What a map is made for, and what yours needs for that.',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  backTo: 'Назад: «{screen}»',
  mainScreens: 'Экраны карты',
  mapScreen: 'Карта',
  insightsScreen: 'Выводы',
  shareScreen: 'Обмен',
  nothingFound: 'замечаний нет',
  checksHint: 'На что методика велит взглянуть ещё раз: пробелы, догадки, барьеры без ответа.',
  boardsHint: 'Картины по данным карты: стоят рядом с ней и меняются вместе с ней.',
  marksOnMap: 'Отметить на карте',
  marksOnMapHint:
    'Увидят все в файле, внизу карты появится легенда. На картинки отметки не попадают.',
  marksShown: 'Замечания отмечены на карте',
  marksGone: 'Отметок на карте больше нет',
  kindsHint: 'Для чего делают карты и чего для этого не хватает вашей.',
}

export const SCREEN_TEXTS = { en, ru }
