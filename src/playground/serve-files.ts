import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, extname, join } from 'node:path'
import type { Plugin } from 'vite'

const types: Readonly<Record<string, string>> = {
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.js': 'text/javascript; charset=utf-8',
}

/**
 * Serves what the engine asks for at the root of the page (Skia, its fonts), and the built plugin
 * under `/plugin/`, always the newest build.
 *
 * @param root - folder of the project
 */
export function serveFiles(root: string): Plugin {
  const engine = join(root, 'node_modules', '@open-pencil', 'core')
  const fonts = join(engine, 'assets')
  // The engine may bring a Skia of its own; another version's file would not fit its code.
  const skia = createRequire(join(engine, 'package.json')).resolve(
    'canvaskit-wasm/bin/canvaskit.wasm',
  )
  const files = new Map([
    ['/canvaskit.wasm', skia],
    ...readdirSync(fonts).map((name): [string, string] => [`/${name}`, join(fonts, name)]),
    ['/plugin/main.js', join(root, 'build', 'main.js')],
    ['/plugin/ui.js', join(root, 'build', 'ui.js')],
  ])
  return {
    name: 'tropa-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = files.get((request.url ?? '').split('?')[0] ?? '')
        if (path === undefined) {
          next()
          return
        }
        if (!existsSync(path)) {
          response.statusCode = 404
          response.end(`${basename(path)} is not there. Run: npm run bundle`)
          return
        }
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream')
        const isPlugin = path.endsWith('.js')
        response.setHeader('Cache-Control', isPlugin ? 'no-store' : 'max-age=3600')
        createReadStream(path).pipe(response)
      })
    },
  }
}
