import { crc32, deflateSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { dataUrl } from './rendered'

/** Colours of one picture: as many as one byte tells apart. */
const COLORS = 256

/**
 * The same picture in at most 256 colours and a third of the bytes. All grounds and marks stay as
 * they are; what gets a colour near to its own are edges of letters and shadows.
 *
 * @param ground shows where the picture is transparent
 */
export async function smallPng(
  browser: Browser,
  png: Uint8Array,
  ground: string,
): Promise<Uint8Array> {
  const { width, height, colors } = await readColors(browser, png, ground)
  const palette = choosePalette(colors)
  const near = nearest(palette)
  // Each line begins with its filter; none is best where neighbours are often equal.
  const lines = Buffer.alloc(height * (width + 1))
  colors.forEach((color, at) => {
    lines[at + Math.floor(at / width) + 1] = near(color)
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Every pixel as `0xrrggbb`, line by line. */
async function readColors(browser: Browser, png: Uint8Array, ground: string) {
  const page = await browser.newPage()
  try {
    const read = await page.evaluate(
      async ({ url, fill }) => {
        const image = new Image()
        image.src = url
        await image.decode()
        const { width, height } = image
        const context = new OffscreenCanvas(width, height).getContext('2d')
        if (context === null) throw new Error('The browser gave no canvas.')
        context.fillStyle = fill
        context.fillRect(0, 0, width, height)
        context.drawImage(image, 0, 0)
        const { data } = context.getImageData(0, 0, width, height)
        const letters = Array.from({ length: height }, (_, y) =>
          String.fromCharCode(...data.subarray(y * width * 4, (y + 1) * width * 4)),
        )
        return { width, height, bytes: btoa(letters.join('')) }
      },
      { url: dataUrl(png, 'image/png'), fill: ground },
    )
    const bytes = Buffer.from(read.bytes, 'base64')
    const colors = Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUIntBE(at * 4, 3))
    return { width: read.width, height: read.height, colors }
  } finally {
    await page.close()
  }
}

/**
 * Takes the commonest colour, then again and again the one that is most missed: by how many pixels,
 * and how far off what there is. By number alone, edges of letters would crowd out small marks.
 */
function choosePalette(colors: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1)
  const missed = [...counts].map(([color, count]) => ({ color, count, off: Infinity }))
  const palette: number[] = []
  while (palette.length < Math.min(COLORS, missed.length)) {
    const cost = ({ count, off }: { count: number; off: number }): number =>
      off === Infinity ? count : count * off
    const next = missed.reduce((worst, one) => (cost(one) > cost(worst) ? one : worst))
    palette.push(next.color)
    for (const one of missed) one.off = Math.min(one.off, distance(one.color, next.color))
  }
  return palette
}

/** Finds the place in the palette of the colour that is nearest to one. */
function nearest(palette: readonly number[]): (color: number) => number {
  const known = new Map(palette.map((color, at) => [color, at]))
  return (color) => {
    const found = known.get(color)
    if (found !== undefined) return found
    const distances = palette.map((other) => distance(color, other))
    const at = distances.indexOf(Math.min(...distances))
    known.set(color, at)
    return at
  }
}

const channels = (color: number): number[] => [color >> 16, (color >> 8) & 255, color & 255]

/** How far two colours are apart, squared. */
function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16)
  const green = ((a >> 8) & 255) - ((b >> 8) & 255)
  const blue = (a & 255) - (b & 255)
  return red * red + green * green + blue * blue
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}
