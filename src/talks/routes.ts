import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { positionReaders } from './position.ts'
import { readPositions } from './position-store.ts'
import { readMeeting, readMeetings, readTrack, readTracks } from './read-store.ts'
import { talkReaders } from './track.ts'
import { MeetingsQuery, MeetingsView, MeetingView, PositionsView, TracksQuery, TracksView, TrackView } from './views.ts'

const params = z.object({ id: Id })

/** Reading talks: tracks, meetings, and one's own side's positions. */
export function talkRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/talk-tracks',
    { schema: { querystring: TracksQuery, response: { 200: TracksView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, talkReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readTracks(tx, request.query))
    },
  )

  http.get('/api/talk-tracks/:id', { schema: { params, response: { 200: TrackView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, talkReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readTrack(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/talk-meetings',
    { schema: { querystring: MeetingsQuery, response: { 200: MeetingsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, talkReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readMeetings(tx, request.query))
    },
  )

  http.get('/api/talk-meetings/:id', { schema: { params, response: { 200: MeetingView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, talkReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readMeeting(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/talk-meetings/:id/positions',
    { schema: { params, response: { 200: PositionsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, positionReaders)
      if (!actor) return reply
      const view = await readPositions(sulh, request.params.id, { actor, language: languageOf(request) })
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
