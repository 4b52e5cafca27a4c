import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { CatalogEntry } from '../../templates/catalogs/catalog'
import { momentOf } from '../../templates/catalogs/moment-of'
import { fitting, suggest } from '../../templates/catalogs/suggest'
import { hintOf } from '../cards/suggest-cards'
import * as list from '../map/side-list.module.css'
import { SideScreen } from '../map/side-screen'
import { usePanel } from '../parts/context'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import type { PanelState } from '../state/panel-state'
import type { SyncState } from '../sync/sync-state'
import { shorten } from '../words/shorten'
import { stageTitle } from '../words/titles'
import * as styles from './catalogs.module.css'
import { EntryItem } from './entry-item'
import { SHELVES, type ShelfId } from './shelves'
import { takeEntry } from './take-entry'

/** Catalogs to look through and take cards from, one after the other (C51, C58, C60, C67–C73, C80–C84). */
export function CatalogsScreen({
  state,
  sync,
}: {
  state: PanelState
  sync: SyncState
}): JSX.Element {
  const { panel, words } = usePanel()
  const { shown: journey } = sync
  const { say } = words
  const [id, setId] = useState<ShelfId>('touchpoints')
  const [find, setFind] = useState('')
  const shelf = SHELVES.find((one) => one.id === id) ?? SHELVES[0]
  const stage = journey.stages.find((one) => one.id === state.place.stage) ?? journey.stages[0]
  const moment =
    stage === undefined ? null : momentOf(journey.stages, journey.stages.indexOf(stage))
  const lanes = new Set(
    journey.lanes.filter(({ kind }) => kind === shelf?.lane).map((lane) => lane.id),
  )
  const present = journey.cards
    .filter((card) => card.stage === stage?.id && lanes.has(card.lane))
    .map(({ text }) => text)
  const found =
    shelf === undefined || moment === null
      ? []
      : suggest(shelf.entries, journey.language, {
          typed: find,
          present,
          rank: fitting(moment),
          most: Infinity,
        })

  const isFit = (entry: CatalogEntry): boolean => moment !== null && fitting(moment)(entry) === 0
  const groups = [
    { title: 'fitsStage', entries: found.filter(({ entry }) => isFit(entry)) },
    { title: 'fitsOthers', entries: found.filter(({ entry }) => !isFit(entry)) },
  ] as const
  const take = (text: string, entry: CatalogEntry, at: number): void => {
    if (shelf === undefined || stage === undefined) return
    const isLast = at === found.length - 1
    panel.edit(takeEntry(journey, stage.id, shelf, entry, text), {
      said: say('entryTaken', {
        text: shorten(text),
        stage: stageTitle(journey, stage.id, words),
      }),
      undo: true,
      // The entry goes from the list: the next one takes its place.
      focus: found.length === 1 ? 'find' : `entry:${String(isLast ? at - 1 : at)}`,
    })
  }

  return (
    <SideScreen title={say('catalogs')} state={state}>
      <p class={list.lead}>{say('catalogsMean')}</p>
      <div class={styles.choose}>
        <Select
          label={say('shelf')}
          value={id}
          options={SHELVES.map((one) => ({ value: one.id, text: say(`${one.id}Shelf`) }))}
          onChoose={setId}
          focusName="shelf"
        />
        {stage !== undefined && (
          <Select
            label={say('forStage')}
            value={stage.id}
            options={journey.stages.map((one) => ({
              value: one.id,
              text: stageTitle(journey, one.id, words),
            }))}
            onChoose={(chosen) => panel.place({ stage: chosen })}
          />
        )}
        <TextField
          label={say('find')}
          value={find}
          onText={setFind}
          onDone={() => undefined}
          focusName="find"
        />
      </div>
      {groups.map(
        ({ title, entries }) =>
          entries.length > 0 && (
            <section key={title} aria-labelledby={`entries-${title}`}>
              <h2 id={`entries-${title}`} class={styles.title}>
                {say(title)}
              </h2>
              <ul class={styles.entries}>
                {entries.map(({ text, entry }) => (
                  <EntryItem
                    key={text}
                    text={text}
                    hint={hintOf(entry, journey).hint ?? ''}
                    at={found.findIndex((one) => one.entry === entry)}
                    onTake={(at) => take(text, entry, at)}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      {found.length === 0 && <p class={list.faded}>{say('allTaken')}</p>}
    </SideScreen>
  )
}
