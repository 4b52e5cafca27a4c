// Runs inside QuickJS before the plugin. Turns what crosses the border into proxies: see wire.ts.
;(() => {
  const { __host: askHost, __globals: globals } = globalThis
  delete globalThis.__host
  delete globalThis.__globals

  /** Host things seen here and guest things seen there, so that identity survives the crossing. */
  const proxies = new Map()
  const idOfProxy = new WeakMap()
  const symbols = new Map()
  const idOfSymbol = new Map()
  const guests = new Map()
  const idOfGuest = new WeakMap()
  const waiting = new Map()
  let lastId = 0

  function ask(message) {
    const answer = JSON.parse(askHost(JSON.stringify(message)))
    if (answer.error) throw Object.assign(new Error(answer.error.message), answer.error)
    return decode(answer.value)
  }

  function encode(value) {
    switch (typeof value) {
      case 'undefined':
        return { kind: 'undefined' }
      case 'number':
        return Number.isFinite(value) && !Object.is(value, -0)
          ? { kind: 'plain', value }
          : { kind: 'number', value: Object.is(value, -0) ? '-0' : String(value) }
      case 'string':
      case 'boolean':
        return { kind: 'plain', value }
      case 'symbol':
        if (!idOfSymbol.has(value)) throw new TypeError('a symbol of the plugin cannot cross')
        return { kind: 'symbol', id: idOfSymbol.get(value) }
      case 'bigint':
        throw new TypeError('a bigint cannot cross')
    }
    if (value === null) return { kind: 'plain', value }
    if (idOfProxy.has(value)) return { kind: 'host', id: idOfProxy.get(value), callable: false }
    if (typeof value === 'function') return { kind: 'guest', id: guestId(value) }
    if (value instanceof Promise) return promised(value)
    if (value instanceof Uint8Array) return { kind: 'bytes', value: Array.from(value) }
    if (Array.isArray(value)) return { kind: 'array', value: value.map(encode) }
    return { kind: 'object', value: Object.keys(value).map((key) => [key, encode(value[key])]) }
  }

  function guestId(value) {
    if (!idOfGuest.has(value)) {
      idOfGuest.set(value, ++lastId)
      guests.set(lastId, value)
    }
    return idOfGuest.get(value)
  }

  function promised(promise) {
    const id = ++lastId
    promise.then(
      (value) => ask({ op: 'settle', id, ok: true, value: encode(value) }),
      (error) => ask({ op: 'settle', id, ok: false, value: encode(String(error)) }),
    )
    return { kind: 'promise', id }
  }

  function decode(wire) {
    switch (wire.kind) {
      case 'undefined':
        return undefined
      case 'plain':
        return wire.value
      case 'number':
        return Number(wire.value)
      case 'bytes':
        return Uint8Array.from(wire.value)
      case 'array':
        return wire.value.map(decode)
      case 'object':
        return Object.fromEntries(wire.value.map(([key, value]) => [key, decode(value)]))
      case 'host':
        return proxyOf(wire.id, wire.callable)
      case 'guest':
        return guests.get(wire.id)
      case 'symbol':
        return symbolOf(wire.id)
      case 'promise':
        return new Promise((resolve, reject) => waiting.set(wire.id, { resolve, reject }))
    }
    throw new TypeError(`unknown wire ${wire.kind}`)
  }

  function symbolOf(id) {
    if (!symbols.has(id)) {
      const symbol = Symbol(`host ${id}`)
      symbols.set(id, symbol)
      idOfSymbol.set(symbol, id)
    }
    return symbols.get(id)
  }

  function proxyOf(id, callable) {
    if (proxies.has(id)) return proxies.get(id)
    // An arrow function can be called and has no properties of its own that a proxy must show.
    const proxy = new Proxy(callable ? () => undefined : {}, {
      get: (_, key) => (typeof key === 'symbol' ? undefined : ask({ op: 'get', id, key })),
      set: (_, key, value) => {
        ask({ op: 'set', id, key: String(key), value: encode(value) })
        return true
      },
      has: (_, key) => typeof key === 'string' && ask({ op: 'has', id, key }),
      ownKeys: () => ask({ op: 'keys', id }),
      getOwnPropertyDescriptor: (_, key) =>
        typeof key === 'string' && ask({ op: 'has', id, key })
          ? { configurable: true, enumerable: true, value: ask({ op: 'get', id, key }) }
          : undefined,
      apply: (_, self, args) => ask({ op: 'call', id, self: encode(self), args: args.map(encode) }),
    })
    proxies.set(id, proxy)
    idOfProxy.set(proxy, id)
    return proxy
  }

  /** What the host asks of the guest. */
  const answerers = {
    invoke: ({ id, args }) => guests.get(id)(...args.map(decode)),
    settle: ({ id, ok, value }) => {
      const { resolve, reject } = waiting.get(id)
      waiting.delete(id)
      if (ok) resolve(decode(value))
      else reject(new Error(decode(value)))
    },
  }
  globalThis.__guest = (json) => {
    const message = JSON.parse(json)
    try {
      return JSON.stringify({ value: encode(answerers[message.op](message)) })
    } catch (error) {
      const { name, message: text, stack } = error
      return JSON.stringify({ error: { name, message: text, stack } })
    }
  }

  for (const [name, wire] of Object.entries(JSON.parse(globals))) {
    globalThis[name] = decode(wire)
  }

  // The one thing QuickJS has that Figma's main thread is not promised to have.
  const noEval = function () {
    throw new EvalError('code from strings is not allowed')
  }
  noEval.prototype = Function.prototype
  globalThis.eval = noEval
  for (const sample of [function () {}, async function () {}, function* () {}]) {
    Object.defineProperty(Object.getPrototypeOf(sample), 'constructor', { value: noEval })
  }
  globalThis.Function = noEval
})()
