/** Code that runs apart from the page, with nothing but what the plugin may have. */
export interface PluginRealm {
  /** @throws whatever the code throws while it is being read. */
  run(source: string, globals: Readonly<Record<string, unknown>>): void
  /** Ends it: its timers never fire again. */
  close(): void
}

/** What the language itself brings, as far as Figma's main thread is known to have it. */
const language: ReadonlySet<string> = new Set([
  ...['Object', 'Function', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'BigInt', 'Date'],
  ...['Promise', 'RegExp', 'Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError'],
  ...['SyntaxError', 'TypeError', 'URIError', 'JSON', 'Math', 'Reflect', 'Proxy', 'Map', 'Set'],
  ...['WeakMap', 'WeakSet', 'WeakRef', 'ArrayBuffer', 'DataView', 'Uint8Array', 'Int8Array'],
  ...['Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array'],
  ...['Uint8ClampedArray', 'BigUint64Array', 'BigInt64Array', 'Iterator', 'FinalizationRegistry'],
  ...['parseInt', 'parseFloat', 'isNaN', 'isFinite', 'Infinity', 'NaN', 'undefined'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
])
const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']

/**
 * A realm of its own for one run of the plugin: a hidden frame, whose window's names are all shadowed
 * (`window`, `document`, `fetch`, …) except those of the language, timers and the console.
 */
export function createPluginRealm(): PluginRealm {
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.title = 'Plugin code'
  document.body.append(frame)
  const realm = frame.contentWindow
  if (realm === null) throw new Error('The browser gave the plugin no realm.')

  return {
    run(source, globals) {
      const own: Record<string, unknown> = { ...globalsOf(realm), ...globals }
      // The real one is the window, with everything in it.
      const given = { ...own, globalThis: { ...languageOf(realm), ...own } }
      const shadowed = namesOf(realm).filter((name) => !language.has(name) && !(name in given))
      const make: unknown = Reflect.get(realm, 'Function')
      if (typeof make !== 'function') throw new Error('The realm has no language.')
      const code = `${source}\n//# sourceURL=plugin/main.js`
      const names = [...Object.keys(given), ...shadowed]
      const plugin: unknown = Reflect.construct(make, [...names, code])
      if (typeof plugin === 'function') Reflect.apply(plugin, undefined, Object.values(given))
    },
    close() {
      frame.remove()
    },
  }
}

/** Everything that code in this window could name, by the window or by what it inherits from. */
function namesOf(realm: object): string[] {
  const names = new Set<string>()
  let owner: object | null = realm
  while (owner !== null && Object.getPrototypeOf(owner) !== null) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name)
    owner = Reflect.getPrototypeOf(owner)
  }
  // Strict code must not have it as a parameter; it is the language's own, and not for the plugin.
  names.delete('eval')
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/u.test(name))
}

function languageOf(realm: object): Record<string, unknown> {
  const known = [...language].filter((name) => Reflect.has(realm, name))
  return Object.fromEntries(known.map((name) => [name, Reflect.get(realm, name)]))
}

function globalsOf(realm: Window): Record<string, unknown> {
  const bound = timers.map((name): [string, unknown] => {
    const timer: unknown = Reflect.get(realm, name)
    return [name, typeof timer === 'function' ? timer.bind(realm) : undefined]
  })
  return { ...Object.fromEntries(bound), console: window.console }
}
