import type { Stage } from '../stage'

/**
 * Where the customer feels best and worst; stages whose feeling nobody knows are neither (C51, C103). Several where they
 * feel alike, none where no two stages differ.
 */
export function feltExtremes<T extends Pick<Stage, 'emotion'>>(
  stages: readonly T[],
): { readonly best: readonly T[]; readonly worst: readonly T[] } {
  const felt = stages.flatMap(({ emotion }) => (emotion === null ? [] : [emotion]))
  const [most, least] = [Math.max(...felt), Math.min(...felt)]
  if (felt.length === 0 || most === least) return { best: [], worst: [] }
  return {
    best: stages.filter(({ emotion }) => emotion === most),
    worst: stages.filter(({ emotion }) => emotion === least),
  }
}
