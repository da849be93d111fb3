/** How long the page must have been there, after it was loaded, before anything is fetched ahead. */
const SETTLED_MS = 6000

/**
 * Runs `work` once the page is loaded, has been there for a while and has nothing to do: what nobody
 * has asked for must not stand in the way of what somebody is about to. Returns how to call it off.
 */
export function whenSettled(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const start = () => {
    timer = setTimeout(async () => {
      await idle()
      if (!isOver) work()
    }, SETTLED_MS)
  }
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
  return () => {
    isOver = true
    clearTimeout(timer)
    window.removeEventListener('load', start)
  }
}

/** Resolves when the browser has nothing else to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 })
    else setTimeout(resolve, 50)
  })
}

/** Whether the user saves data: nothing is fetched then that nobody has asked for. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
