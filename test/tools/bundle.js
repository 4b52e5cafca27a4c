// Builds the plugin as `build-figma-plugin --minify` does, with its parts and from the same settings, except for how
// esbuild is asked. The toolkit require()s its entries, so that every module is wrapped in a function, lowers the panel
// to browsers of 2017, and spells each Cyrillic letter in six bytes: 46 kB of 317 in the panel. Its own way to change
// that is a file at the top level of the project.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { buildManifestAsync } from '@create-figma-plugin/build/lib/utilities/build-manifest-async.js'
import { readConfigAsync } from '@create-figma-plugin/common'
import { minify } from '@swc/core'
import { build } from 'esbuild'
import { PLACES_OF_STYLES } from '../../src/panel/content/styles'
import { pack } from './pack'

const config = await readConfigAsync()

await Promise.all([
  buildManifestAsync({ config, minify: true, outputDirectory: '.' }),
  bundle('build/main.js', {
    entry: config.main,
    call: '()',
    // What Figma's main thread is promised to read.
    ecma: 2017,
    platform: 'neutral',
  }),
  bundle('build/ui.js', {
    entry: config.ui,
    call: `(document.getElementById('create-figma-plugin'))`,
    // Every browser that Figma opens in, Safari included.
    ecma: 2020,
    platform: 'browser',
  }),
])

/**
 * Every command of the plugin opens the same panel, so one entry of each side is all there is. What esbuild made small
 * gets smaller by what swc finds in it as one program: 2 of 79 kB, 7 of 299.
 *
 * @param {string} outfile
 * @param {{
 *   entry: { src: string, handler: string } | null,
 *   call: string,
 *   ecma: 2017 | 2020,
 *   platform: 'neutral' | 'browser',
 * }} side
 */
async function bundle(outfile, { entry, call, ecma, platform }) {
  if (entry === null) throw new Error(`package.json names no source for ${outfile}`)
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${entry.handler} as start } from './${entry.src}'\nstart${call}`,
      resolveDir: process.cwd(),
    },
    outfile,
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform,
    loader: { '.css': 'local-css' },
    target: `es${ecma}`,
  })
  const textOf = (/** @type {string} */ ending) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  const { code } = await minify(await withStyles(textOf('.css'), textOf('.js')), {
    ecma,
    // Unsafe only for functions that are called with `new` though they know no `this`: there are none.
    compress: { ecma, passes: 2, toplevel: true, unsafe_arrows: true, unsafe_methods: true },
    mangle: { toplevel: true },
    format: { comments: false },
  })
  await mkdir(dirname(outfile), { recursive: true })
  await writeFile(outfile, code)
}

/**
 * Figma takes a panel as one script. esbuild gives classes names of one or two letters; the toolkit spells out file and
 * line in each, which was 7 kB. Packed, the styles are a third of themselves: 10 kB less.
 *
 * @param {string} css
 * @param {string} js
 */
async function withStyles(css, js) {
  if (css === '') return js
  const packed = await pack(css.trim())
  return PLACES_OF_STYLES.reduce((code, place, i) => {
    if (!code.includes(place)) throw new Error('The panel has no place for its styles')
    return code.replace(place, () => packed[i] ?? '')
  }, js)
}
