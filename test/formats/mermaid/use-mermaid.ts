import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import * as z from 'zod'
import { findChromium } from '../../../src/playground/node/find-chromium'

const require = createRequire(import.meta.url)

/** What Mermaid itself understands of a text. */
export interface Understood {
  readonly title: string
  readonly accTitle: string
  readonly accDescr: string
  readonly sections: readonly string[]
  readonly tasks: readonly {
    readonly section: string
    readonly task: string
    readonly score: number
    readonly people: readonly string[]
  }[]
}

/** What of a text is to be seen in the picture that Mermaid draws. */
export interface Drawn {
  /** For those who do not see it. */
  readonly accTitle: string
  readonly accDescr: string
  readonly title: string
  /** Sections and tasks in their order. */
  readonly labels: readonly string[]
  /** The names on the circles of each task. */
  readonly people: readonly string[]
}

export interface Mermaid {
  /** Parses each text with Mermaid's own parser; the message where it refuses one. */
  readonly parse: (texts: readonly string[]) => Promise<(Understood | string)[]>
  readonly draw: (texts: readonly string[]) => Promise<Drawn[]>
}

/** Mermaid as people have it: its bundle in a browser, since it cleans every title with the help of a document. */
export function useMermaid(): Mermaid {
  let browser: Browser | undefined
  let page: Page | undefined
  beforeAll(async () => {
    const { args, ...found } = await findChromium()
    browser = await chromium.launch({ ...found, args })
    page = await browser.newPage()
    await page.setContent('<body></body>')
    const main = require.resolve('mermaid')
    await page.addScriptTag({ path: main.replace(/mermaid\.core\.mjs$/, 'mermaid.min.js') })
    await page.addScriptTag({ content: HELPERS })
  }, 60_000)
  afterAll(() => browser?.close())

  const ask = async <T>(
    name: string,
    texts: readonly string[],
    answer: z.ZodType<T>,
  ): Promise<T> => {
    if (page === undefined) throw new Error('Not started yet')
    return answer.parse(await page.evaluate(`${name}(${JSON.stringify(texts)})`))
  }
  return {
    parse: (texts) => ask('parseAll', texts, z.array(z.union([z.string(), understood]))),
    draw: (texts) => ask('drawAll', texts, z.array(drawn)),
  }
}

const understood = z.object({
  title: z.string(),
  accTitle: z.string(),
  accDescr: z.string(),
  sections: z.array(z.string()),
  tasks: z.array(
    z.object({
      section: z.string(),
      task: z.string(),
      score: z.union([z.number(), z.nan()]),
      people: z.array(z.string()),
    }),
  ),
})
const drawn = z.object({
  accTitle: z.string(),
  accDescr: z.string(),
  title: z.string(),
  labels: z.array(z.string()),
  people: z.array(z.string()),
})

/** In the page. Mermaid keeps entity codes in a spelling of its own until the picture is drawn; here they are read at once. */
const HELPERS = `
const decode = (text) => text
  .replace(/ﬂ°°(\\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
  .replace(/ﬂ°quot¶ß/g, '"')
async function parseAll(texts) {
  const all = []
  for (const text of texts) {
    try {
      await mermaid.parse(text)
      const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
      all.push({
        title: decode(db.getDiagramTitle()),
        accTitle: decode(db.getAccTitle()),
        accDescr: decode(db.getAccDescription()),
        sections: db.getSections().map(decode),
        tasks: db.getTasks().map(({ section, task, score, people }) => ({
          section: decode(section), task: decode(task), score, people: people.map(decode),
        })),
      })
    } catch (error) {
      all.push(String(error))
    }
  }
  return all
}
let drawing = 0
async function drawAll(texts) {
  const all = []
  for (const text of texts) {
    const { svg } = await mermaid.render('drawing' + drawing++, text)
    const holder = document.createElement('div')
    holder.innerHTML = svg
    const read = (selector) => [...holder.querySelectorAll(selector)].map((one) => one.textContent)
    all.push({
      accTitle: read('svg > title').join(''),
      accDescr: read('svg > desc').join(''),
      title: read('svg > text[font-weight=bold]').join(''),
      labels: read('div.label'),
      people: read('circle > title'),
    })
  }
  return all
}
`
