/** Counts every step from the plugin into the host and can make one of them fail. */
export interface Gate {
  /** Called before each property read, write and method call; throws what `failAt` planned. */
  pass(type: string, key: string, kind: 'get' | 'set' | 'call'): void
  readonly counts: HostCounts
  /**
   * The `k`-th host call from now on (1 is the next one) throws, once. `null` cancels.
   *
   * @param counted - which calls count, by their name in `byMember`; default: all.
   */
  failAt(k: number | null, counted?: (name: string) => boolean): void
  /** From then on every host call throws: the plugin has been closed. */
  shut(): void
}

export interface HostCounts {
  /** All host calls since the last reset. */
  readonly total: number
  /** By `TYPE.member kind`, such as `FRAME.fills set` or `figma.createText call`. */
  readonly byMember: ReadonlyMap<string, number>
  reset(): void
}

export function createGate(): Gate {
  const byMember = new Map<string, number>()
  let total = 0
  let untilFailure: number | null = null
  let isCounted: (name: string) => boolean = () => true
  let isShut = false
  return {
    pass(type, key, kind) {
      if (isShut) throw new Error('The plugin has been closed.')
      total += 1
      const name = nameOf(type, key, kind)
      byMember.set(name, (byMember.get(name) ?? 0) + 1)
      if (untilFailure === null || !isCounted(name)) return
      untilFailure -= 1
      if (untilFailure > 0) return
      untilFailure = null
      throw new Error(`in ${name}: planned failure`)
    },
    counts: {
      get total() {
        return total
      },
      byMember,
      reset() {
        total = 0
        byMember.clear()
      },
    },
    failAt(k, counted = () => true) {
      untilFailure = k
      isCounted = counted
    },
    shut() {
      isShut = true
    },
  }
}

type Kind = Parameters<Gate['pass']>[2]
type Names = Readonly<Record<Kind, string>>

/** Every name is put together once: there are few, and calls without number. */
const names = new Map<string, Map<string, Names>>()

function nameOf(type: string, key: string, kind: Kind): string {
  let members = names.get(type)
  if (members === undefined) names.set(type, (members = new Map<string, Names>()))
  let known = members.get(key)
  if (known === undefined) {
    const name = `${type}.${key}`
    members.set(key, (known = { get: `${name} get`, set: `${name} set`, call: `${name} call` }))
  }
  return known[kind]
}
