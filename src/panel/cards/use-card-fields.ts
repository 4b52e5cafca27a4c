import type { Card } from '../../journey/card'
import { usePanel } from '../parts/context'

/** New values for some fields of a card of one kind. */
type Patch<C extends Card> = Partial<Omit<C, 'id' | 'kind' | 'stage' | 'lane'>>

/** How the fields of a card are changed: `type` while one types, `set` at once. */
export interface CardFields<C extends Card> {
  readonly type: (patch: Patch<C>) => void
  readonly set: (patch: Patch<C>) => void
  readonly settle: () => void
}

/** The fields of a card, ready to be written. */
export function useCardFields<C extends Card>({ id }: C): CardFields<C> {
  const { panel } = usePanel()
  return {
    type: (patch) =>
      panel.type(`card:${id}:${Object.keys(patch).join()}`, { type: 'card.edit', id, patch }),
    set: (patch) => {
      panel.edit([{ type: 'card.edit', id, patch }])
    },
    settle: panel.settle,
  }
}
