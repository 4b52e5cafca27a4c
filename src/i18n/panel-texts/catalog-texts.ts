/** Taking cards from a catalog. */
const en = {
  catalogs: 'Catalogs',
  catalogsHint: 'Touchpoints, barriers, remedies, KPIs and more, ready to be put on the map.',
  catalogsMean: 'What fits the stage comes first. Each entry you take stands on the map at once.',
  shelf: 'Catalog',
  forStage: 'For the stage',
  fitsStage: 'Fits this stage',
  fitsOthers: 'Everything else',
  entryTaken: '“{text}” added to “{stage}”',
  allTaken:
    'Nothing more here: all of it is on the map at this stage, or nothing goes with what you search.',
  touchpointsShelf: 'Touchpoints',
  barriersShelf: 'Barriers and why people leave',
  solutionsShelf: 'Remedies, loyalty',
  kpisShelf: 'KPIs',
  triggersShelf: 'Triggers',
  criteriaShelf: 'Criteria of the buying committee',
  questionsShelf: 'Questions to ask and observe',
  checklistsShelf: 'Checklists for conversion',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  catalogs: 'Каталоги',
  catalogsHint: 'Точки контакта, барьеры, решения, показатели и другое — готово для карты.',
  catalogsMean: 'Сначала то, что подходит этапу. Что взяли — сразу на карте.',
  shelf: 'Каталог',
  forStage: 'Для этапа',
  fitsStage: 'Подходит этапу',
  fitsOthers: 'Всё остальное',
  entryTaken: '«{text}» — на этапе «{stage}»',
  allTaken: 'Больше ничего: всё уже на карте на этом этапе или не подходит к тому, что вы ищете.',
  touchpointsShelf: 'Точки контакта',
  barriersShelf: 'Барьеры и причины ухода',
  solutionsShelf: 'Решения и лояльность',
  kpisShelf: 'Показатели',
  triggersShelf: 'Триггеры',
  criteriaShelf: 'Критерии закупочного комитета',
  questionsShelf: 'Вопросы для интервью и наблюдения',
  checklistsShelf: 'Чек-листы по конверсии',
}

export const CATALOG_TEXTS = { en, ru }
