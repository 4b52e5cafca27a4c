import type { CardOf } from '../../journey/card'
import { usePanel } from '../parts/context'
import { cardTitle } from '../words/titles'

/** Links a solution to a barrier, or takes the link away, and says so. */
export function useLinking(): (
  barrier: CardOf<'barrier'>,
  solution: CardOf<'solution'>,
  linked: boolean,
) => void {
  const { panel, words } = usePanel()
  return (barrier, solution, linked) => {
    const titles = {
      solution: cardTitle(solution.text, words),
      barrier: cardTitle(barrier.text, words),
    }
    panel.edit(
      [
        {
          type: linked ? 'barrier.link' : 'barrier.unlink',
          barrier: barrier.id,
          solution: solution.id,
        },
      ],
      { said: words.say(linked ? 'solutionLinked' : 'solutionUnlinked', titles) },
    )
  }
}
