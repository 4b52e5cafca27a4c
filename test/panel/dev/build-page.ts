import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { esbuildCssModulesPlugin } from '@create-figma-plugin/build/lib/utilities/build-bundles-async/esbuild-css-modules-plugin.js'
import { build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Bundles the panel with a fake canvas.
 * @returns the page that Figma would show in its iframe, with Figma's theme variables and with
 * Inter, which people who design have
 */
export async function buildPage(): Promise<string> {
  const [script, theme, ...fonts] = await Promise.all([
    bundle(),
    readFile(`${root}node_modules/@create-figma-plugin/ui/lib/css/theme.css`, 'utf8'),
    ...WEIGHTS.map(fontFace),
  ])
  const style = [theme, ...fonts].join('\n')
  return `<!doctype html><html><head><meta charset="utf-8">
<style>${style}</style></head><body><div id="create-figma-plugin"></div><script>${script}</script></body></html>`
}

async function bundle(): Promise<string> {
  const built = await build({
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    // Its types are those of the esbuild it brings along.
    plugins: [esbuildCssModulesPlugin(true) as Plugin],
    entryPoints: [`${root}test/panel/dev/entry.tsx`],
    target: 'chrome58',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  return built.outputFiles[0]?.text ?? ''
}

const WEIGHTS = [
  ['Regular', 400],
  ['Medium', 500],
  ['SemiBold', 600],
] as const

async function fontFace([name, weight]: (typeof WEIGHTS)[number]): Promise<string> {
  const font = await readFile(`${root}node_modules/@open-pencil/core/assets/Inter-${name}.ttf`)
  const url = `data:font/ttf;base64,${font.toString('base64')}`
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(${url})}`
}
