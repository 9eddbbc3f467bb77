import { CheckKind, officeCodes } from '../checks/kinds.ts'
import type { Id } from '../kernel/ids.ts'
import type { AnyRecord } from '../kernel/record.ts'
import { readStanding } from '../people/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { openBeside, requirementsInForce, sealedWords } from './reopening-store.ts'
import { concernsOf, conditionFailed, standingOf } from './standing-store.ts'
import { Declaration } from './vetting-case.ts'
import { AskedKind, askedOfOffice } from './vetting-check.ts'

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const noteOf = ({ reason, note, grounds, evidence }: Record<string, unknown>) =>
  textOf(reason) || textOf(note) || textOf(grounds) || textOf(evidence)

async function idOf(tx: Tx, sql: string, values: unknown[]): Promise<Id | null> {
  const { rows } = await tx.query<{ id: Id }>(sql, values)
  return rows[0]?.id ?? null
}

/** The words of a step on a case that is there; of none nothing is sealed, so that no key is made for nothing. */
function words(tx: Tx, sealer: Sealer, record: AnyRecord | undefined, note: string) {
  return record ? sealedWords(tx, sealer, record.id, { note }) : Promise.resolve('')
}

/** A step whose words are its reason or note and that needs nothing else. */
const spoken: Lookup = {
  facts: async (tx, input, _actor, record, sealer) => ({ words: await words(tx, sealer, record, noteOf(input)) }),
}

/** Whether a case is there to seal something under. */
const caseIsThere = (tx: Tx, id: unknown) => exists(tx, 'select from vetting_cases where id = $1', [id])

/** What is sealed beside a case: of a case that is not there, nothing. */
async function beside(tx: Tx, sealer: Sealer, caseId: unknown, value: unknown, note: string) {
  if (!(await caseIsThere(tx, caseId))) return { sealed: '', words: '' }
  const key = String(caseId)
  return { sealed: await sealField(tx, sealer, key, value), words: await sealedWords(tx, sealer, key, { note }) }
}

/** Facts of vetting that need SQL or a key. */
export const vettingLookups: Readonly<Record<string, Lookup>> = {
  'vettingCase.request': {
    facts: async (tx, input, _actor, record, sealer) => {
      const { id, personId, institutionId } = input
      const known = await exists(tx, 'select from people where id = $1 and erased_at is null', [personId])
      return {
        requirementsId: await requirementsInForce(tx, institutionId),
        open: await openBeside(tx, input),
        listing: await readStanding(tx, String(personId)),
        words: record || !known ? '' : await sealedWords(tx, sealer, String(id), { note: noteOf(input) }),
      }
    },
  },
  'vettingCase.declare': {
    facts: async (tx, { declaration }, _actor, record, sealer) => ({
      words: record
        ? await sealedWords(tx, sealer, record.id, { note: '', declaration: Declaration.parse(declaration) })
        : '',
    }),
  },
  'vettingCase.tell': spoken,
  'vettingCase.withdraw': spoken,
  'vettingCase.note': spoken,
  'vettingCase.leave': spoken,
  'vettingCase.expire': {
    facts: async (tx, input, _actor, record, sealer, received) => ({
      failed: record ? await conditionFailed(tx, record.findingId, new Date(received)) : false,
      words: await words(tx, sealer, record, noteOf(input)),
    }),
  },
  'vettingCase.reopen': {
    facts: async (tx, input, _actor, record, sealer) => ({
      requirementsId: record ? await requirementsInForce(tx, record.institutionId) : null,
      open: await openBeside(tx, record ?? {}),
      words: await words(tx, sealer, record, noteOf(input)),
    }),
  },
  'vettingCheck.ask': {
    facts: async (tx, { caseId, kind, purpose }, _actor, _record, sealer) => {
      const asked = askedOfOffice[AskedKind.parse(kind)]
      const { rows } = await tx.query(
        `select p.id, p.side_id as "sideId", p.site_id as "siteId", p.birth, p.transferred_at as "transferredAt"
         from vetting_cases c join people p on p.id = c.person_id where c.id = $1`,
        [caseId],
      )
      const [person] = rows
      const checks = `select k.id from checks k join vetting_cases c on c.person_id = k.person_id where c.id = $1 and k.kind = $2`
      return {
        person: person ?? null,
        officeId: await idOf(
          tx,
          'select o.id from offices o join vetting_cases c on c.side_id = o.side_id where c.id = $1 and o.code = $2',
          [caseId, officeCodes[CheckKind.parse(asked)]],
        ),
        waitingId: await idOf(tx, `${checks} and k.status = 'requested'`, [caseId, asked]),
        answeredId: await idOf(
          tx,
          `${checks} and k.status = 'answered' order by k.answered_at desc, k.id desc limit 1`,
          [caseId, asked],
        ),
        ...(await beside(tx, sealer, caseId, { source: '', note: textOf(purpose) }, textOf(purpose))),
      }
    },
  },
  'vettingCheck.record': {
    facts: async (tx, { caseId, officeId, source, note }, _actor, _record, sealer) => ({
      officeKnown:
        officeId === null ||
        (await exists(
          tx,
          'select from offices o join vetting_cases c on c.side_id = o.side_id where c.id = $1 and o.id = $2',
          [caseId, officeId],
        )),
      ...(await beside(tx, sealer, caseId, { source: textOf(source), note: textOf(note) }, '')),
    }),
  },
  'vettingShare.make': {
    facts: (tx, { caseId, recipient }, _actor, _record, sealer) =>
      beside(tx, sealer, caseId, { recipient }, textOf(recipient)),
  },
  'vettingCase.propose': {
    facts: async (tx, input, _actor, record, sealer) => {
      if (!record) return { checks: [], sealed: '', sealedConditions: [], words: '' }
      const { requirements, conditions, reason } = input
      const sealedConditions: string[] = []
      for (const condition of Array.isArray(conditions) ? conditions : [])
        sealedConditions.push(await sealField(tx, sealer, record.id, { text: textOf(condition.text) }))
      return {
        checks: await standingOf(tx, record.id),
        sealed: await sealField(tx, sealer, record.id, { requirements, reason }),
        sealedConditions,
        words: await words(tx, sealer, record, noteOf(input)),
      }
    },
  },
  'vettingCase.vote': {
    facts: async (tx, input, _actor, record, sealer) => {
      const { rows: votes } = await tx.query(
        `select voted_by as "votedBy", verdict from vetting_votes where finding_id = $1 order by voted_at, id`,
        [record?.findingId ?? null],
      )
      const { rows } = await tx.query<{ until: string | null }>(
        'select valid_until as until from vetting_findings where id = $1',
        [record?.findingId ?? null],
      )
      const reason = noteOf(input)
      return {
        votes,
        validUntil: rows[0]?.until ?? null,
        sealed: record ? await sealField(tx, sealer, record.id, { reason }) : '',
        words: await words(tx, sealer, record, reason),
      }
    },
  },
  'vettingCondition.settle': {
    facts: (tx, { evidence }, _actor, condition, sealer) =>
      beside(tx, sealer, condition?.caseId ?? null, { evidence }, textOf(evidence)),
  },
  'vettingCase.integrate': {
    facts: async (tx, input, _actor, record, sealer, received) => {
      if (!record) return { checks: [], conditions: [], concerns: [], listing: 'clear', words: '' }
      const { rows } = await tx.query<{ status: string }>(
        'select status from vetting_conditions where finding_id = $1 order by n',
        [record.findingId],
      )
      const of = { caseId: record.id, personId: record.personId }
      return {
        checks: await standingOf(tx, record.id),
        conditions: rows.map(({ status }) => status),
        concerns: await concernsOf(tx, of, new Date(received)),
        listing: await readStanding(tx, String(record.personId)),
        words: await words(tx, sealer, record, noteOf(input)),
      }
    },
  },
  'vettingAppeal.file': {
    facts: async (tx, { caseId, grounds }, _actor, _record, sealer) => {
      const { rows } = await tx.query<{ id: Id }>(
        `select f.proposed_by as id from vetting_findings f join vetting_cases c on c.id = f.case_id and c.round = f.round
           where c.id = $1
         union select v.voted_by from vetting_votes v join vetting_findings f on f.id = v.finding_id
           join vetting_cases c on c.id = f.case_id and c.round = f.round where c.id = $1 order by 1`,
        [caseId],
      )
      return {
        officers: rows.map(({ id }) => id),
        filed: await exists(
          tx,
          'select from vetting_appeals a join vetting_cases c on c.id = a.case_id and c.round = a.round where c.id = $1',
          [caseId],
        ),
        ...(await beside(tx, sealer, caseId, { grounds }, '')),
      }
    },
  },
  'vettingAppeal.decide': {
    facts: async (tx, { reason }, _actor, appeal, sealer) => {
      const { rows } = await tx.query(
        'select id, person_id as "personId", institution_id as "institutionId" from vetting_cases where id = $1',
        [appeal?.caseId ?? null],
      )
      const [of] = rows
      return {
        requirementsId: await requirementsInForce(tx, of?.institutionId),
        open: await openBeside(tx, of ?? {}),
        ...(await beside(tx, sealer, appeal?.caseId ?? null, { reason }, textOf(reason))),
      }
    },
  },
}
