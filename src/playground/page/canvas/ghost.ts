import type { HostDocument } from '../../host'
import type { Box, Point } from './bounds'
import type { CanvasView } from './canvas-view'

/** A picture of nodes that follows the pointer. */
export interface Ghost {
  /** @param delta - how far from where the nodes stand, in page pixels. */
  move(delta: Point): void
  remove(): void
}

export function createGhost(
  document: HostDocument,
  view: CanvasView,
  layer: HTMLElement,
  ids: readonly string[],
  box: Box,
): Ghost {
  const element = globalThis.document.createElement('div')
  element.className = 'ghost'
  layer.append(element)
  let address: string | undefined
  const place = (delta: Point): void => {
    const { x, y, width, height } = view.toCanvas({
      ...box,
      x: box.x + delta.x,
      y: box.y + delta.y,
    })
    element.style.transform = `translate(${x}px, ${y}px)`
    element.style.width = `${width}px`
    element.style.height = `${height}px`
  }
  place({ x: 0, y: 0 })

  const scale = Math.min(2, view.zoom * window.devicePixelRatio)
  void document.rasterizer?.(document.graph, ids, scale).then(
    (bytes) => {
      address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'image/png' }))
      element.style.backgroundImage = `url(${address})`
    },
    // Without a picture the outline is still there to drag.
    () => undefined,
  )
  return {
    move: place,
    remove() {
      element.remove()
      if (address !== undefined) URL.revokeObjectURL(address)
    },
  }
}
