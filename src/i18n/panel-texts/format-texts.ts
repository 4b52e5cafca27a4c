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
  mermaid: {
    name: 'Mermaid',
    hint: 'Stages, actions, mood and people as a diagram in text, for wikis and repositories. Can be brought in again.',
  },
  markdown: {
    name: 'Markdown',
    hint: 'The whole map as a document to be read, by eye or aloud. Cannot be brought in again.',
  },
  cjml: {
    name: 'CJML (XML)',
    hint: 'Stages, touchpoints and actions for tools that know the Customer Journey Modelling Language. Experimental.',
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
  mermaid: {
    name: 'Mermaid',
    hint: 'Этапы, действия, настроение и люди — текстом, из которого вики и репозитории рисуют схему. Можно загрузить обратно.',
  },
  markdown: {
    name: 'Markdown',
    hint: 'Вся карта документом, который можно прочесть глазами или вслух. Обратно не загружается.',
  },
  cjml: {
    name: 'CJML (XML)',
    hint: 'Этапы, точки контакта и действия для программ, знающих язык CJML. Экспериментально.',
  },
}

export const FORMAT_TEXTS: Readonly<
  Record<'en' | 'ru', Readonly<Record<keyof typeof en, FormatText>>>
> = { en, ru }
