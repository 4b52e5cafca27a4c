import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in a frame, in words: rule, and the elements it is about. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe)
  const { violations: found, passes } = await frame.evaluate<AxeResults>(
    // Another frame is another document, looked at by itself.
    'axe.run(document, { iframes: false, resultTypes: ["violations"] })',
  )
  if (passes.length === 0) throw new Error('axe has looked at nothing')
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join('; ')}`,
  )
}
