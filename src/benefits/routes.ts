import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readBenefitRule, readBenefitRules, readPersonBenefits } from './read-store.ts'
import { benefitReaders, ruleReaders } from './readers.ts'
import { BenefitRulesQuery, BenefitRulesView, BenefitRuleView, PersonBenefitsView } from './views.ts'

/** Reading the rules of benefits, and what one person is to be paid. */
export function benefitRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/benefit-rules',
    { schema: { querystring: BenefitRulesQuery, response: { 200: BenefitRulesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ruleReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readBenefitRules(tx, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/benefit-rules/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: BenefitRuleView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ruleReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readBenefitRule(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/people/:id/benefits',
    { schema: { params: z.object({ id: Id }), response: { 200: PersonBenefitsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, benefitReaders)
      if (!actor) return reply
      const how = { actor, now: sulh.now(), language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readPersonBenefits(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
