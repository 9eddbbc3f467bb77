import type { z } from 'zod'
import { institutionNoun, institutionPostNoun } from '../institutions/institution.ts'
import {
  type InstitutionRequirements,
  institutionRequirementsNoun,
  isOfAge,
  requirementKeys,
  VettingCheckKind,
} from '../institutions/requirements.ts'
import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import type { Noun } from '../kernel/record.ts'
import { type Person, personNoun } from '../people/person.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import {
  ConditionWords,
  EvidenceWords,
  FindingWords,
  ReasonWords,
  type VettingCondition,
  vettingConditionNoun,
  vettingFindingNoun,
  vettingVoteNoun,
} from './finding.ts'
import { packetOf, type VettingPacket } from './packet.ts'
import { concernsOf, standingOf } from './standing-store.ts'
import { GroundsWords, type VettingAppeal, vettingAppealNoun } from './vetting-appeal.ts'
import { StepWords, vettingCaseNoun, vettingReference, vettingStepNoun } from './vetting-case.ts'
import { CheckWords, isValidOn, type StandingCheck, vettingCheckNoun } from './vetting-check.ts'
import { ShareWords, vettingShareNoun } from './vetting-share.ts'
import { type RecordSays, VettingCaseView } from './views.ts'

interface How {
  readonly sealer: Sealer
  readonly language: string
  readonly now: Date
}

interface FoundCase extends Record<string, unknown> {
  readonly record: Record<string, unknown>
  readonly person: Record<string, unknown>
  readonly institution: Record<string, unknown>
  readonly post: Record<string, unknown>
  readonly requirements: Record<string, unknown>
}

async function findCase(tx: Tx, id: Id) {
  const { rows } = await tx.query<FoundCase>(
    `select to_jsonb(c) as record, to_jsonb(p) as person, to_jsonb(i) as institution, to_jsonb(o) as post, to_jsonb(r) as requirements
     from vetting_cases c join people p on p.id = c.person_id join institutions i on i.id = c.institution_id
       join institution_posts o on o.id = c.post_id join institution_requirements r on r.id = c.requirements_id
     where c.id = $1`,
    [id],
  )
  const [row] = rows
  return (
    row && {
      case: recordOf(vettingCaseNoun, row.record),
      person: recordOf(personNoun, row.person),
      institution: recordOf(institutionNoun, row.institution),
      post: recordOf(institutionPostNoun, row.post),
      requirements: recordOf(institutionRequirementsNoun, row.requirements),
    }
  )
}

/** The rows of a case in one table, each with its words opened; null once the key of the case is destroyed. */
async function opened<S extends z.ZodObject<{ sealed: z.ZodString }>, W extends z.ZodType>(
  tx: Tx,
  { sealer, id }: { sealer: Sealer; id: Id },
  noun: Noun<string, S>,
  schema: W,
  order: string,
): Promise<{ row: z.output<S>; words: z.output<W> | null }[]> {
  const { rows } = await tx.query<{ sealed: string }>(
    `select ${columnsOf(noun)} from ${noun.table} where case_id = $1 order by ${order}`,
    [id],
  )
  const all: { row: z.output<S>; words: z.output<W> | null }[] = []
  for (const row of rows)
    all.push({ row: recordOf(noun, row), words: await openField(tx, sealer, id, row.sealed, schema) })
  return all
}

async function openedFindings(tx: Tx, of: { sealer: Sealer; id: Id }) {
  const findings = await opened(tx, of, vettingFindingNoun, FindingWords, 'proposed_at desc, id desc')
  const votes = await opened(tx, of, vettingVoteNoun, ReasonWords, 'voted_at, id')
  const conditions: { condition: VettingCondition; text: string | null; evidence: string | null }[] = []
  for (const { row: condition, words } of await opened(tx, of, vettingConditionNoun, ConditionWords, 'n')) {
    const { sealedEvidence } = condition
    const said = sealedEvidence === null ? null : await openField(tx, of.sealer, of.id, sealedEvidence, EvidenceWords)
    conditions.push({ condition, text: words?.text ?? null, evidence: said?.evidence ?? null })
  }
  return { findings, votes, conditions }
}

async function openedAppeals(tx: Tx, of: { sealer: Sealer; id: Id }) {
  const appeals: { appeal: VettingAppeal; grounds: string | null; reason: string | null }[] = []
  for (const { row: appeal, words } of await opened(
    tx,
    of,
    vettingAppealNoun,
    GroundsWords,
    'filed_at desc, id desc',
  )) {
    const { sealedReason } = appeal
    const said = sealedReason === null ? null : await openField(tx, of.sealer, of.id, sealedReason, ReasonWords)
    appeals.push({ appeal, grounds: words?.grounds ?? null, reason: said?.reason ?? null })
  }
  return appeals
}

/** One case with everything in it, opened; undefined for whom it is not. */
export async function readVettingCase(tx: Tx, id: Id, how: How): Promise<VettingCaseView | undefined> {
  const found = await findCase(tx, id)
  if (!found) return undefined
  const today = await todayHere(tx, how.now)
  const of = { sealer: how.sealer, id }
  const checks = await opened(tx, of, vettingCheckNoun, CheckWords, 'recorded_at desc, id desc')
  const { findings, votes, conditions } = await openedFindings(tx, of)
  const appeals = await openedAppeals(tx, of)
  const shares = await opened(tx, of, vettingShareNoun, ShareWords, 'shared_at desc, id desc')
  const steps = await opened(tx, of, vettingStepNoun, StepWords, 'taken_at, round, id')
  const { rows: offices } = await tx.query<{ id: Id; name: unknown }>(
    'select id, name from offices where side_id = $1 order by code',
    [found.case.sideId],
  )
  // Everybody who did something here took a step of it.
  const officers = [found.case.openedBy, ...steps.map(({ row }) => row.takenBy)]
  const names = await userNames(tx, officers, how.language)
  const nameOf = (who: Id | null) => (who === null ? '' : (names.get(who) ?? ''))
  const standing = await standingOf(tx, id)
  return VettingCaseView.parse({
    ...found,
    reference: vettingReference(id),
    checks: checks.map(({ row: check, words }) => ({
      check,
      source: words?.source ?? null,
      note: words?.note ?? null,
      officeName: offices.find((office) => office.id === check.officeId)?.name ?? null,
      recordedByName: nameOf(check.recordedBy),
    })),
    standing,
    recordSays: whatRecordSays(found.requirements, found.person, standing, today),
    concerns: await concernsOf(tx, { caseId: id, personId: found.person.id }, how.now),
    findings: findings.map(({ row: finding, words }) => ({
      finding,
      requirements: words?.requirements ?? null,
      reason: words?.reason ?? null,
      proposedByName: nameOf(finding.proposedBy),
      votes: votes
        .filter(({ row }) => row.findingId === finding.id)
        .map(({ row: vote, words: why }) => ({ vote, reason: why?.reason ?? null, votedByName: nameOf(vote.votedBy) })),
      conditions: conditions.filter(({ condition }) => condition.findingId === finding.id),
    })),
    appeals: appeals.map((one) => ({
      ...one,
      filedByName: nameOf(one.appeal.filedBy),
      decidedByName: nameOf(one.appeal.decidedBy),
    })),
    shares: shares.map(({ row: share, words }) => ({
      share,
      recipient: words?.recipient ?? null,
      sharedByName: nameOf(share.sharedBy),
    })),
    steps: steps.map(({ row: step, words }) => ({ step, words, takenByName: nameOf(step.takenBy) })),
    offices,
    openedByName: nameOf(found.case.openedBy),
    today,
  })
}

/** What the record says of each requirement today; what only people can judge it leaves to them. */
function whatRecordSays(
  asked: InstitutionRequirements,
  person: Person,
  standing: readonly StandingCheck[],
  today: Day,
): RecordSays[] {
  return requirementKeys(asked).map((key) => {
    if (key === 'age') return { key, says: isOfAge(asked, person.birth, today) ? 'met' : 'notMet' }
    const kind = VettingCheckKind.safeParse(key)
    if (!kind.success) return { key, says: 'people' }
    const good = standing.some((check) => check.kind === kind.data && isValidOn(check, today))
    return { key, says: good ? 'met' : 'notMet' }
  })
}

/** The packet of a share; `expired` once its days are over, undefined for whom it is not. */
export async function readVettingPacket(
  tx: Tx,
  id: Id,
  how: How,
): Promise<{ packet: VettingPacket } | 'expired' | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(vettingShareNoun)} from vetting_shares where id = $1`, [id])
  if (!rows[0]) return undefined
  const share = recordOf(vettingShareNoun, rows[0])
  const found = await findCase(tx, share.caseId)
  if (!found) return undefined
  if (share.expiresOn < (await todayHere(tx, how.now))) return 'expired'
  const words = await openField(tx, how.sealer, share.caseId, share.sealed, ShareWords)
  const reference = vettingReference(share.caseId)
  return { packet: packetOf({ ...found, share, recipient: words?.recipient ?? '', reference }) }
}
