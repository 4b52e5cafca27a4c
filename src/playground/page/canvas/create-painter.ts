import { getCanvasKit } from '@open-pencil/core'
import { PatientRenderer } from '../../host/text/skia'

/** What draws the graph onto the page's canvas, and can follow the canvas's size. */
export interface Painter {
  readonly renderer: PatientRenderer
  readonly canvasKit: Awaited<ReturnType<typeof getCanvasKit>>
  /** Fits the drawing surface to the canvas. @returns false if nothing had to be done. */
  fit(): boolean
}

/** The browser cannot draw: shown instead of the canvas. */
export class NoWebGl extends Error {
  override readonly name = 'NoWebGl'
}

/**
 * Starts the engine's renderer on a canvas; `loadSkia` must have run before.
 *
 * @throws NoWebGl where the browser has no WebGL 2 or has it switched off.
 */
export async function createPainter(canvas: HTMLCanvasElement): Promise<Painter> {
  const canvasKit = await getCanvasKit()
  const handle = canvasKit.GetWebGLContext(canvas)
  const context = handle > 0 ? canvasKit.MakeWebGLContext(handle) : null
  if (context === null) throw new NoWebGl('WebGL 2 is not there.')
  const makeSurface = () => {
    const { clientWidth, clientHeight } = canvas
    canvas.width = Math.max(1, Math.round(clientWidth * window.devicePixelRatio))
    canvas.height = Math.max(1, Math.round(clientHeight * window.devicePixelRatio))
    const { width, height } = canvas
    const made = canvasKit.MakeOnScreenGLSurface(context, width, height, canvasKit.ColorSpace.SRGB)
    if (made === null) throw new NoWebGl('WebGL gave no surface to draw on.')
    return made
  }
  const renderer = new PatientRenderer(canvasKit, makeSurface())
  await renderer.loadFonts()
  // The engine's selection has handles to size and turn by; there is nothing here that would do it.
  renderer.drawSelection = (on, graph, ids, overlays) => {
    for (const id of ids) renderer.drawHoverHighlight(on, graph, id)
    renderer.drawSelectionLabels(on, graph, ids, overlays)
  }

  return {
    renderer,
    canvasKit,
    fit() {
      const ratio = window.devicePixelRatio
      const isFitting =
        canvas.width === Math.max(1, Math.round(canvas.clientWidth * ratio)) &&
        canvas.height === Math.max(1, Math.round(canvas.clientHeight * ratio))
      if (isFitting) return false
      renderer.replaceSurface(makeSurface())
      return true
    },
  }
}
