import { seal, unseal } from '../../web/seal.ts'
import { PublicReport } from '../views.ts'

/**
 * Reports that wait for the network, on the device of whoever reports without an account. Each lies there as a ciphertext; its key
 * cannot leave the browser, and goes with the last report, so that nothing tells afterwards that somebody reported here.
 */
const name = 'sulh-ordnance'
const slot = 'ordnance report'

/** Keeps a report until it was sent. False where this browser cannot seal or keeps nothing. */
export async function keepWaiting(report: PublicReport): Promise<boolean> {
  try {
    const store = await openStore()
    const sealed = await seal(await keyIn(store), slot, JSON.stringify(report))
    await asked(reportsOf(store, 'readwrite').put(sealed, report.id))
    return true
  } catch {
    return false
  }
}

/** The reports that wait here. What does not open is none. */
export async function waitingReports(): Promise<PublicReport[]> {
  try {
    const store = await openStore()
    const sealed = await asked(reportsOf(store, 'readonly').getAll())
    if (sealed.length === 0) return []
    const key = await keyIn(store)
    const opened = await Promise.all(
      sealed.map((one) => (typeof one === 'string' ? unseal(key, slot, one) : undefined)),
    )
    return opened.flatMap((text) => (text === undefined ? [] : (PublicReport.safeParse(JSON.parse(text)).data ?? [])))
  } catch {
    return []
  }
}

/** Forgets a report that was sent, and the key with the last of them. */
export async function dropWaiting(id: string): Promise<void> {
  try {
    const store = await openStore()
    await asked(reportsOf(store, 'readwrite').delete(id))
    const left = await asked(reportsOf(store, 'readonly').count())
    if (left === 0) await asked(store.transaction('keys', 'readwrite').objectStore('keys').clear())
  } catch {
    // What was never kept needs not be forgotten.
  }
}

function openStore(): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('keys')
    opening.result.createObjectStore('reports')
  }
  return asked(opening)
}

function reportsOf(store: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore {
  return store.transaction('reports', mode).objectStore('reports')
}

async function keyIn(store: IDBDatabase): Promise<CryptoKey> {
  const known: unknown = await asked(store.transaction('keys', 'readonly').objectStore('keys').get(slot))
  if (known instanceof CryptoKey) return known
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await asked(store.transaction('keys', 'readwrite').objectStore('keys').put(key, slot))
  return key
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'))
  })
}
