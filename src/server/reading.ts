import { inTransaction, type Tx } from './database.ts'
import type { Sulh } from './sulh.ts'

/** What a job asks of the database, some hundred rows at a time. It reads as the writer: it works for no reader. */
export async function reading<T>(sulh: Sulh, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(sulh.database.writer, work, 'begin read only')
}
