import { createReadStream, existsSync, readdirSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { basename, extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.js': 'text/javascript; charset=utf-8',
}

/**
 * Serves the page; what the engine asks for at its root (Skia, its fonts); and the built plugin under
 * `/plugin/`, always the newest build.
 *
 * @param root - folder of the project
 * @param page - files of the page, by path
 */
export function serveFiles(root: string, page: ReadonlyMap<string, Uint8Array>): RequestListener {
  const files = filesOnDisk(root)
  return ({ url = '' }, response) => {
    const path = url.split('?')[0] ?? ''
    const made = page.get(path)
    const file = files.get(path)
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream')
    // A page started anew is a new page.
    const isSteady = made === undefined && file !== undefined && !file.endsWith('.js')
    response.setHeader('Cache-Control', isSteady ? 'max-age=3600' : 'no-store')
    if (made !== undefined) response.end(made)
    else if (file === undefined) refuse(response, `There is no ${path} here.`)
    else if (existsSync(file)) createReadStream(file).pipe(response)
    else refuse(response, `${basename(file)} is not there. Run: npm run bundle`)
  }
}

function filesOnDisk(root: string): ReadonlyMap<string, string> {
  const engine = join(root, 'node_modules', '@open-pencil', 'core')
  const fonts = join(engine, 'assets')
  // The engine may bring a Skia of its own; another version's file would not fit its code.
  const skia = createRequire(join(engine, 'package.json')).resolve(
    'canvaskit-wasm/bin/canvaskit.wasm',
  )
  return new Map([
    ['/canvaskit.wasm', skia],
    ...readdirSync(fonts).map((name): [string, string] => [`/${name}`, join(fonts, name)]),
    ['/plugin/main.js', join(root, 'build', 'main.js')],
    ['/plugin/ui.js', join(root, 'build', 'ui.js')],
  ])
}

function refuse(response: ServerResponse, why: string): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(why)
}
