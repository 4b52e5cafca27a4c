import { statSync } from 'node:fs'
import { exportJson } from '../../../formats/export-json'
import { LANGUAGES, THEMES } from '../../../journey/journey'
import { buildTemplate } from '../../../templates/build-template'
import type { TemplateDraft } from '../../../templates/template-draft'
import { TEMPLATES } from '../../../templates/templates'
import { exportFig } from '../../export-fig'
import { exportPng } from '../../node/export-png'
import { command } from '../command'
import { choice, FORCE, listed, SCALE, text } from '../options'
import { drawMap, EDITORS } from '../plugin/draw-map'
import { UsageError } from '../usage-error'
import { refuseExisting, sizeLine, writeFiles } from '../write-files'

/** Draws a template and writes it in three ways. */
export const make = command({
  name: 'new',
  summary: 'Draws a template and writes its journey, a picture and a .fig.',
  files: [],
  options: {
    template: text('which one', TEMPLATES.map(({ id }) => id).join(' | ')),
    lang: choice('language of the map', LANGUAGES, 'en'),
    editor: choice('whose way of drawing', EDITORS, 'figma'),
    theme: choice('colours', THEMES, 'day'),
    scale: SCALE,
    out: text('folder to write to, made if missing (default: the current one)', 'folder'),
    force: FORCE,
  },
  more: `The built plugin draws the map on the playground's canvas. Written are <name>.journey.json with
what it reads back from there, <name>.png and <name>.fig.

Example
  npm run -s tropa -- new --template retail --lang ru --editor figjam --out maps
`,
  does: async ({ values }, terminal) => {
    const { lang, editor, theme, scale, out = '.', force } = values
    const template = templateOf(values.template)
    const slug = [template.id, lang, editor, ...(theme === 'day' ? [] : [theme])].join('-')
    const names = [`${slug}.journey.json`, `${slug}.png`, `${slug}.fig`] as const
    refuseExisting(out, names, force)
    const journey = { ...buildTemplate(template, lang), theme }
    const files = await drawMap(journey, { editor, boards: [] }, terminal.err, async (drawn) => ({
      [names[0]]: exportJson(drawn.journey),
      [names[1]]: await exportPng(drawn.document, drawn.nodes, scale),
      [names[2]]: await exportFig(drawn.document),
    }))
    for (const path of writeFiles(out, files)) terminal.out(sizeLine(path, statSync(path).size))
    return 0
  },
})

function templateOf(id: string | undefined): TemplateDraft {
  const allowed = TEMPLATES.map((template) => template.id)
  if (id === undefined) throw new UsageError(`--template is missing. ${listed(allowed)}`)
  const found = TEMPLATES.find((template) => template.id === id)
  if (found === undefined) throw new UsageError(`There is no template "${id}". ${listed(allowed)}`)
  return found
}
