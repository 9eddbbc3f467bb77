import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import type { WorkSource } from '../server/work-source.ts'
import { readFailedMessages, sendAgain } from './message-store.ts'
import { keepNoticeSettings, keepSeen, readNoticeSettings, readNotices } from './store.ts'
import { FailedMessagesView, NoticeSettings, NoticeSettingsView, NoticesView, SeenNotices } from './views.ts'

/** What somebody is told waits for them, and how they are told; no part of the record, as sessions are not. */
export function noticeRoutes(http: Http, sulh: Sulh, sources: () => readonly WorkSource[]): void {
  http.get('/api/notices', { schema: { response: { 200: NoticesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply)
    if (!actor) return reply
    return readNotices(sulh, sources(), actor)
  })

  http.post('/api/notices/seen', { schema: { body: SeenNotices } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply)
    if (!actor) return reply
    await keepSeen(sulh, actor.id, request.body.items)
    return reply.code(204).send()
  })

  http.get('/api/notice-settings', { schema: { response: { 200: NoticeSettingsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply)
    if (!actor) return reply
    return readNoticeSettings(sulh, actor.id)
  })

  http.put('/api/notice-settings', { schema: { body: NoticeSettings } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply)
    if (!actor) return reply
    const { byEmail, bySms, phone } = request.body
    if (byEmail && !(await sulh.mail.addressOf(actor.id)))
      return sendProblem(sulh, request, reply, 409, 'notice.addressNeeded')
    if (bySms && phone === '') return sendProblem(sulh, request, reply, 409, 'notice.phoneNeeded')
    await keepNoticeSettings(sulh, actor.id, request.body)
    return reply.code(204).send()
  })

  http.get('/api/text-messages', { schema: { response: { 200: FailedMessagesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['administrator'])
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readFailedMessages(tx, languageOf(request)))
  })

  const params = z.object({ id: Id })
  http.post('/api/text-messages/:id/again', { schema: { params } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['administrator'])
    if (!actor) return reply
    const again = await sendAgain(sulh, actor, request.params.id)
    return again ? reply.code(204).send() : sendProblem(sulh, request, reply, 409, 'textMessage.notFailed')
  })
}
