import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysUntil } from '../kernel/deadline.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { MailAddress } from '../kernel/mail-address.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { Programme, programmeRef, User, userNoun } from '../programme/programme.ts'
import { maySee, reportEditors } from './readers.ts'
import { ReportSchedule, ReportShare, reportScheduleNoun, reportShareNoun, sharedDays } from './report-schedule.ts'
import { ReportTemplate } from './report-template.ts'

/** Why a template is not the actor's to send out: it is of another authority, not approved, or shows what they may not read. */
function notTheirs(template: ReportTemplate | null, actor: Actor): Refusal | undefined {
  if (template === null || template.sideId !== actor.sideId)
    return refuse('reportTemplate.notApproved', {}, 'templateId')
  return maySee(actor.roles, template.shows) ? undefined : refuse('report.notYours', {}, 'templateId')
}

/** A user as a recipient: of the same authority and its offices, appointed, and with a right to all that the report shows. */
export function mayReceive(user: User, { sideId, shows }: Pick<ReportTemplate, 'sideId' | 'shows'>): boolean {
  return user.status === 'appointed' && user.sideId === sideId && user.siteId === null && maySee(user.roles, shows)
}

/** Schedules a report to users. Refused where one of them may not see all that it shows: nobody gets by mail what is not theirs to read. */
export const setSchedule = defineAction({
  name: 'reportSchedule.set',
  kind: 'intent',
  noun: reportScheduleNoun,
  roles: reportEditors,
  input: ReportSchedule.pick({ id: true, templateId: true, languages: true, recipients: true }).strict(),
  facts: z.object({ template: ReportTemplate.nullable(), scheduled: z.boolean(), users: z.array(User.nullable()) }),
  needs: ({ recipients }) => ({ users: recipients.map((id) => ({ noun: userNoun, id })) }),
  decide(before, { id, templateId, languages, recipients }, { template, scheduled, users }, { actor, at }) {
    if (before) return refuse('reportSchedule.exists')
    const refused = notTheirs(template, actor)
    if (refused || template === null) return refused ?? refuse('reportTemplate.notApproved', {}, 'templateId')
    if (scheduled) return refuse('reportSchedule.already', {}, 'templateId')
    const stranger = users.findIndex((user) => user === null || !mayReceive(user, template))
    if (stranger >= 0) return refuse('reportSchedule.notEntitled', { place: stranger + 1 }, 'recipients')
    const by = { sideId: actor.sideId, setBy: actor.id, setAt: at, endedBy: null, endedAt: null }
    const said = { id, templateId, languages: [...new Set(languages)], recipients: [...new Set(recipients)] }
    return accept([put(reportScheduleNoun, { ...said, ...by, state: 'on' })])
  },
})

/** Ends a schedule. */
export const endSchedule = defineAction({
  name: 'reportSchedule.end',
  kind: 'intent',
  noun: reportScheduleNoun,
  roles: reportEditors,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(before, _input, _facts, { actor, at }) {
    if (!before || before.sideId !== actor.sideId) return refuse('reportSchedule.unknown')
    if (before.state !== 'on') return refuse('reportSchedule.notNow')
    return accept([put(reportScheduleNoun, { ...before, state: 'ended', endedBy: actor.id, endedAt: at })])
  },
})

/** Records that somebody outside is sent each issue of a report until a day (ddr.md R-SHR). A report holds aggregates alone. */
export const shareReport = defineAction({
  name: 'reportShare.record',
  kind: 'intent',
  noun: reportShareNoun,
  roles: ['director'],
  input: ReportShare.pick({
    id: true,
    templateId: true,
    recipient: true,
    language: true,
    purpose: true,
    expiresOn: true,
  })
    .extend({ address: MailAddress })
    .strict(),
  sealed: ['address'],
  sealedUnder: ({ id }) => id,
  facts: z.object({
    template: ReportTemplate.nullable(),
    programme: Programme.nullable(),
    sealedAddress: z.string(),
  }),
  needs: () => ({ programme: programmeRef }),
  decide(before, { address: _, ...said }, { template, programme, sealedAddress }, { actor, at, received }) {
    if (before) return refuse('reportShare.exists')
    const refused = notTheirs(template, actor)
    if (refused) return refused
    const days = daysUntil(dayOf(received, programme?.timeZone ?? 'UTC'), said.expiresOn)
    if (days < 1 || days > sharedDays) return refuse('reportShare.expiry', { days: sharedDays }, 'expiresOn')
    if (said.purpose === '') return refuse('reportShare.noPurpose', {}, 'purpose')
    const by = { sideId: actor.sideId, sharedBy: actor.id, sharedAt: at, endedBy: null, endedAt: null }
    return accept([put(reportShareNoun, { ...said, ...by, sealedAddress, state: 'ready' })])
  },
})

/** Ends a share before its day. */
export const endShare = defineAction({
  name: 'reportShare.end',
  kind: 'intent',
  noun: reportShareNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(before, _input, _facts, { actor, at }) {
    const found = before && before.sideId === actor.sideId ? before : refuse('reportShare.unknown')
    if (isRefusal(found)) return found
    if (found.state !== 'ready') return refuse('reportShare.notNow')
    return accept([put(reportShareNoun, { ...found, state: 'ended', endedBy: actor.id, endedAt: at })])
  },
})
