import type { Journey } from '../../journey/journey'

const NAMES = {
  en: { design: 'Service blueprint', study: 'Experience map', usual: 'Customer journey map' },
  ru: { design: 'Сервис-блюпринт', study: 'Карта опыта', usual: 'Карта пути клиента' },
} as const

/** What a map calls itself above its title: that of nobody in particular is no journey of a customer (C14, C18). */
export function mapName({ kind, language }: Pick<Journey, 'kind' | 'language'>): string {
  const names = NAMES[language]
  return kind === 'design' || kind === 'study' ? names[kind] : names.usual
}
