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
import { PLACE_OF_PANEL } from '../../src/panel/boot/boot'
import { PLACE_OF_STYLES } from '../../src/panel/boot/styles'
import { pack } from './pack'

/**
 * The package has what packs and what unpacks in one class, and no bundler takes that apart: 40 kB that a panel has no use for.
 *
 * @type {import('esbuild').Plugin}
 */
const onlyUnpacks = {
  name: 'only-unpacks',
  setup(build) {
    const contents = `
      import { Decoder } from './decoder.js'
      import { InputBuffer, OutputBuffer } from './streams.js'
      export function decompress(packed) {
        const bytes = new OutputBuffer()
        new Decoder().decompress(new InputBuffer(packed), bytes)
        return bytes.toArray()
      }`
    build.onLoad({ filter: /lzma1[\\/]lib[\\/]index\.js$/ }, () => ({ contents }))
  },
}

const config = await readConfigAsync()

await Promise.all([
  buildManifestAsync({ config, minify: true, outputDirectory: '.' }),
  bundleSandbox(),
  bundlePanel(),
])

async function bundleSandbox() {
  // What Figma's main thread is promised to read.
  await write('build/main.js', await bundle(entryOf(config.main), '()', 2017, 'neutral'))
}

/**
 * The panel travels packed, and a small script unpacks it: `src/panel/boot/boot.ts`. `build/panel.js` is what then runs, for
 * whoever wants to read or measure it.
 */
async function bundlePanel() {
  const call = `(document.getElementById('create-figma-plugin'))`
  // Every browser that Figma opens in, Safari included.
  const panel = await bundle(entryOf(config.ui), call, 2020, 'browser')
  const boot = await bundle(
    { src: 'src/panel/boot/boot.ts', handler: 'default' },
    call,
    2022,
    'browser',
  )
  await write('build/panel.js', panel)
  await write('build/ui.js', putInto(boot, PLACE_OF_PANEL, pack(panel)))
}

/** @param {{ src: string, handler: string } | null} entry */
function entryOf(entry) {
  if (entry === null) throw new Error('package.json names no source for a side of the plugin')
  return entry
}

/**
 * Every command of the plugin opens the same panel, so one entry of each side is all there is. What esbuild made small
 * gets smaller by what swc finds in it as one program: 2 of 79 kB, 7 of 299.
 *
 * @param {{ src: string, handler: string }} entry
 * @param {string} call
 * @param {2017 | 2020 | 2022} ecma
 * @param {'neutral' | 'browser'} platform
 */
async function bundle(entry, call, ecma, platform) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${entry.handler} as start } from './${entry.src}'\nstart${call}`,
      resolveDir: process.cwd(),
    },
    outfile: 'bundle.js',
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform,
    loader: { '.css': 'local-css' },
    // papaparse can fetch tables, and nothing of ours may ask for anything outside.
    define: { XMLHttpRequest: 'undefined' },
    target: `es${ecma}`,
    plugins: [onlyUnpacks],
  })
  const textOf = (/** @type {string} */ ending) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? ''
  const [js, css] = [textOf('.js'), textOf('.css')]
  const { code } = await minify(
    // Figma takes a panel as one script. esbuild gives classes names of one or two letters; the toolkit spells out file
    // and line in each, which was 7 kB.
    css === '' ? js : putInto(js, `"${PLACE_OF_STYLES}"`, JSON.stringify(css)),
    {
      ecma,
      // Unsafe only for functions that are called with `new` though they know no `this`: there are none.
      compress: {
        ecma,
        passes: 4,
        toplevel: true,
        // `a;b` is packed into less than `a,b`.
        sequences: 0,
        unsafe_arrows: true,
        unsafe_methods: true,
      },
      mangle: { toplevel: true },
      format: { comments: false },
    },
  )
  return code
}

/**
 * @param {string} code
 * @param {string} place
 * @param {string} text
 */
function putInto(code, place, text) {
  if (code.split(place).length !== 2) throw new Error(`There is not one ${place} in the bundle`)
  return code.replace(place, () => text)
}

/**
 * @param {string} path
 * @param {string} code
 */
async function write(path, code) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, code)
}
