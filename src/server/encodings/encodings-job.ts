import { encodingForm } from '../../encodings/encoded.ts'
import { Encoder } from '../../encodings/encoder.ts'
import { findProgramme, todayHere } from '../../programme/store.ts'
import { exists, inTransaction, type Tx } from '../database.ts'
import type { Job } from '../jobs.ts'
import { type EncodingKey, makeEncodingKey, numberChanges, putInForce, readEncodingKeys } from './encoding-key-store.ts'
import { encodeBatch } from './encoding-store.ts'

/** How old a key gets before the program exchanges it by itself, in days. */
export const encodingKeyDays = 365

/**
 * Encodes who was registered, corrected or gone since the last time, and exchanges the key: the first once there is a station that may
 * ask, another after a year, after `sulh encoding-key --rotate`, and where this program encodes in another way. Until everybody
 * is encoded under a new key the one before stays in force. Cut short, it goes on where it stopped.
 */
export const encodingsJob: Job = {
  name: 'encodings',
  isDue: (sulh) =>
    inTransaction(sulh.database.writer, async (tx) => {
      // While nobody may ask for them there are none: what is not there cannot be taken.
      if (!(await hasStations(tx)) || !(await findProgramme(tx))) return false
      const keys = await readEncodingKeys(tx, sulh.keys.master)
      if (keys.length !== 1 || isOld(keys, sulh.now())) return true
      const waits = `select from encoding_queue union all select from people_encodings where n is null and key_id = $1`
      return exists(tx, waits, [keys[0]?.id])
    }),
  run: async (sulh, onProgress, signal) => {
    const { master } = sulh.keys
    const keys = await inTransaction(sulh.database.writer, async (tx) => {
      const before = await readEncodingKeys(tx, master)
      if (isOld(before, sulh.now())) await makeEncodingKey(tx, master, sulh.now())
      return readEncodingKeys(tx, master)
    })
    const encoders = keys
      .filter(({ form }) => form === encodingForm)
      .map((key) => ({ key, encoder: new Encoder(key.key) }))
    for (let done = 0; ; ) {
      signal.throwIfAborted()
      const count = await inTransaction(sulh.database.writer, async (tx) => {
        const encoded = await encodeBatch(tx, encoders, await todayHere(tx, sulh.now()))
        for (const { id, inForceAt } of keys) if (inForceAt !== null) await numberChanges(tx, id)
        return encoded
      })
      if (count === 0) break
      done += count
      onProgress('people encoded', 1 - 1 / (1 + done / 1000))
    }
    const coming = keys.find(({ inForceAt }) => inForceAt === null)
    if (coming) await inTransaction(sulh.database.writer, (tx) => putInForce(tx, coming, sulh.now()))
  },
}

function hasStations(tx: Tx): Promise<boolean> {
  return exists(tx, `select from stations where state = 'inForce'`, [])
}

/** Whether another key is to be made: none is coming, and there is none in force or one that is over. */
function isOld(keys: readonly EncodingKey[], now: Date): boolean {
  if (keys.some(({ inForceAt }) => inForceAt === null)) return false
  const [inForce] = keys
  if (!inForce || inForce.form !== encodingForm) return true
  return now.getTime() - Date.parse(inForce.madeAt) > encodingKeyDays * 86_400_000
}
