/**
 * Takes back what was done, the last first, and forgets it. What fails is tried once more; what fails then was removed by
 * somebody meanwhile, and the rest is not to stay half done for that.
 * @param from how much of what was done is to stand
 */
export function takeBack(backs: (() => void)[], from = 0): void {
  for (const back of backs.splice(from).reverse()) if (!succeeds(back)) succeeds(back)
}

function succeeds(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
