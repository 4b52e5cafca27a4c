import type { JSX } from 'preact'
import type { Card } from '../../journey/card'
import { usePanel } from '../parts/context'
import { cardTitle } from '../words/titles'
import { moveCardBy, neighbour } from './move-card'

/** What one can do with a card as a whole. */
export interface CardHands {
  readonly select: () => void
  readonly edit: (focus?: string) => void
  readonly close: () => void
  readonly move: (by: -1 | 1) => void
  readonly remove: () => void
  readonly onKeyDown: (event: JSX.TargetedKeyboardEvent<HTMLElement>) => void
}

/**
 * The hands for one card. They look up its neighbours when they are used, so that a card need not be
 * drawn again when another one changes.
 */
export function useCardHands(card: Card): CardHands {
  const { panel, words } = usePanel()
  const { id } = card
  const title = cardTitle(card.text, words)
  const self = `card:${id}`
  const cellNow = (): readonly Card[] =>
    panel
      .get()
      .sync?.shown.cards.filter(({ stage, lane }) => stage === card.stage && lane === card.lane) ??
    []

  const select = (): void => {
    panel.place({ card: id, lane: null })
    panel.reveal({ kind: 'card', id })
  }
  const edit = (focus = `form:${id}`): void => {
    panel.place({ card: id, lane: null, form: id })
    panel.focus(focus)
  }
  const close = (): void => {
    panel.place({ form: null })
    panel.focus(self)
  }
  const move = (by: -1 | 1): void => {
    const cell = cellNow()
    const operation = moveCardBy(cell, card, by)
    if (operation === null) return
    const number = cell.findIndex((one) => one.id === id) + by + 1
    panel.edit([operation], {
      said: words.say('cardMoved', { card: title, number, total: cell.length }),
      focus: self,
    })
  }
  const remove = (): void => {
    const next = neighbour(cellNow(), card)
    panel.edit([{ type: 'card.remove', id }], {
      said: words.say('cardRemoved', { card: title }),
      undo: true,
      focus: next === undefined ? `add:${card.lane}` : `card:${next.id}`,
    })
  }
  const onKeyDown: CardHands['onKeyDown'] = (event) => {
    const { key, altKey, ctrlKey, metaKey } = event
    if (ctrlKey || metaKey) return
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) move(key === 'ArrowUp' ? -1 : 1)
    else if (key === 'Delete' || key === 'Backspace') remove()
    else return
    event.preventDefault()
  }
  return { select, edit, close, move, remove, onKeyDown }
}
