import { LANGUAGES, THEMES } from '../../journey/journey'
import { TEMPLATES } from '../../templates/templates'
import { EDITORS, SCALE } from './parse-command'

const choices = (values: readonly string[]): string => values.join(' | ')

/** What `tropa --help` prints. */
export const helpText = (): string => `Tropa: customer journey maps without Figma at hand.

Usage
  npm run -s tropa -- new --template <name> [options]
  npm run -s tropa -- templates

Commands
  new         Draws a template with the built plugin on the playground's canvas and writes
              <name>.journey.json, <name>.png and <name>.fig.
  templates   Lists the templates.

Options of new
  --template  ${choices(TEMPLATES.map(({ id }) => id))}
  --lang      ${choices(LANGUAGES)}   (default: en)
  --editor    ${choices(EDITORS)}   (default: figma)
  --theme     ${choices(THEMES)}   (default: day)
  --scale     pixels of the picture per pixel of the map, ${SCALE.min} to ${SCALE.max}   (default: 1)
  --out       folder to write to, made if missing   (default: the current folder)
  --force     write over files that are there
  --help      this text

Example
  npm run -s tropa -- new --template retail --lang ru --editor figjam --out maps
`
