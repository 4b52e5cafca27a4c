import type { Persona } from '../../journey/persona'
import { usePanel } from '../parts/context'

type Patch = Partial<Omit<Persona, 'id'>>

/** How the fields of a persona are changed: `type` while one types, `set` at once. */
interface PersonaFieldHands {
  readonly type: (patch: Patch) => void
  readonly set: (patch: Patch) => void
  readonly settle: () => void
}

/** The fields of a persona, ready to be written. */
export function usePersonaFields({ id }: Persona): PersonaFieldHands {
  const { panel } = usePanel()
  return {
    type: (patch) =>
      panel.type(`persona:${id}:${Object.keys(patch).join()}`, { type: 'persona.edit', id, patch }),
    set: (patch) => {
      panel.edit([{ type: 'persona.edit', id, patch }])
    },
    settle: panel.settle,
  }
}
