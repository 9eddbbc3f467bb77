import { refuse } from '../kernel/decision.ts'
import { type CodeState, takeCodes } from '../kernel/open-list.ts'
import { own } from '../kernel/own.ts'
import { pageSize } from '../kernel/paging.ts'
import { theProgram } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Prelude } from '../server/part.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { mySide, undated, type WorkSource } from '../server/work-source.ts'
import { type CodeChange, codeChangeNoun, codeSigners, codesAfter } from './code-change.ts'
import { openLists } from './lists.ts'
import { CodeChangeRow, type CodeChangesQuery } from './views.ts'

async function signedChanges(tx: Tx): Promise<CodeChange[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(codeChangeNoun)} from code_changes where status = 'signed' order by signed_at, id`,
  )
  return rows.map((row) => recordOf(codeChangeNoun, row))
}

/** What holds of the codes now; taken over by the lists of this process. */
export async function readCodeStates(tx: Tx): Promise<CodeState[]> {
  const states = codesAfter(await signedChanges(tx))
  takeCodes(states)
  return states
}

/** Facts of changes of code lists. */
export const codeListLookups: Readonly<Record<string, Lookup>> = {
  'codeChange.propose': {
    facts: async (tx, { list, code }) => {
      const state = codesAfter(await signedChanges(tx)).find((one) => one.list === list && one.code === code)
      return {
        standing: state ? { offered: state.offered, onlySideId: state.sideId } : null,
        waiting: await exists(tx, `select from code_changes where list = $1 and code = $2 and status = 'proposed'`, [
          list,
          code,
        ]),
      }
    },
  },
}

/** Refuses what the lists of this program do not allow: which lists are open and which codes they bring is no part of the record. */
export const codeListPreludes: Readonly<Record<string, Prelude>> = {
  'codeChange.propose': async (sulh, _actor, { list: name, code, kind }) => {
    await sulh.database.read(theProgram, readCodeStates)
    const { list } = own(openLists, String(name)) ?? {}
    if (!list) return refuse('codeChange.closed')
    const known = list.codes.includes(String(code))
    if (kind === 'add' && Object.hasOwn(list.shipped, String(code))) return refuse('codeChange.codeTaken', {}, 'code')
    if (kind !== 'add' && !known) return refuse('codeChange.codeUnknown', {}, 'code')
    if (kind === 'retire' && list.fixed.includes(String(code))) return refuse('codeChange.fixed')
    return undefined
  },
}

/** A page of the changes of one list, or of all. */
export async function readCodeChanges(tx: Tx, query: CodeChangesQuery, language: string) {
  const conditions = new Conditions()
  if (query.list !== '') conditions.add((place) => `c.list = ${place}`, query.list)
  if (query.status !== 'all') conditions.add((place) => `c.status = ${place}`, query.status)
  const from = `from code_changes c where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(codeChangeNoun, 'c')} ${from}
     ${orderBy(query.order, { proposed: 'c.proposed_at' }, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const changes = rows.map((row) => recordOf(codeChangeNoun, row))
  const names = await userNames(
    tx,
    changes.flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy ?? []].flat()),
    language,
  )
  return {
    changes: changes.map((change) =>
      CodeChangeRow.parse({
        change,
        proposedByName: names.get(change.proposedBy) ?? '',
        signedByName: names.get(change.signedBy ?? '') ?? '',
      }),
    ),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    ...{ page: query.page, pageSize },
  }
}

/** Changes of code lists that wait for the other signature. */
export const codeListWork: readonly WorkSource[] = [
  {
    kind: 'codeChange.sign',
    roles: codeSigners,
    sql: `select c.id, c.list || ' ' || c.code as label, c.proposed_at as since, ${undated}
      from me, code_changes c where c.status = 'proposed' and c.proposed_by is distinct from me.id
        and (me.joint or c.only_side_id is null and c.proposing_side_id is distinct from ${mySide} or c.only_side_id = ${mySide})`,
  },
]
