import { fromText } from './bytes-as-text'

/** The build puts the panel here: its code, styles and texts, deflated, as letters. */
export const PLACE_OF_PANEL = '%panel%'

/**
 * Unpacks the panel and runs it, as the inline script that Figma makes of it anyway: as it is written it would be two and a
 * half times as long. All that was packed comes from the same build; nothing of a document goes this way.
 */
export default function boot(root: HTMLElement): void {
  unpack(PLACE_OF_PANEL).then(run, () => {
    root.textContent = TOO_OLD
  })
}

function run(code: string): void {
  const script = document.createElement('script')
  script.textContent = code
  document.head.append(script)
}

async function unpack(packed: string): Promise<string> {
  const deflated = new Blob([fromText(packed)]).stream()
  return new Response(deflated.pipeThrough(new DecompressionStream('deflate-raw'))).text()
}

/** All other texts are in what could not be unpacked. */
const TOO_OLD =
  'This version of Figma or of your browser is too old for Tropa. Your maps are as they were. Please update it. · ' +
  'Эта версия Figma или браузера слишком старая для Тропы. Карты остались как были. Обновите её, пожалуйста.'
