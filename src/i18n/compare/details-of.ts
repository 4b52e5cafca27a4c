import { blankOf } from '../../journey/compare/blank-of'
import { isSameValue } from '../../journey/compare/canonical'
import type { Difference, Moved } from '../../journey/compare/difference'
import { isOwnField } from '../../journey/compare/own-fields'
import { valueOf } from '../../journey/compare/records'
import { entryOf } from './entry-of'
import { fieldName, sayValue, type ValueWords, type Where } from './say-value'

/** One thing about a record; `before` is `null` where the record is new or goes. */
export interface Detail {
  readonly label: string
  readonly before: string | null
  readonly after: string
}

/** What a difference changes, in words and in full. */
export function detailsOf(difference: Difference, words: ValueWords): readonly Detail[] {
  const { kind, record } = difference
  switch (difference.type) {
    case 'changed':
      return difference.fields.flatMap(({ field, before, after }) =>
        changeOf({ kind, path: [field] }, before, after, words),
      )
    case 'moved':
      return [moveOf(difference, words)]
    case 'added': {
      const blank = blankOf(kind, record)
      const own = kind === 'card' ? 'text' : 'name'
      return Object.keys(record)
        .filter((field) => field !== own && !isOwnField(kind, record, field))
        .flatMap((field) => {
          const [before, after] = [valueOf(blank, field), valueOf(record, field)]
          if (isSameValue(before, after)) return []
          return changeOf({ kind, path: [field] }, before, after, words).map(asNew)
        })
    }
    case 'removed':
      return difference.along.length === 0
        ? []
        : [
            {
              label: words.texts.say.along,
              before: null,
              after: difference.along.map((id) => words.nameOf('card', id)).join(', '),
            },
          ]
  }
}

/** A field that holds several values says only which of them are others. */
function changeOf(where: Where, before: unknown, after: unknown, words: ValueWords): Detail[] {
  if (isNested(before) || isNested(after)) {
    const [one, other] = [isNested(before) ? before : {}, isNested(after) ? after : {}]
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((field) => {
      const [old, next] = [entryOf(one, field), entryOf(other, field)]
      if (isSameValue(old, next)) return []
      return changeOf({ kind: where.kind, path: [...where.path, field] }, old, next, words)
    })
  }
  return [
    {
      label: fieldName(where, words.texts),
      before: sayValue(before, where, words),
      after: sayValue(after, where, words),
    },
  ]
}

function moveOf({ kind, from, to }: Moved, { texts, nameOf }: ValueWords): Detail {
  const { say } = texts
  const isElsewhere = from.stage !== to.stage || from.lane !== to.lane
  const sayPlace = ({ stage, lane, at }: Moved['from']): string =>
    isElsewhere && stage !== null && lane !== null
      ? say.place
          .replace('{lane}', () => nameOf('lane', lane))
          .replace('{stage}', () => nameOf('stage', stage))
      : String(at + 1)
  return {
    label: kind === 'card' && isElsewhere ? say.cell : say.order,
    before: sayPlace(from),
    after: sayPlace(to),
  }
}

const asNew = (detail: Detail): Detail => ({ ...detail, before: null })

const isNested = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
