import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { ensureBuild } from '../../src/playground/cli/ensure-build'
import { findChromium } from '../../src/playground/node/find-chromium'
import { startServer } from '../../src/playground/start-server'
import { boardPictures } from './pictures/boards'
import { cover } from './pictures/cover'
import { iconSvg } from './pictures/icon'
import { mapPictures } from './pictures/maps'
import { panelPictures } from './pictures/panel'
import { rendered } from './pictures/rendered'
import { smallPng } from './pictures/small-png'

/**
 * Makes every picture in `assets/` anew: maps that the built plugin draws on the strict host, the
 * panel and the playground in a real browser, icon and cover. Run by `npm run pictures`.
 */
const assets = fileURLToPath(new URL('../../assets', import.meta.url))
/** Most bytes of one picture and of the folder: everybody who clones the project gets them. */
const LIMITS = { picture: 500_000, all: 3_000_000 }

const source = ensureBuild(console.error)
const browser = await chromium.launch(await findChromium())
const server = await startServer()
try {
  save('icon.svg', iconSvg())
  save('icon.png', await rendered(browser, iconSvg(), { width: 128, height: 128 }))
  const maps = await mapPictures(browser)
  for (const { name, png, ground } of maps.pictures) {
    save(`screenshots/${name}`, await smallPng(browser, png, ground))
  }
  save('cover.png', await rendered(browser, cover(maps.large), { width: 1920, height: 960 }))
  for (const [name, png] of Object.entries(await boardPictures(source))) {
    save(`screenshots/${name}`, await smallPng(browser, png, '#ffffff'))
  }
  const panels = await panelPictures(browser, server.url)
  for (const [name, png] of Object.entries(panels)) {
    save(`screenshots/${name}`, await smallPng(browser, png, '#ffffff'))
  }
} finally {
  await server.close()
  await browser.close()
}
check()

function save(name: string, content: Uint8Array | string): void {
  const path = join(assets, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  console.log(`${name}  ${(content.length / 1000).toFixed(0)} kB`)
}

/** @throws Error naming a picture that is too heavy, or their sum. */
function check(): void {
  let all = 0
  for (const name of readdirSync(assets, { recursive: true, encoding: 'utf8' })) {
    const { size } = statSync(join(assets, name))
    if (size > LIMITS.picture) throw new Error(`${name} has ${size} of ${LIMITS.picture} bytes`)
    all += size
  }
  if (all > LIMITS.all) throw new Error(`assets/ has ${all} of ${LIMITS.all} bytes`)
}
