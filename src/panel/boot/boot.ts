import { fromText } from './bytes-as-text'
import { putTogether } from './texts-apart'

/** The build puts the panel here: its code and styles, its Latin texts and its Cyrillic ones, deflated, as letters. */
export const PLACES_OF_PANEL = ['%code%', '%latin%', '%cyrillic%'] as const

/**
 * Unpacks the panel and runs it, as the inline script that Figma makes of it anyway: as it is written it would be nearly three
 * times as long. All that was packed comes from the same build; nothing of a document goes this way.
 */
export default function boot(root: HTMLElement): void {
  unpack().then(run, () => {
    root.textContent = TOO_OLD
  })
}

function run(code: string): void {
  const script = document.createElement('script')
  script.textContent = code
  document.head.append(script)
}

async function unpack(): Promise<string> {
  const [code, latin, cyrillic] = PLACES_OF_PANEL
  return putTogether({
    code: await inflate(code, 'utf-8'),
    latin: await inflate(latin, ONE_BYTE),
    cyrillic: await inflate(cyrillic, ONE_BYTE),
  })
}

/** In which texts are written: one byte for each letter, Cyrillic included. */
export const ONE_BYTE = 'windows-1251'

async function inflate(packed: string, encoding: string): Promise<string> {
  const deflated = new Blob([fromText(packed)]).stream()
  const bytes = deflated.pipeThrough(new DecompressionStream('deflate-raw'))
  return new TextDecoder(encoding).decode(await new Response(bytes).arrayBuffer())
}

/** All other texts are in what could not be unpacked. */
const TOO_OLD =
  'This version of Figma or of your browser is too old for Tropa. Your maps are as they were. Please update it. · ' +
  'Эта версия Figma или браузера слишком старая для Тропы. Карты остались как были. Обновите её, пожалуйста.'
