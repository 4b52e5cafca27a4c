import type { JSX } from 'preact'
import { drawnTexts } from '../../i18n/drawn-texts'
import { KIND_TEXTS } from '../../i18n/panel-texts/kind-texts'
import { MATURITY_STAGE_TEXTS } from '../../i18n/panel-texts/maturity-texts'
import type { Maturity } from '../../journey/metrics/maturity'
import { MATURITY_GROUPS } from '../../journey/maturity'
import { Button } from '../parts/button'
import { usePanel } from '../parts/context'
import * as styles from './maturity.module.css'

/** What the answers come to: means, sum, stage, and the maps that suit it (C24). */
export function MaturityResult({ found }: { found: Maturity }): JSX.Element {
  const { panel, words } = usePanel()
  const { language, say } = words
  const names = drawnTexts(language).maturity
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const { sum, stage } = found
  return (
    <div class={styles.result}>
      <ul class={styles.means}>
        {found.groups.map(({ id, mean, open }, i) => (
          <li key={id}>
            <span class={styles.name}>{names[id]}</span>
            <span class={styles.bar} aria-hidden="true">
              <span style={{ width: `${String(((mean ?? 0) / 5) * 100)}%` }} />
            </span>
            <span class={styles.mean}>
              {mean === null ? `? ${say('unknown')}` : number.format(mean)}
            </span>
            {open > 0 && mean !== null && (
              <span class={styles.open}>
                {say('stillOpen', { n: open, total: MATURITY_GROUPS[i]?.statements ?? 0 })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {sum === null || stage === null ? (
        <p>{say('noSumYet')}</p>
      ) : (
        <>
          <p class={styles.sum}>
            {say('sumIs', { sum: number.format(sum) })}
            {' · '}
            {say('stageIs', { stage: names[stage.id] })}
          </p>
          <p>{MATURITY_STAGE_TEXTS[language][stage.id]}</p>
          <p>
            {say('suitingKinds', {
              kinds: words.list(stage.kinds.map((kind) => KIND_TEXTS[language][kind].name)),
            })}
          </p>
          <Button look="link" onClick={() => panel.go('kinds')}>
            {say('toKinds')}
          </Button>
        </>
      )}
    </div>
  )
}
