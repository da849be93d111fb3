import type { WriteOutcome } from '@/components/ui/browser-storage'
import type { KeptKey, KeptPlace, KeptValues } from './kept-place'

const DATABASE = 'dativo-infra-designer'
const STORE = 'kept'

/**
 * IndexedDB as a place for documents: one object store of whole values. Rejects where the browser
 * has none, as some private windows do. Written by hand, as it is four calls: a library would add
 * its own promises around transactions that must not wait, and has no say in their durability.
 */
export async function openIndexedPlace(): Promise<KeptPlace> {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(DATABASE)
  let open: Promise<IDBDatabase> = connect()
  await open
  /** The browser closes a connection when somebody clears its data; then another one is made. */
  const withStore = async <Result>(use: (database: IDBDatabase) => Promise<Result>) => {
    try {
      return await use(await open)
    } catch (error) {
      if (nameOf(error) !== 'InvalidStateError') throw error
      open = connect()
      return await use(await open)
    }
  }
  return {
    isDurable: true,
    read: (keys) => withStore((database) => readAll(database, keys)).catch(() => null),
    async change(keys, step) {
      const outcome = await withStore((database) => changeAll(database, keys, step)).catch(
        outcomeOf,
      )
      if (outcome === 'written') channel?.postMessage('written')
      return outcome
    },
    onForeignChange: (listener) => channel?.addEventListener('message', listener),
  }
}

function connect(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      // A later version of the page in another tab must not wait for this one.
      request.result.onversionchange = () => request.result.close()
      resolve(request.result)
    }
  })
}

function readAll(database: IDBDatabase, keys: readonly KeptKey[]): Promise<KeptValues> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readonly')
    const values = collect(transaction.objectStore(STORE), keys)
    transaction.oncomplete = () => resolve(values())
    transaction.onabort = () => reject(transaction.error)
  })
}

function changeAll(
  database: IDBDatabase,
  keys: readonly KeptKey[],
  step: (values: KeptValues) => KeptValues,
): Promise<WriteOutcome> {
  return new Promise((resolve) => {
    // 'strict': complete means on the disk, not in a cache that a killed browser or machine takes along.
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore(STORE)
    transaction.oncomplete = () => resolve('written')
    transaction.onabort = () => resolve(outcomeOf(transaction.error))
    const values = collect(store, keys, () => {
      for (const [key, value] of Object.entries(step(values()))) store.put(value, key)
      transaction.commit?.()
    })
  })
}

/** Asks for the values; `done` is called, inside the transaction, when the last one is there. */
function collect(
  store: IDBObjectStore,
  keys: readonly KeptKey[],
  done = () => {},
): () => KeptValues {
  const requests = keys.map((key) => store.get(key))
  const last = requests.at(-1)
  // Requests of one transaction are answered in their order.
  if (last) last.onsuccess = done
  return () => Object.fromEntries(keys.map((key, index) => [key, requests[index]?.result]))
}

function outcomeOf(error: unknown): WriteOutcome {
  return nameOf(error) === 'QuotaExceededError' ? 'full' : 'forbidden'
}

function nameOf(error: unknown): string {
  return error instanceof DOMException || error instanceof Error ? error.name : ''
}
