import { exportFig } from '../export-fig'
import { exportPdf } from '../node/export-pdf'
import { exportPng } from '../node/export-png'
import { exportSvg } from '../node/export-svg'
import type { DrawnMap } from './plugin/draw-map'
import { PIPE } from './terminal'
import { UsageError } from './usage-error'
import { listed } from './options'

/** What a drawn map can be written as, by the ending of a file. */
export const PICTURES = {
  png: ({ document, nodes }, scale) => exportPng(document, nodes, scale),
  svg: ({ document, nodes }) =>
    Promise.resolve(new TextEncoder().encode(exportSvg(document, nodes))),
  pdf: ({ document, nodes, journey }) => exportPdf(document, nodes, journey.title),
  fig: ({ document }) => exportFig(document),
} as const satisfies Record<string, (drawn: DrawnMap, scale: number) => Promise<Uint8Array>>
export type Picture = keyof typeof PICTURES

export const PICTURE_IDS: readonly Picture[] = ['png', 'svg', 'pdf', 'fig']

/**
 * What to write into a file.
 *
 * @param as said beside it, for what is piped out
 * @throws UsageError where neither says
 */
export function pictureOf(path: string, as: Picture | undefined): Picture {
  if (path === PIPE && as !== undefined) return as
  const found = PICTURE_IDS.find((id) => path.toLowerCase().endsWith(`.${id}`))
  if (found !== undefined) return found
  throw new UsageError(
    path === PIPE
      ? `--as is missing: say what to pipe out. ${listed(PICTURE_IDS)}`
      : `--out ${path} does not say what to write. ${listed(PICTURE_IDS.map((id) => `.${id}`))}`,
  )
}
