// The toolkit's bundles spell every Cyrillic letter as \uXXXX: six bytes where UTF-8 needs two.
// This prints them again as UTF-8; nothing else about them changes.
import { build } from 'esbuild'

for (const [path, target] of [
  ['build/main.js', 'es2017'],
  ['build/ui.js', 'chrome58'],
]) {
  await build({
    entryPoints: [path],
    outfile: path,
    allowOverwrite: true,
    charset: 'utf8',
    minify: true,
    target,
  })
}
