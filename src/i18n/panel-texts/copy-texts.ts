/** How a map, or a part of it, is put on the clipboard. */
const en = {
  copyTitle: 'Copy',
  copyWhat: 'What to copy',
  copyAs: 'Copy as',
  copyStage: 'Stage “{stage}”',
  copySelected: 'Selected: {what}',
  copySelectHint: 'To copy only some cards, select them on the canvas.',
  copyTable: 'Table',
  copyTableHint:
    'For spreadsheets and FigJam: stages across, lanes down. Hidden lanes are left out.',
  copyMarkdownHint: 'The whole map as a document, a part of it as a table.',
  copyJSONHint: 'Everything that is known. Paste it under “Bring a map in”.',
  notInCopy: 'What the copy will not have',
  copyDone: 'Copied: {what}',
  copyRefused:
    'The browser did not let the panel copy. The text is selected here: press Ctrl+C, on a Mac ⌘C.',
  copyByHand: 'Text to copy',
} as const

const ru: Readonly<Record<keyof typeof en, string>> = {
  copyTitle: 'Скопировать',
  copyWhat: 'Что скопировать',
  copyAs: 'В каком виде',
  copyStage: 'Этап «{stage}»',
  copySelected: 'Выделено: {what}',
  copySelectHint: 'Чтобы скопировать только часть карточек, выделите их на холсте.',
  copyTable: 'Таблица',
  copyTableHint:
    'Для электронных таблиц и FigJam: этапы в столбцах, дорожки в строках. Скрытые дорожки не попадают.',
  copyMarkdownHint: 'Вся карта — документом, часть карты — таблицей.',
  copyJSONHint: 'Всё, что известно. Вставить можно в разделе «Загрузить карту».',
  notInCopy: 'Чего в копии не будет',
  copyDone: 'Скопировано: {what}',
  copyRefused:
    'Браузер не дал панели скопировать текст. Он выделен ниже: нажмите Ctrl+C, на Mac — ⌘C.',
  copyByHand: 'Текст для копирования',
}

export const COPY_TEXTS = { en, ru }
