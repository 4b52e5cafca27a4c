import { check, whereOf } from './check'

/** From how many levels down on a fall is worth a word. */
const WORTH = 2

/** The stage on whose way people's mood falls most is where to begin (C59). Stages that nobody knows are passed over. */
export const worstDrop = check({
  id: 'worstDrop',
  source: 'C59',
  find: ({ stages }) => {
    const known = stages.flatMap(({ id, emotion }) => (emotion === null ? [] : [{ id, emotion }]))
    const falls = known.map(({ id, emotion }, i) => ({
      id,
      fall: (known[i - 1]?.emotion ?? emotion) - emotion,
    }))
    const worst = Math.max(WORTH, ...falls.map(({ fall }) => fall))
    return whereOf(
      'stage',
      falls.filter(({ fall }) => fall === worst),
    )
  },
})
