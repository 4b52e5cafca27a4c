import type { Operation } from '../../src/journey/operation'
import { buildTemplate } from '../../src/templates/build-template'
import { TEMPLATES } from '../../src/templates/templates'
import { crowded } from '../built/plugin/crowded'
import { quiet, writesOf } from '../built/plugin/host-calls'
import { lowerBound } from '../built/plugin/lower-bound'
import { needed, newFile, startPlugin, type Editor } from '../built/plugin/start-plugin'

/** Prints how many calls into the host the built plugin makes, as tables in Markdown. */
const EDITORS: readonly Editor[] = ['figma', 'figjam']

print('Drawing a template', [
  ['template', 'editor', 'nodes', 'fewest', 'writes', 'ratio', 'all calls', 'ms'],
  ...(await inTurn(
    EDITORS.flatMap((editor) => TEMPLATES.map((template) => ({ editor, template }))),
    async ({ editor, template }) => {
      const document = await newFile(editor)
      const plugin = startPlugin(document)
      await plugin.ask('hello', {})
      plugin.client.counts.reset()
      const start = performance.now()
      needed(await plugin.ask('draw', { journey: buildTemplate(template, 'en') }))
      const time = performance.now() - start
      const [writes, all] = [writesOf(plugin.client), plugin.client.counts.total]
      const { nodes, calls } = await lowerBound(document)
      plugin.stop()
      const ratio = (writes / calls).toFixed(2)
      return [template.id, editor, nodes, calls, writes, ratio, all, Math.round(time)]
    },
  )),
])

const SIZES = [10, 100, 1000, 5000]
print('One card among many', [
  [
    'cards',
    'editor',
    'edit: calls',
    'with its echo',
    'edit: ms',
    'open: calls',
    'per card',
    'open: ms',
  ],
  ...(await inTurn(
    EDITORS.flatMap((editor) => SIZES.map((size) => ({ editor, size }))),
    async ({ editor, size }) => {
      const document = await newFile(editor)
      const plugin = startPlugin(document)
      const { root } = await plugin.follow(plugin.ask('draw', { journey: crowded(size) }))
      await quiet(plugin.client)

      plugin.client.counts.reset()
      const opening = performance.now()
      await plugin.follow(plugin.ask('open', { root }))
      const openTime = performance.now() - opening
      const opened = plugin.client.counts.total
      await quiet(plugin.client)

      const { journey, version } = plugin.snapshot()
      const id = journey.cards[Math.floor(size / 2)]?.id ?? ''
      const operations: Operation[] = [{ type: 'card.edit', id, patch: { text: 'Other words' } }]
      plugin.client.counts.reset()
      const editing = performance.now()
      needed(await plugin.ask('edit', { root, base: version, operations, step: null }))
      const editTime = performance.now() - editing
      const edited = plugin.client.counts.total
      await quiet(plugin.client)
      const all = plugin.client.counts.total
      plugin.stop()
      return [
        ...[size, editor, edited, all, Math.round(editTime)],
        ...[opened, (opened / size).toFixed(1), Math.round(openTime)],
      ]
    },
  )),
])

type Row = readonly (string | number)[]

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<Row>): Promise<Row[]> {
  const rows: Row[] = []
  for (const item of items) rows.push(await work(item))
  return rows
}

function print(title: string, [head = [], ...rows]: readonly Row[]): void {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (typeof rows[0]?.[index] === 'number' ? '--:' : '---'))
  console.log(`\n**${title}**\n\n${[head, rule, ...rows].map(line).join('\n')}`)
}
