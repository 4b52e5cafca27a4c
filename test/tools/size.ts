import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Most bytes of what each side of the plugin carries, content and both languages included. */
const budgets = { 'build/main.js': 80_000, 'build/ui.js': 300_000 }

for (const [path, budget] of Object.entries(budgets)) {
  const bytes = readFileSync(path)
  const fits = bytes.length <= budget
  console.log(
    [
      path.padEnd(14),
      `${format(bytes.length)} of ${format(budget)} bytes`,
      `(gzip ${format(gzipSync(bytes, { level: 9 }).length).trim()})`,
      fits ? 'ok' : `TOO BIG by ${format(bytes.length - budget).trim()}`,
    ].join('  '),
  )
  if (!fits) process.exitCode = 1
}
// The panel travels packed; what runs is larger, and has to be read by the browser each time it opens.
console.log(`build/panel.js  ${format(readFileSync('build/panel.js').length)} bytes as it runs`)

function format(count: number): string {
  return count.toLocaleString('en').padStart(7)
}
