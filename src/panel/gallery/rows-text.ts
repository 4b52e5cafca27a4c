/**
 * Rows of the method as one reads them: `C1, C2, C3, C7` is “C1–C3, C7”.
 * @param rows `C` and a number each, in any order
 */
export function rowsText(rows: readonly string[]): string {
  const numbers = rows.map((row) => Number(row.slice(1))).sort((a, b) => a - b)
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs[runs.length - 1]
    if (run !== undefined && number === (run[run.length - 1] ?? 0) + 1) run.push(number)
    else runs.push([number])
  }
  return runs.map(runText).join(', ')
}

/** Two neighbours are no shorter as a range. */
function runText(run: readonly number[]): string {
  const [first] = run
  return run.length > 2 && first !== undefined
    ? `C${first}–C${first + run.length - 1}`
    : run.map((number) => `C${number}`).join(', ')
}
