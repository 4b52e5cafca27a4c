type Callback = () => unknown

/** Node's timers as Figma gives them: numbers, and gone when the plugin stops. */
export function guestTimers(onError: (error: unknown) => void) {
  const running = new Map<number, ReturnType<typeof setInterval>>()
  let last = 0

  const guarded = (callback: Callback) => (): void => {
    try {
      callback()
    } catch (error) {
      onError(error)
    }
  }
  const clear = (id: number): void => {
    clearTimeout(running.get(id))
    running.delete(id)
  }
  return {
    globals: {
      setTimeout(callback: Callback, delay: number): number {
        const id = ++last
        running.set(
          id,
          setTimeout(() => {
            running.delete(id)
            guarded(callback)()
          }, delay),
        )
        return id
      },
      setInterval(callback: Callback, delay: number): number {
        running.set(++last, setInterval(guarded(callback), delay))
        return last
      },
      clearTimeout: clear,
      clearInterval: clear,
    },
    stop(): void {
      for (const timer of running.values()) clearTimeout(timer)
      running.clear()
    },
  }
}
