import { refuse } from '../kernel/decision.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Prelude } from '../server/part.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { mySide, undated, type WorkSource } from '../server/work-source.ts'
import { loadCatalogue } from './catalogue-store.ts'
import {
  type HeldLine,
  linesAfter,
  TranslationLine,
  translationChangeNoun,
  translationSigners,
} from './translation-change.ts'
import { TranslationChangeRow, type TranslationChangesQuery } from './views.ts'

/** The programme's own words that hold. */
export async function readHeldLines(tx: Tx): Promise<HeldLine[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(translationChangeNoun)} from translation_changes where status = 'signed' order by signed_at, id`,
  )
  return linesAfter(rows.map((row) => recordOf(translationChangeNoun, row)))
}

/** Refuses lines of texts that this version of the program has not, or has otherwise. */
export const translationPreludes: Readonly<Record<string, Prelude>> = {
  'translationChange.propose': async (_sulh, _actor, { lines }) => {
    const asked = TranslationLine.array().safeParse(lines)
    // What is no input at all is said field by field when the act is decided.
    if (!asked.success) return undefined
    const catalogue = await loadCatalogue()
    for (const [i, { place, shipped }] of asked.data.entries()) {
      const now = catalogue.at(place)?.shipped
      if (!now || now.ar !== shipped.ar || now.en !== shipped.en || now.fr !== shipped.fr)
        return refuse('translationChange.noText', { place }, `lines.${i}.words`)
    }
    return undefined
  },
}

/** A page of what was proposed, signed and turned down. */
export async function readTranslationChanges(tx: Tx, query: TranslationChangesQuery, language: string) {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `c.status = ${place}`, query.status)
  const from = `from translation_changes c where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(translationChangeNoun, 'c')} ${from}
     ${orderBy(query.order, { proposed: 'c.proposed_at' }, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const changes = rows.map((row) => recordOf(translationChangeNoun, row))
  const names = await userNames(
    tx,
    changes.flatMap(({ proposedBy, signedBy }) => (signedBy === null ? [proposedBy] : [proposedBy, signedBy])),
    language,
  )
  return {
    changes: changes.map((change) =>
      TranslationChangeRow.parse({
        change,
        proposedByName: names.get(change.proposedBy) ?? '',
        signedByName: names.get(change.signedBy ?? '') ?? '',
      }),
    ),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    ...{ page: query.page, pageSize },
  }
}

/** Words that wait for the other signature. */
export const translationWork: readonly WorkSource[] = [
  {
    kind: 'translationChange.sign',
    roles: translationSigners,
    sql: `select c.id, c.lines -> 0 ->> 'place' as label, c.proposed_at as since, ${undated}
      from me, translation_changes c where c.status = 'proposed' and c.proposed_by is distinct from me.id
        and (me.joint or c.proposing_side_id is distinct from ${mySide})`,
  },
]
