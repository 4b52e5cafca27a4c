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
} as const satisfies Readonly<Record<string, FormatText>>

const ru: Readonly<Record<keyof typeof en, FormatText>> = {
  json: {
    name: 'JSON',
    hint: 'Всё, что знает карта. Можно загрузить обратно; этот файл читают программы.',
  },
}

export const FORMAT_TEXTS: Readonly<
  Record<'en' | 'ru', Readonly<Record<keyof typeof en, FormatText>>>
> = { en, ru }
