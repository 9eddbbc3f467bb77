import type { Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type TextAcceptance, textAcceptanceNoun } from './text.ts'

/** Who accepted which version of a text. */
export async function acceptancesOf(tx: Tx, textId: unknown): Promise<TextAcceptance[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(textAcceptanceNoun)} from talk_text_acceptances where text_id = $1 order by accepted_at, id`,
    [textId],
  )
  return rows.map((row) => recordOf(textAcceptanceNoun, row))
}

/** Facts of texts that need SQL. */
export const talkTextLookups: Readonly<Record<string, Lookup>> = {
  'talkText.accept': {
    facts: async (tx, { id, version }) => {
      const { rows } = await tx.query<{ by: string }>(
        'select proposed_by as by from talk_text_versions where text_id = $1 and version = $2',
        [id, version],
      )
      return { acceptances: await acceptancesOf(tx, id), proposedBy: rows[0]?.by ?? null }
    },
  },
}
