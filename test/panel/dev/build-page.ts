import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { esbuildCssModulesPlugin } from '@create-figma-plugin/build/lib/utilities/build-bundles-async/esbuild-css-modules-plugin.js'
import { build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The panel's script and the script of the page that plays Figma around it. */
export interface DevScripts {
  readonly panel: string
  readonly host: string
  /** Figma's theme variables, as the toolkit lists them, and Inter, which Figma's designers have. */
  readonly theme: string
}

/** Bundles the panel as the toolkit does, and a fake sandbox to put it beside. */
export async function buildScripts(): Promise<DevScripts> {
  const [panel, host, theme, ...fonts] = await Promise.all([
    bundle(`import ui from './src/panel/ui'; ui(document.getElementById('create-figma-plugin'))`),
    bundle(`import './test/panel/dev/host'`),
    readFile(`${root}node_modules/@create-figma-plugin/ui/lib/css/theme.css`, 'utf8'),
    ...WEIGHTS.map(fontFace),
  ])
  return { panel, host, theme: [theme, ...fonts].join('\n') }
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

async function bundle(contents: string): Promise<string> {
  const built = await build({
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    plugins: [esbuildCssModulesPlugin(true) as Plugin],
    stdin: { contents, resolveDir: root },
    target: 'chrome58',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  return built.outputFiles[0]?.text ?? ''
}

export type Look = 'light' | 'dark' | 'figjam'

/** The page that Figma would show in its iframe. */
export const panelPage = ({ panel, theme }: DevScripts, look: Look): string =>
  `<!doctype html><html class="figma-${look === 'dark' ? 'dark' : 'light'}"><head><meta charset="utf-8"><style>${theme}</style></head>
<body><div id="create-figma-plugin"></div><script>${panel}</script></body></html>`

/** The page around it. */
export const hostPage = ({ host }: DevScripts): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tropa</title><style>body{margin:0}iframe{display:block;border:0;width:100vw;height:100vh}</style></head>
<body><script>${host}</script></body></html>`
