import type { Expression, PropertyAssignment } from 'typescript'

/** Where something stands in a text: both count from 1. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/**
 * Where a field of JSON text stands, as near as the text has it: of one that is missing, what it is missing in.
 *
 * @param path as problems write it: `journey.stages[2].score`
 */
export async function spotOf(text: string, path: string): Promise<Spot | null> {
  // The compiler's reader of JSON knows where things are; it is large, and only wanted where something is wrong.
  const { default: ts } = await import('typescript')
  const file = ts.parseJsonText('journey.json', text)
  let at: Expression | undefined = file.statements[0]?.expression
  if (at === undefined) return null
  let start = at.getStart(file)
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    const inner: Expression | undefined =
      index !== undefined && ts.isArrayLiteralExpression(at)
        ? at.elements[Number(index)]
        : ts.isObjectLiteralExpression(at)
          ? at.properties.filter(ts.isPropertyAssignment).find(isNamed(name))?.initializer
          : undefined
    if (inner === undefined) break
    at = inner
    start = inner.getStart(file)
  }
  const { line, character } = file.getLineAndCharacterOfPosition(start)
  return { line: line + 1, column: character + 1 }
}

const isNamed =
  (name: string | undefined) =>
  (property: PropertyAssignment): boolean =>
    'text' in property.name && property.name.text === name

/** Where the JSON parser gave up, by what it says: it counts characters, and newer ones lines. */
export function spotIn(text: string, reason: string): Spot | null {
  const [, told] = /position (\d+)/.exec(reason) ?? []
  const isCut = /unexpected end|unterminated/i.test(reason)
  if (told === undefined && !isCut) return null
  const before = text.slice(0, told === undefined ? text.length : Number(told)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
