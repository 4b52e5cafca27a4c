import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/journey/journey'
import { buildTemplate } from '../../src/templates/build-template'
import { inLanguage } from '../../src/templates/local'
import { TEMPLATES } from '../../src/templates/templates'
import { textsIn } from '../built/plugin/on-page'
import { recordsOf } from './playground/records'
import { drawTemplate, usePlayground } from './playground/use-playground'

const WORDS = {
  en: { draw: 'Draw the map', menu: 'Menu of the map', allMaps: 'All maps' },
  ru: { draw: 'Нарисовать карту', menu: 'Меню карты', allMaps: 'Все карты' },
} as const

const open = usePlayground()

describe.each([
  ['figma', 'en'],
  ['figjam', 'ru'],
] as const)('a newcomer in %s, in %s', (editor, language) => {
  const words = WORDS[language]

  it.each(TEMPLATES)('chooses $id and sees it on the canvas', async (draft) => {
    expect(LANGUAGES).toContain(language)
    const playground = await open(`?editor=${editor}&lang=${language}`)
    const journey = buildTemplate(draft, language)
    await drawTemplate(playground, inLanguage(draft.name, language), journey.title, words.draw)

    const [map, ...others] = (await playground.describe()).children
    expect(others).toEqual([])
    if (map === undefined) throw new Error(`${journey.title} is not on the canvas`)
    expect(map.name).toContain(journey.title)
    expect(map.type).toBe(editor === 'figma' ? 'FRAME' : 'SECTION')
    expect(recordsOf(map, 'stage')).toHaveLength(journey.stages.length)
    expect(recordsOf(map, 'card')).toHaveLength(journey.cards.length)
    const texts = textsIn(map)
    for (const { name } of journey.stages) expect(texts).toContain(name)
    for (const { text } of journey.cards) expect(texts).toContain(text)
    expect(playground.errors).toEqual([])
    await playground.close()
  })

  it('draws three templates one after the other, each beside the last', async () => {
    const playground = await open(`?editor=${editor}&lang=${language}`)
    for (const draft of TEMPLATES.slice(0, 3)) {
      const { title } = buildTemplate(draft, language)
      await drawTemplate(playground, inLanguage(draft.name, language), title, words.draw)
      await playground.panel.getByRole('button', { name: words.menu }).click()
      await playground.panel.getByRole('menuitem', { name: words.allMaps }).click()
    }
    const { children } = await playground.describe()
    expect(children).toHaveLength(3)
    const [first, second, third] = children.map(({ x, width }) => ({ x, right: x + width }))
    expect(second?.x).toBeGreaterThan(first?.right ?? Infinity)
    expect(third?.x).toBeGreaterThan(second?.right ?? Infinity)
    expect(playground.errors).toEqual([])
    await playground.close()
  })
})
