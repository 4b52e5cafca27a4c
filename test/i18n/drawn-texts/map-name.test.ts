import { expect, it } from 'vitest'
import { mapName } from '../../../src/i18n/drawn-texts/map-name'

it('a blueprint and a study aid do not call themselves a customer journey', () => {
  expect(mapName({ kind: 'design', language: 'en' })).toBe('Service blueprint')
  expect(mapName({ kind: 'study', language: 'ru' })).toBe('Карта опыта')
})

it('every other map does', () => {
  expect(mapName({ kind: null, language: 'en' })).toBe('Customer journey map')
  expect(mapName({ kind: 'governance', language: 'ru' })).toBe('Карта пути клиента')
})
