/** How what stands in a file or was pasted is read, compared with the open map, and taken. */
const en = {
  importScreen: 'Import',
  importFile: 'Import a file',
  importHint: 'Choose a file, or drop it here.',
  dropFile: 'Drop the file to read it',
  pasteText: 'Paste text',
  pasteLabel: 'A table from a spreadsheet, or the text of a file',
  readPasted: 'Read it',
  pasted: 'pasted text',
  proposalHint:
    'Nothing is changed before you have seen what is new, changed and missing, and chosen from it.',
  chooseFile: 'Choose a file',
  chooseOther: 'Choose another file',

  readFrom: '“{title}” from {name} ({format})',
  notRead: '{name} could not be read',
  lostOnRead: 'What does not come through',
  noDifference: 'It says nothing else than the map does.',

  baseKnown: 'It is known what it was made from: what was changed on the map since stays as it is.',
  baseChosen:
    'Compared with {name}, from which it was made: what you have changed on the map since stays as it is.',
  baseUnknown:
    'Nobody can tell what was changed in it and what on the map since. Look closely at each change, or choose the file it was made from: then only what was changed in it is proposed, and what was deleted in it, too.',
  chooseBase: 'Choose the file it was made from',
  showAll: 'Show all differences instead',

  conflicts: 'To be decided',
  conflictsMean:
    'Changed on the map and in what you import, each in its own way. The map’s stays unless you choose.',
  keepMine: 'Leave: {value}',
  takeTheirs: 'Take: {value}',
  keepRecord: 'Leave it on the map',
  removeRecord: 'Delete it, as it was deleted there',
  leaveOut: 'Leave it out: it was deleted here',
  bringBack: 'Bring it back: they went on with it',
  personasChanged: 'Personas',
  stagesChanged: 'Stages',
  lanesChanged: 'Lanes',
  cardsOf: 'Cards: {stage}',
  headChanged: 'The map as a whole',
  groupCount: '{type}: {n}',
  allOf: 'All of {group}',
  onlyHere: 'Only on the map: {n}',
  removeAll: 'Delete them all',
  missing: 'only on the map',
  becomes: 'becomes',
  goesAlong: '{cards} that only this map has go with it',
  moreDifferences: 'Show {n} more',
  drawNew: 'Draw as a new map',
  cancelImport: 'Cancel',
  changesTaken: '{changes} taken into the map',
  taking: 'Taking changes into “{title}”',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  importScreen: 'Импорт',
  importFile: 'Импорт файла',
  importHint: 'Выберите файл или перетащите его сюда.',
  dropFile: 'Отпустите файл, и он будет прочитан',
  pasteText: 'Вставить текст',
  pasteLabel: 'Таблица или текст из файла',
  readPasted: 'Прочитать',
  pasted: 'вставленный текст',
  proposalHint:
    'Сначала вы увидите, что ново, что изменилось и чего не хватает, и выберете, что взять. До этого карта не меняется.',
  chooseFile: 'Выбрать файл',
  chooseOther: 'Выбрать другой файл',

  readFrom: '«{title}», источник: {name} ({format})',
  notRead: 'Не удалось прочитать: {name}',
  lostOnRead: 'Что не переносится',
  noDifference: 'Всё совпадает с картой.',

  baseKnown:
    'Известно, с чего началась эта версия: всё, что с тех пор изменили на карте, останется как есть.',
  baseChosen:
    'Сравнили с файлом, с которого всё началось: {name}. Всё, что с тех пор изменили на карте, останется как есть.',
  baseUnknown:
    'Неизвестно, что изменили здесь, а что с тех пор на карте. Проверьте каждое изменение или укажите исходный файл: тогда останутся только изменения, сделанные здесь, — и то, что здесь удалили, тоже.',
  chooseBase: 'Указать исходный файл',
  showAll: 'Показать все различия',

  conflicts: 'Нужно решить',
  conflictsMean:
    'Изменено и здесь, и там, но по-разному. Если не выбрать, на карте всё останется как есть.',
  keepMine: 'Оставить: {value}',
  takeTheirs: 'Взять: {value}',
  keepRecord: 'Оставить на карте',
  removeRecord: 'Удалить: там этого больше нет',
  leaveOut: 'Не возвращать: здесь это удалили',
  bringBack: 'Вернуть: там с этим работают дальше',
  personasChanged: 'Персоны',
  stagesChanged: 'Этапы',
  lanesChanged: 'Дорожки',
  cardsOf: 'Карточки: {stage}',
  headChanged: 'Карта в целом',
  groupCount: '{type}: {n}',
  allOf: 'Всё из раздела «{group}»',
  onlyHere: 'Есть только на карте: {n}',
  removeAll: 'Удалить всё это',
  missing: 'только на карте',
  becomes: 'станет',
  goesAlong: 'Вместе с этим пропадёт то, что есть только на карте: {cards}',
  moreDifferences: 'Показать ещё {n}',
  drawNew: 'Нарисовать отдельно',
  cancelImport: 'Отмена',
  changesTaken: 'На карту внесено: {changes}',
  taking: 'Вносим изменения: «{title}»',
}

export const IMPORT_TEXTS = { en, ru }
