/** What a format is called, and what it is good for. */
export interface FormatText {
  readonly name: string
  readonly hint: string
}

const en = {
  json: {
    name: 'JSON',
    hint: 'Everything the map knows. Can be brought in again, and is what programs read.',
  },
  csv: {
    name: 'CSV, all records',
    hint: 'Everything the map knows, a record in each row. For data teams; can be brought in again.',
  },
  sheet: {
    name: 'Sheet (CSV)',
    hint: 'Stages across, lanes down, as it is done in a spreadsheet. Has the texts, not all details.',
  },
} as const satisfies Readonly<Record<string, FormatText>>

const ru: Readonly<Record<keyof typeof en, FormatText>> = {
  json: {
    name: 'JSON',
    hint: 'Всё, что знает карта. Можно загрузить обратно; этот файл читают программы.',
  },
  csv: {
    name: 'CSV, все записи',
    hint: 'Всё, что знает карта: по записи в строке. Для аналитиков; можно загрузить обратно.',
  },
  sheet: {
    name: 'Таблица (CSV)',
    hint: 'Этапы в столбцах, дорожки в строках — как в обычной таблице. Тексты есть, подробности не все.',
  },
}

export const FORMAT_TEXTS: Readonly<
  Record<'en' | 'ru', Readonly<Record<keyof typeof en, FormatText>>>
> = { en, ru }
