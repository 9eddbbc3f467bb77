import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import type { Role } from '../kernel/roles.ts'
import { Language } from '../kernel/texts.ts'
import { findProgramme, todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { Stage } from './criteria.ts'
import { findCriteriaSet, readCriteriaSet, readCriteriaSets } from './criteria-store.ts'
import { decisionMay } from './decision.ts'
import { readDecision, readEligibility, readPersonEligibility, readProposal } from './decision-store.ts'
import { type NoticeParts, noticePaper } from './papers.ts'
import { findDecision } from './store.ts'
import {
  CriteriaSetsView,
  CriteriaSetView,
  DecisionView,
  EligibilityQuery,
  EligibilityView,
  PersonEligibility,
  ProposalView,
} from './views.ts'

/** Who works on eligibility: those who propose, decide, hear appeals, direct and audit. */
const panel: readonly Role[] = ['screener', 'adjudicator', 'appealsOfficer', 'director', 'auditor']
/** Officers of a site tell people and print notices: they see how somebody stands, and neither the evidence nor the votes. */
const tellers: readonly Role[] = [...panel, 'registrationOfficer']
const byId = z.object({ id: Id })

/** Reading criteria, decisions and notices. */
export function eligibilityRoutes(http: Http, sulh: Sulh): void {
  criteriaRoutes(http, sulh)
  decisionRoutes(http, sulh)
  personRoutes(http, sulh)
}

function criteriaRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/criteria', { schema: { response: { 200: CriteriaSetsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, tellers)
    if (!actor) return reply
    return sulh.database.read(actor, async (tx) => readCriteriaSets(tx, await todayHere(tx, sulh.now())))
  })

  http.get(
    '/api/criteria/:id',
    { schema: { params: byId, response: { 200: CriteriaSetView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, tellers)
      if (!actor) return reply
      const view = await sulh.database.read(actor, async (tx) =>
        readCriteriaSet(tx, request.params.id, await todayHere(tx, sulh.now()), languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}

function decisionRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/eligibility',
    { schema: { querystring: EligibilityQuery, response: { 200: EligibilityView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, panel)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readEligibility(tx, request.query, actor))
    },
  )

  http.get(
    '/api/eligibility/:id',
    { schema: { params: byId, response: { 200: DecisionView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, panel)
      if (!actor) return reply
      const view = await sulh.database.read(actor, async (tx) =>
        readDecision(tx, request.params.id, await todayHere(tx, sulh.now()), languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/eligibility/:id/notice',
    { schema: { params: byId, querystring: z.object({ language: Language.default('ar') }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, tellers)
      if (!actor) return reply
      const parts = await sulh.database.read(actor, (tx) => noticeParts(tx, request.params.id))
      if (!parts) return sendProblem(sulh, request, reply, 404, 'notFound')
      const pdf = decisionMay('print', parts.decision) && (await noticePaper(parts, request.query.language))
      if (!pdf) return sendProblem(sulh, request, reply, 409, 'eligibility.notDecided')
      return sendPdf(reply, parts.personNumber, pdf)
    },
  )
}

async function noticeParts(tx: Tx, id: Id): Promise<NoticeParts | undefined> {
  const decision = await findDecision(tx, id)
  const set = decision && (await findCriteriaSet(tx, decision.criteriaSetId))
  const programme = await findProgramme(tx)
  const { rows } = await tx.query(
    `select p.number, a.name from people p join authorities a on a.id = p.side_id where p.id = $1`,
    [decision?.personId],
  )
  const [row] = rows
  if (!decision || !set || !programme || !row) return undefined
  return { decision, set, programme, personNumber: row.number, authorityTitle: row.name }
}

function personRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/people/:id/eligibility',
    { schema: { params: byId, response: { 200: PersonEligibility } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, tellers)
      if (!actor) return reply
      const view = await sulh.database.read(actor, async (tx) =>
        readPersonEligibility(tx, request.params.id, await todayHere(tx, sulh.now())),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/people/:id/eligibility/:stage',
    { schema: { params: byId.extend({ stage: Stage }), response: { 200: ProposalView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, panel)
      if (!actor) return reply
      const { id, stage } = request.params
      const view = await sulh.database.read(actor, async (tx) =>
        readProposal(tx, id, stage, await todayHere(tx, sulh.now())),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
