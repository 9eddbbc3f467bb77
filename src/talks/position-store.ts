import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import { inTransaction } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sulh } from '../server/sulh.ts'
import { type PositionVersion, PositionWords, positionNoun, positionVersionNoun } from './position.ts'
import { PositionsView } from './views.ts'

/**
 * The positions of the reader's own side on the agenda of a meeting, each version opened; undefined where the reader may not know the
 * meeting. The row policy shows no other side's, and a joint body none; only then the writer opens them, who alone reads keys.
 */
export async function readPositions(
  sulh: Sulh,
  meetingId: Id,
  { actor, language }: { actor: Actor; language: string },
): Promise<PositionsView | undefined> {
  const found = await sulh.database.read(actor, async (tx) => {
    const { rows: known } = await tx.query('select from talk_meetings where id = $1', [meetingId])
    if (known.length === 0) return undefined
    const { rows } = await tx.query(
      `select ${columnsOf(positionNoun)} from talk_positions where meeting_id = $1 order by written_at, id`,
      [meetingId],
    )
    const positions = rows.map((row) => recordOf(positionNoun, row)).filter(({ sideId }) => sideId === actor.sideId)
    const { rows: written } = await tx.query(
      `select ${columnsOf(positionVersionNoun)} from talk_position_versions where position_id = any($1) order by version desc`,
      [positions.map(({ id }) => id)],
    )
    const versions = written.map((row) => recordOf(positionVersionNoun, row))
    const writers = versions.map(({ writtenBy }) => writtenBy)
    return { positions, versions, names: await userNames(tx, writers, language) }
  })
  if (!found) return undefined
  const { positions, versions, names } = found
  const opened = await openWords(sulh, versions)
  return PositionsView.parse({
    positions: positions.map(({ id, itemId, version }) => ({
      ...{ id, itemId, version },
      versions: versions
        .filter(({ positionId }) => positionId === id)
        .map((one) => ({
          ...{ version: one.version, writtenAt: one.writtenAt, words: opened.get(one.id) ?? null },
          writtenByName: names.get(one.writtenBy) ?? '',
        })),
    })),
  })
}

async function openWords(sulh: Sulh, versions: readonly PositionVersion[]): Promise<Map<Id, PositionWords | null>> {
  if (versions.length === 0) return new Map()
  return inTransaction(sulh.database.writer, async (tx) => {
    const opened = new Map<Id, PositionWords | null>()
    for (const { id, positionId, sealed } of versions)
      opened.set(id, await openField(tx, sulh.sealer, positionId, sealed, PositionWords))
    return opened
  })
}
