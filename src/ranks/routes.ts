import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { traineeReaders } from '../training/trainee.ts'
import { formulaDrafters, formulaReaders } from './rank-formula.ts'
import { readFormula, readFormulas, readRankInstitutions, readTraineeRanks } from './store.ts'
import { FormulasQuery, FormulasView, FormulaView, RankInstitutions, TraineeRanksView } from './views.ts'

const params = z.object({ id: Id })

/** Reading the formulas of ranks, and what was decided of one trainee. */
export function rankRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/rank-formulas',
    { schema: { querystring: FormulasQuery, response: { 200: FormulasView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, formulaReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readFormulas(tx, request.query))
    },
  )

  http.get('/api/rank-formulas/:id', { schema: { params, response: { 200: FormulaView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, formulaReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readFormula(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/trainees/:id/ranks',
    { schema: { params, response: { 200: TraineeRanksView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, traineeReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readTraineeRanks(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/rank-institutions', { schema: { response: { 200: RankInstitutions } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, formulaDrafters)
    if (!actor) return reply
    return sulh.database.read(actor, readRankInstitutions)
  })
}
