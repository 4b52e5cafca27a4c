/** What people are asked about a table whose columns say too little. */
const en = {
  columnsAsk: 'What do the columns hold?',
  rowsAsk: 'What do the rows hold?',
  columnsDoubt: 'Columns were read otherwise than meant?',
  stagesAcross: 'Every column is a stage',
  semicolonDivides: 'A semicolon divides cards, too',
  columnNumber: 'No heading ({n})',
  readSo: 'Read it like this',
  stageOrder: 'Place of the stage, a number',
  personaOrder: 'Place of the persona, a number',
  laneOfText: 'Lane of the card',
  cardText: 'Text of the card',
  leftOut: 'Nothing for the map',
  noStageColumn: 'Nothing here says what the stages are called. Choose “Stage” for it.',
  noCardColumn:
    'Besides the names of the stages nothing would be on the map. Choose what else there is.',
  columnTwice: '“{role}” is chosen more than once. Leave it in one place.',
  columnsMixed:
    'Either each row is a card, with its text and its lane, or cards stand in columns of their own. Choose one of the two.',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  columnsAsk: 'Что в каком столбце?',
  rowsAsk: 'Что в какой строке?',
  columnsDoubt: 'Столбцы поняты не так?',
  stagesAcross: 'Каждый столбец — этап',
  semicolonDivides: 'Точка с запятой тоже разделяет карточки',
  columnNumber: 'Без названия ({n})',
  readSo: 'Прочитать так',
  stageOrder: 'Порядковый номер этапа',
  personaOrder: 'Порядковый номер персоны',
  laneOfText: 'Дорожка карточки',
  cardText: 'Текст карточки',
  leftOut: 'Для карты — ничего',
  noStageColumn: 'Не указано, где названия этапов. Выберите для них «Этап».',
  noCardColumn:
    'Кроме названий этапов на карту ничего не попадёт. Укажите, что ещё есть в таблице.',
  columnTwice: '«{role}» выбрано несколько раз. Оставьте в одном месте.',
  columnsMixed:
    'Либо каждая строка — карточка: её текст и дорожка, либо карточки стоят в своих столбцах. Выберите что-то одно.',
}

export const COLUMN_TEXTS = { en, ru }
