import type { JSX } from 'preact'
import { drawnTexts } from '../../i18n/drawn-texts'
import { MATURITY_STATEMENTS } from '../../i18n/panel-texts/maturity-texts'
import { MATURITY_GROUPS, type MaturityGroupId, type MaturityRound } from '../../journey/maturity'
import { usePanel } from '../parts/context'
import { LevelChoice } from '../parts/level-choice'
import * as styles from './maturity.module.css'

interface StatementGroupProps {
  readonly group: MaturityGroupId
  readonly round: MaturityRound
  readonly onAnswers: (answers: MaturityRound['answers']) => void
}

/** The statements of one group, each with how often it holds. */
export function StatementGroup({ group, round, onAnswers }: StatementGroupProps): JSX.Element {
  const { words } = usePanel()
  const index = MATURITY_GROUPS.findIndex(({ id }) => id === group)
  const from = MATURITY_GROUPS.slice(0, index).reduce((sum, one) => sum + one.statements, 0)
  const count = MATURITY_GROUPS[index]?.statements ?? 0
  const titleId = `maturity-${group}`
  return (
    <section aria-labelledby={titleId} class={styles.group}>
      <h2 id={titleId} class={styles.title}>
        {drawnTexts(words.language).maturity[group]}
      </h2>
      {MATURITY_STATEMENTS[words.language].slice(from, from + count).map((statement, i) => (
        <LevelChoice
          key={statement}
          label={`${String(from + i + 1)}. ${statement}`}
          value={round.answers[from + i] ?? null}
          onChoose={(level) =>
            onAnswers(round.answers.map((one, at) => (at === from + i ? level : one)))
          }
        />
      ))}
    </section>
  )
}
