import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { exportJson } from '../../../src/formats/export-json'
import { partOf } from '../../../src/formats/part-of'
import { goTo } from '../dev/go-to'
import { usePanel } from '../dev/use-panel'
import { violationsIn } from '../dev/violations'
import { sampleJourney } from '../sample-journey'

const open = usePanel()

const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy', exact: true })

/** What another program would get, by pasting it into a field that is no part of the panel. */
async function pasted(page: Page): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    field.id = 'elsewhere'
    field.addEventListener('paste', ({ clipboardData }) => {
      field.dataset.text = clipboardData?.getData('text/plain') ?? ''
      field.dataset.html = clipboardData?.getData('text/html') ?? ''
    })
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.press('Control+V')
  return page.evaluate(() => {
    const field = document.getElementById('elsewhere')
    field?.remove()
    return { text: field?.dataset.text ?? '', html: field?.dataset.html ?? '' }
  })
}

test('the whole map is copied as a table by keyboard, said aloud, and the focus stays', async () => {
  const page = await open({ maps: [sampleJourney()] })
  await goTo(page, 'Share')
  await copyButton(page).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('Copied: The whole map').waitFor()
  expect(await copyButton(page).evaluate((node) => node === document.activeElement)).toBe(true)
  const { text, html } = await pasted(page)
  expect(text.replace(/\r\n/g, '\n')).toBe(
    '\tsearch\tbuy\nActions\t"looks\nasks"\t\nBarriers\tdear\t\nSolutions\tcheaper\t\n',
  )
  expect(html).toContain('<td>Solutions</td><td>cheaper</td>')
})

test('the chosen stage is copied as a Markdown table', async () => {
  const page = await open({ maps: [sampleJourney()] })
  await goTo(page, 'Share')
  await page.getByLabel('What to copy').selectOption('Stage “search”')
  await page.getByRole('radio', { name: 'Markdown' }).check()
  await copyButton(page).click()
  expect((await pasted(page)).text).toContain('| Solutions | cheaper |')
})

test('cards that are selected on the canvas are copied as JSON that can be brought in again', async () => {
  const journey = sampleJourney()
  const page = await open({ maps: [journey] })
  await goTo(page, 'Share')
  await page.getByText('To copy only some cards').waitFor()
  await page.evaluate(() =>
    window.canvas.selectByHand([
      { kind: 'card', id: 'asks' },
      { kind: 'card', id: 'cheaper' },
    ]),
  )
  await page.getByLabel('What to copy').selectOption('Selected: 2 cards')
  await page.getByRole('radio', { name: 'JSON' }).check()
  await copyButton(page).click()
  const { text, html } = await pasted(page)
  expect(text).toBe(exportJson(partOf(journey, { cards: ['asks', 'cheaper'] })))
  expect(html).toBe('')
  // Nothing is selected any more: the map is what is left.
  await page.evaluate(() => window.canvas.selectByHand([]))
  await page.getByText('To copy only some cards').waitFor()
  expect(await page.getByLabel('What to copy').inputValue()).toBe('map')
})

test('where the browser refuses, the text is there to be copied by hand', async () => {
  const page = await open({ maps: [sampleJourney()] })
  await goTo(page, 'Share')
  await page.evaluate(() => {
    const copy = document.execCommand.bind(document)
    document.execCommand = () => {
      document.execCommand = copy
      return false
    }
  })
  await copyButton(page).click()
  const field = page.getByRole('textbox', { name: 'Text to copy' })
  await field.waitFor()
  await page.getByRole('status').getByText('did not let the panel copy').waitFor()
  expect(await violationsIn(page.mainFrame())).toEqual([])
  expect(await field.evaluate((node) => node === document.activeElement)).toBe(true)
  await page.keyboard.press('Control+C')
  expect((await pasted(page)).text).toContain('Solutions\tcheaper')
  await page.getByRole('radio', { name: 'Markdown' }).check()
  expect(await field.count()).toBe(0)
})
