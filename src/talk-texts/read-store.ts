import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { acceptancesOf } from './store.ts'
import { textNoun, textVersionNoun } from './text.ts'
import { TextRow, type TextsQuery, type TextsView, TextView } from './views.ts'

interface Found extends Record<string, unknown> {
  readonly text: Record<string, unknown>
}

const found = `to_jsonb(x) as text, k.name as "trackName",
  array(select a.party from talk_text_acceptances a where a.text_id = x.id and a.version = x.version order by a.accepted_at, a.id)
    as accepted`
const joined = 'from talk_texts x join talk_tracks k on k.id = x.track_id'

const textRow = ({ text, ...row }: Found): TextRow => TextRow.parse({ ...row, text: recordOf(textNoun, text) })

/** A page of the texts that the reader's authority negotiates. */
export async function readTexts(tx: Tx, query: TextsQuery): Promise<TextsView> {
  const conditions = new Conditions()
  if (query.track !== 'all') conditions.add((place) => `x.track_id = ${place}`, query.track)
  if (query.kind !== 'all') conditions.add((place) => `x.kind = ${place}`, query.kind)
  if (query.status !== 'all') conditions.add((place) => `x.status = ${place}`, query.status)
  const from = `${joined} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${found} ${from} ${orderBy(query.order, { opened: 'x.opened_at' }, 'x.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { texts: rows.map(textRow), ...total, page: query.page, pageSize }
}

/** One text with every version and who accepted which; undefined where the reader may not know it. */
export async function readText(tx: Tx, id: Id, language: string): Promise<TextView | undefined> {
  const { rows } = await tx.query<Found>(`select ${found} ${joined} where x.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: written } = await tx.query<Record<string, unknown>>(
    `select ${columnsOf(textVersionNoun, 'v')}, a.code as party from talk_text_versions v join authorities a on a.id = v.side_id
     where v.text_id = $1 order by v.version desc`,
    [id],
  )
  const versions = written.map(({ party, ...one }) => ({ version: recordOf(textVersionNoun, one), party }))
  const acceptances = await acceptancesOf(tx, id)
  const people = [
    ...versions.map(({ version }) => version.proposedBy),
    ...acceptances.map(({ acceptedBy }) => acceptedBy),
  ]
  const names = await userNames(tx, people, language)
  return TextView.parse({
    ...textRow(row),
    versions: versions.map(({ version, party }) => ({
      ...{ version, proposedByName: names.get(version.proposedBy) ?? '', proposedByParty: party },
    })),
    acceptances: acceptances.map((acceptance) => ({
      acceptance,
      acceptedByName: names.get(acceptance.acceptedBy) ?? '',
    })),
  })
}
