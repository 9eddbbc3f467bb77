import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { orderPaper } from './papers.ts'
import { readTaskSubjects, readTasks } from './store.ts'
import { drafters, taskNumberOf, taskReaders } from './task.ts'
import { readOrderParts, readTask } from './task-store.ts'
import { TaskSubjectsView, TasksQuery, TasksView, TaskView } from './views.ts'

const params = z.object({ id: Id })

/** Reading orders to ordnance teams. */
export function ordnanceTaskRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/task-orders',
    { schema: { querystring: TasksQuery, response: { 200: TasksView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, taskReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readTasks(tx, request.query))
    },
  )

  http.get('/api/task-subjects', { schema: { response: { 200: TaskSubjectsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, drafters)
    if (!actor) return reply
    return sulh.database.read(actor, readTaskSubjects)
  })

  http.get('/api/task-orders/:id', { schema: { params, response: { 200: TaskView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, taskReaders)
    if (!actor) return reply
    const at = { language: languageOf(request), now: sulh.now() }
    const view = await sulh.database.read(actor, (tx) => readTask(tx, request.params.id, at))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  const querystring = z.object({ language: Language.default('ar') })
  http.get('/api/task-orders/:id/order', { schema: { params, querystring } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, taskReaders)
    if (!actor) return reply
    const { language } = request.query
    const at = { language, now: sulh.now() }
    const parts = await sulh.database.read(actor, (tx) => readOrderParts(tx, request.params.id, at))
    if (!parts) return sendProblem(sulh, request, reply, 404, 'notFound')
    return sendPdf(reply, taskNumberOf(parts.view.task.id), await orderPaper(parts, language))
  })
}
