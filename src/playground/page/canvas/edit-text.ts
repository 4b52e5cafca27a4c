import type { SceneNode } from '@open-pencil/core'
import type { HostDocument } from '../../host'
import { opaqueKind, partOf } from '../../host/document/node-kind'
import type { PluginSession } from '../plugin/plugin-session'
import type { CanvasView } from './canvas-view'

/** Retyping on the canvas: a field laid over the node's letters. */
export interface TextEditing {
  /** Whether the node has letters to type into. */
  canEdit(id: string): boolean
  start(id: string): void
  /** Takes over what has been typed. */
  finish(): void
  readonly isOpen: boolean
}

export function createTextEditing(
  document: HostDocument,
  session: PluginSession,
  view: CanvasView,
  layer: HTMLElement,
  canvas: HTMLCanvasElement,
): TextEditing {
  const { graph } = document
  const field = globalThis.document.createElement('textarea')
  field.className = 'letters'
  field.setAttribute('aria-label', 'Text of the selected node')
  field.spellcheck = false
  let edited: string | undefined

  const lettersOf = (id: string): SceneNode | undefined => {
    const node = graph.getNode(id)
    if (node === undefined) return undefined
    if (node.type === 'TEXT') return node
    return opaqueKind(node) === undefined ? undefined : partOf(graph, node, 'text')
  }
  const place = (): void => {
    const letters = edited === undefined ? undefined : lettersOf(edited)
    if (letters !== undefined) lay(field, letters, document, view)
  }
  const close = (): void => {
    edited = undefined
    field.remove()
  }
  const finish = (): void => {
    if (edited === undefined) return
    const id = edited
    const isHere = lettersOf(id)
    close()
    if (isHere !== undefined && isHere.text !== field.value) {
      session.client.hand.setText(id, field.value)
    }
    if (field.value === '' && graph.getNode(id)?.type === 'TEXT') session.client.hand.remove(id)
    canvas.focus({ preventScroll: true })
  }
  field.addEventListener('blur', finish)
  field.addEventListener('keydown', (event) => {
    event.stopPropagation()
    const isDone =
      event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (isDone) finish()
  })
  field.addEventListener('input', place)
  view.onPaint(place)

  return {
    canEdit: (id) => lettersOf(id) !== undefined,
    start(id) {
      finish()
      const letters = lettersOf(id)
      if (letters === undefined) return
      edited = id
      field.value = letters.text
      layer.append(field)
      place()
      field.focus({ preventScroll: true })
      field.select()
    },
    finish,
    get isOpen() {
      return edited !== undefined
    },
  }
}

/** Puts the field where the letters are, in their size and on their ground. */
function lay(
  field: HTMLTextAreaElement,
  letters: SceneNode,
  { graph }: HostDocument,
  view: CanvasView,
): void {
  const box = view.toCanvas(graph.getAbsoluteBounds(letters.id))
  const size = letters.fontSize * view.zoom
  const { style } = field
  style.transform = `translate(${box.x}px, ${box.y}px)`
  style.width = `${Math.max(box.width, size * 4)}px`
  style.font = `${letters.fontWeight} ${size}px/${(letters.lineHeight ?? letters.fontSize * 1.25) * view.zoom}px Inter`
  style.textAlign = letters.textAlignHorizontal.toLowerCase()
  style.color = colorOf(letters) ?? '#1e1e1e'
  style.backgroundColor = groundOf(graph, letters) ?? '#ffffff'
  style.height = 'auto'
  style.height = `${Math.max(box.height, field.scrollHeight)}px`
}

function groundOf(graph: HostDocument['graph'], node: SceneNode): string | undefined {
  let parent = node.parentId === null ? undefined : graph.getNode(node.parentId)
  while (parent !== undefined) {
    const color = colorOf(partOf(graph, parent, 'outline') ?? parent)
    if (color !== undefined) return color
    parent = parent.parentId === null ? undefined : graph.getNode(parent.parentId)
  }
  return undefined
}

function colorOf(node: SceneNode): string | undefined {
  const fill = node.fills.find(({ type, visible }) => type === 'SOLID' && visible)
  if (fill === undefined) return undefined
  const { r, g, b } = fill.color
  return `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(' ')})`
}
