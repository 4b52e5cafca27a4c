import type { Point } from './bounds'
import type { CanvasView } from './canvas-view'
import type { HandActions } from './hand-actions'

interface Keys {
  /** Whether Space is held. */
  readonly isPanning: boolean
}

/** The keys of Figma while the canvas has the focus. */
export function useKeys(
  canvas: HTMLCanvasElement,
  view: CanvasView,
  actions: HandActions,
  isFigjam: boolean,
  cancelGesture: () => void,
): Keys {
  let isPanning = false
  let pointer: Point | undefined

  const place = (): Point => {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    return view.toPage(pointer ?? { x: left + width / 2, y: top + height / 2 })
  }
  const setPanning = (next: boolean): void => {
    isPanning = next
    canvas.classList.toggle('panning', next)
  }
  const escape = (): void => {
    cancelGesture()
    actions.deselect()
  }
  const withCommand: Readonly<Record<string, () => void>> = {
    KeyZ: actions.undo,
    'shift KeyZ': actions.redo,
    KeyY: actions.redo,
    KeyD: actions.duplicate,
    KeyC: actions.copy,
    KeyV: () => {
      actions.paste(place())
    },
    KeyA: actions.selectAll,
    Digit0: () => {
      view.zoomTo(1)
    },
    Equal: () => {
      view.zoomTo(view.zoom * 1.25)
    },
    Minus: () => {
      view.zoomTo(view.zoom / 1.25)
    },
  }
  const plain: Readonly<Record<string, () => void>> = {
    Delete: actions.remove,
    Backspace: actions.remove,
    Enter: actions.enter,
    'shift Enter': actions.leave,
    Escape: escape,
    ArrowLeft: () => {
      actions.nudge(-1, 0)
    },
    ArrowRight: () => {
      actions.nudge(1, 0)
    },
    ArrowUp: () => {
      actions.nudge(0, -1)
    },
    ArrowDown: () => {
      actions.nudge(0, 1)
    },
    'shift ArrowLeft': () => {
      actions.nudge(-10, 0)
    },
    'shift ArrowRight': () => {
      actions.nudge(10, 0)
    },
    'shift ArrowUp': () => {
      actions.nudge(0, -10)
    },
    'shift ArrowDown': () => {
      actions.nudge(0, 10)
    },
    'shift Digit1': () => {
      view.zoomToNodes()
    },
    Equal: () => {
      view.zoomTo(view.zoom * 1.25)
    },
    'shift Equal': () => {
      view.zoomTo(view.zoom * 1.25)
    },
    Minus: () => {
      view.zoomTo(view.zoom / 1.25)
    },
    KeyT: () => {
      actions.add('text', place())
    },
    ...(isFigjam
      ? {
          KeyS: () => {
            actions.add('sticky', place())
          },
        }
      : {}),
  }

  canvas.addEventListener('keydown', (event) => {
    if (event.code === 'Space') {
      event.preventDefault()
      setPanning(true)
      return
    }
    const name = `${event.shiftKey ? 'shift ' : ''}${event.code}`
    const action = (event.ctrlKey || event.metaKey ? withCommand : plain)[name]
    if (action === undefined) return
    event.preventDefault()
    action()
  })
  canvas.addEventListener('keyup', ({ code }) => {
    if (code === 'Space') setPanning(false)
  })
  canvas.addEventListener('blur', () => {
    setPanning(false)
  })
  canvas.addEventListener('pointermove', ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY }
  })
  canvas.addEventListener('pointerleave', () => {
    pointer = undefined
  })

  return {
    get isPanning() {
      return isPanning
    },
  }
}
