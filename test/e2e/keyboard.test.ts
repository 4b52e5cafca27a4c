import { expect, it } from 'vitest'
import { buildTemplate } from '../../src/templates/build-template'
import { saas } from '../../src/templates/saas'
import { hasCardSaying, recordsOf } from './playground/records'
import { onCanvas, usePlayground, type Playground } from './playground/use-playground'

const open = usePlayground()

/** What has the focus in the panel, as a screen reader would name it. */
async function focused({ panelFrame }: Playground): Promise<string> {
  const frame = await panelFrame()
  return frame.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return ''
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.labels?.[0]?.textContent
        : undefined
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent
    return `${element.tagName.toLowerCase()} ${name.trim()}`
  })
}

/** Presses Tab until the focus is where it is wanted; backwards from there if it is not ahead. */
async function tabTo(playground: Playground, wanted: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let press = 0; press < 120; press += 1) {
    const name = await focused(playground)
    if (wanted.test(name)) return
    passed.push(name)
    await playground.page.keyboard.press(key)
  }
  throw new Error(
    `Tab never came to ${wanted.source}; it passed ${passed.slice(0, 40).join(' | ')}`,
  )
}

it('the main job can be done with the keyboard alone', async () => {
  const playground = await open('?editor=figma&lang=en')
  const { page, panel } = playground
  const journey = buildTemplate(saas, 'en')
  await page.locator('.panel iframe').focus()

  await tabTo(playground, /^button SaaS/)
  await page.keyboard.press('Enter')
  await tabTo(playground, /^button Draw the map/)
  await page.keyboard.press('Enter')
  await panel.getByRole('heading', { level: 1, name: journey.title }).waitFor()

  await tabTo(playground, /^input Stage$/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('By keyboard')
  await onCanvas(playground, (root) => {
    expect(recordsOf(root, 'stage').flatMap(({ texts }) => texts)).toContain('By keyboard')
  })

  await tabTo(playground, /^input Add to “Touchpoints”/)
  await page.keyboard.type('Typed touchpoint')
  await page.keyboard.press('Enter')
  await onCanvas(playground, (root) => {
    expect(hasCardSaying(root, 'Typed touchpoint')).toBe(true)
  })
  await tabTo(playground, /^input Add to “Barriers”/)
  await page.keyboard.type('Typed barrier')
  await page.keyboard.press('Enter')
  await onCanvas(playground, (root) => {
    expect(hasCardSaying(root, 'Typed barrier')).toBe(true)
  })

  await tabTo(playground, /^button Menu of “Typed touchpoint”/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await panel.getByRole('menu').waitFor()
  await page.keyboard.press('End')
  expect(await focused(playground)).toMatch(/Delete$/)
  await page.keyboard.press('Enter')
  await onCanvas(playground, (root) => {
    expect(hasCardSaying(root, 'Typed touchpoint')).toBe(false)
  })

  await tabTo(playground, /^button Undo/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await onCanvas(playground, (root) => {
    expect(hasCardSaying(root, 'Typed touchpoint')).toBe(true)
  })
  expect(playground.errors).toEqual([])
  await playground.close()
})
