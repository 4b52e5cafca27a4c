import type { Where } from '../../journey/checks/check'
import type { Journey } from '../../journey/journey'
import type { Panel } from '../state/panel'

/** Opens what a check points at where it can be mended, and selects it on the canvas. */
export function openPlace(panel: Panel, { cards }: Journey, { kind, id }: Where): void {
  if (kind === 'journey') return show(panel, 'settings', 'scenario')
  panel.reveal({ kind, id })
  if (kind === 'persona') return show(panel, 'personas', `persona:${id}`)
  if (kind === 'lane') return show(panel, 'settings', `lane:${id}`)
  const card = kind === 'card' ? cards.find((one) => one.id === id) : undefined
  const form = card?.id ?? null
  panel.place({ stage: card?.stage ?? id, card: form, lane: null, form, removing: false })
  show(panel, 'map', card === undefined ? `stage:${id}` : `card:${id}`)
}

function show(panel: Panel, screen: 'map' | 'settings' | 'personas', focus: string): void {
  panel.go(screen)
  panel.focus(focus)
}
