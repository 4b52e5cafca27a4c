import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { withoutIds } from '../built/plugin/on-page'
import { smallJourney } from '../built/plugin/small-journey'
import { chooseFile, importMap } from './playground/small-map'
import { usePlayground } from './playground/use-playground'

const open = usePlayground()

describe.each(['figma', 'figjam'])('in %s', (editor) => {
  it('a map exported as JSON and imported into an empty file is the same map', async () => {
    const map = smallJourney('saas', 1, 'ru')
    const { title } = map
    const first = await open(`?editor=${editor}&lang=ru`)
    await importMap(first, map)

    await first.panel.getByRole('button', { name: 'Меню карты' }).click()
    const [download] = await Promise.all([
      first.page.waitForEvent('download'),
      first.panel.getByRole('menuitem', { name: /JSON/ }).first().click(),
    ])
    const file = await text(await download.createReadStream())
    expect(download.suggestedFilename()).toMatch(/\.json$/)
    expect(JSON.parse(file)).toMatchObject({ format: 'tropa-journey' })

    const second = await open(`?editor=${editor}&lang=en`)
    await chooseFile(second, file)
    await second.panel.getByRole('heading', { level: 1, name: title }).waitFor()

    const [one, two] = await Promise.all([first.describe(), second.describe()])
    expect(two.children.map(withoutIds)).toEqual(one.children.map(withoutIds))
    expect([...first.errors, ...second.errors]).toEqual([])
    await Promise.all([first.close(), second.close()])
  })
})
