import { type DraftStore, draftDaysMost } from '../drafts/draft.ts'
import type { DeviceDatabase } from './device-database.ts'
import type { OpenOfficer } from './kept-reads.ts'
import { sealValue, unsealValue } from './store-keys.ts'

const day = 24 * 60 * 60 * 1000

/**
 * What an officer typed at the tablet and did not save, sealed under their key: it opens when they unlock it again, and for nobody else.
 * Of those of others only the day is read, so that what is too old goes.
 */
export function keptDrafts(database: DeviceDatabase, officer: OpenOfficer, now: () => number): DraftStore {
  return {
    all: async () => {
      const rows = await database.sealed('drafts')
      const old = rows.filter(({ at }) => now() - at > draftDaysMost * day).map(({ key }) => key)
      if (old.length > 0) await database.remove('drafts', old)
      return Promise.all(rows.map(({ key, sealed }) => unsealValue(officer.key, boundTo(key), sealed)))
    },
    put: async (draft) => {
      const sealed = await sealValue(officer.key, boundTo(draft.id), draft)
      await database.put('drafts', draft.id, { at: draft.at, bytes: sealed.length, sealed })
    },
    remove: (ids) => database.remove('drafts', ids),
  }
}

function boundTo(id: string): string {
  return `draft ${id}`
}
