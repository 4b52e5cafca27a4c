import { asName } from '../../journey/metrics/governance'

/** The departments of a touchpoint with one more, behind the others, or without one, however its name is spaced there. */
export function withDepartment(
  departments: readonly string[],
  name: string,
  takesPart: boolean,
): string[] {
  const others = departments.filter((one) => asName(one) !== name && asName(one) !== '')
  return takesPart ? [...others, name] : others
}
