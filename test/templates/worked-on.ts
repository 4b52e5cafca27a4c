import type { Journey } from '../../src/journey/journey'
import { STATEMENTS, type MaturityRound } from '../../src/journey/maturity'
import { LEVELS } from '../../src/journey/scales'

/** A template after people have worked on it: with what none can know beforehand. */
export const workedOn = (journey: Journey): Journey => ({
  ...journey,
  maturity: [round('2026-03-02', 0), round('2026-09-14', 1)],
})

/** Answers that differ from group to group; the later round is a little better, and one statement is left open. */
const round = (day: string, better: 0 | 1): MaturityRound => ({
  day,
  answers: Array.from({ length: STATEMENTS }, (_, i) =>
    i === 7 && better === 0
      ? null
      : (LEVELS[Math.min(4, ((i * 7) % 4) + (i % 3 === 0 ? better : 0))] ?? null),
  ),
})
