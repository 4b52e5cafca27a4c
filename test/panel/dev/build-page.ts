import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Bundles the panel with a fake canvas.
 * @returns the page that Figma would show in its iframe, with Figma's theme variables and with
 * Inter, which people who design have
 */
export async function buildPage(): Promise<string> {
  const [{ script, styles }, theme, ...fonts] = await Promise.all([
    bundle(),
    readFile(`${root}node_modules/@create-figma-plugin/ui/lib/css/theme.css`, 'utf8'),
    ...WEIGHTS.map(fontFace),
  ])
  const style = [theme, ...fonts, styles].join('\n')
  return `<!doctype html><html><head><meta charset="utf-8">
<style>${style}</style></head><body><div id="create-figma-plugin"></div><script>${script}</script></body></html>`
}

async function bundle(): Promise<Readonly<Record<'script' | 'styles', string>>> {
  const built = await build({
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    loader: { '.css': 'local-css' },
    outfile: 'panel.js',
    entryPoints: [`${root}test/panel/dev/entry.tsx`],
    target: 'chrome58',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  const textOf = (ending: string): string =>
    built.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { script: textOf('.js'), styles: textOf('.css') }
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
