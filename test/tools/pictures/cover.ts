import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { stageColor, THEMES } from '../../../src/scene/theme'
import { chevron, iconSvg } from './icon'
import { dataUrl } from './rendered'

const require = createRequire(import.meta.url)
const theme = THEMES.day
const STEPS = 9

/** The picture that stands for the project, 1920 × 960: its name, what it does, a real map, and a trail under both. */
export function cover(map: Uint8Array): string {
  const step = 1920 / (STEPS - 0.6)
  const trail = Array.from(
    { length: STEPS },
    (_, index) =>
      `<polygon points="${chevron(index * step - 40, 0, step - 4, 88)}" fill="${stageColor(theme, index, STEPS)}" />`,
  ).join('')
  return `<style>
  ${face('Regular', 400)} ${face('SemiBold', 600)} ${face('Bold', 700)}
  .cover { position: relative; width: 1920px; height: 960px; overflow: hidden; font-family: Cover;
    background: ${theme.ground}; color: ${theme.ink} }
  .words { position: absolute; left: 120px; top: 176px; width: 720px }
  .words svg { width: 112px; height: 112px }
  h1 { margin: 32px 0 0; font-size: 136px; line-height: 1; font-weight: 700; letter-spacing: -4px }
  p { margin: 32px 0 0; font-size: 42px; line-height: 56px; color: ${theme.faded} }
  .map { position: absolute; left: 900px; top: 96px; width: 1500px; border-radius: 24px;
    box-shadow: 0 24px 80px #1c20333d, 0 0 0 1px ${theme.line} }
  .trail { position: absolute; left: 0; bottom: 56px }
  .veil { position: absolute; left: 0; right: 0; bottom: 0; height: 200px; background: ${theme.ground} }
</style>
<div class="cover">
  <img class="map" src="${dataUrl(map, 'image/png')}">
  <div class="veil"></div>
  <div class="words">
    ${iconSvg()}
    <h1>Tropa</h1>
    <p>Customer journey maps that stay alive on the Figma and FigJam canvas</p>
  </div>
  <svg class="trail" width="1920" height="88" viewBox="0 0 1920 88">${trail}</svg>
</div>`
}

function face(style: string, weight: number): string {
  const file = require.resolve('@open-pencil/core/package.json')
  const font = readFileSync(file.replace('package.json', `assets/Inter-${style}.ttf`))
  return `@font-face { font-family: Cover; font-weight: ${weight}; src: url(${dataUrl(font, 'font/ttf')}) }`
}
