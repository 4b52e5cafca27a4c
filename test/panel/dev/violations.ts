import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Frame } from 'playwright-core'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: { run: (on: Document, how: RunOptions) => Promise<AxeResults> }

/**
 * What axe finds wrong in a frame: the rule, the element, and why. Another frame in it is another
 * document, looked at by itself.
 */
export async function violationsIn(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(await source)
  const found = await frame.evaluate(() =>
    axe.run(document, { iframes: false, resultTypes: ['violations'] }),
  )
  if (found.passes.length === 0) throw new Error('axe has looked at nothing')
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  )
}
