import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Answer } from '../../kernel/answer.ts'
import { type Compartment, isInside } from '../../kernel/compartments.ts'
import type { Actor, Role } from '../../kernel/roles.ts'
import { holds } from '../../kernel/roles.ts'
import type { SignedIn } from '../accounts.ts'
import { isDatabaseAway } from '../database.ts'
import { noteRead } from '../read-log.ts'
import type { Sulh } from '../sulh.ts'
import { asksTheProgramme, crowdBound } from './crowd.ts'
import { languageOf, textOf } from './language.ts'

export const sessionCookie = 'sulh_session'
const bodyLimit = 1024 * 1024

/** What one address may ask of the programme in a minute; the offices behind it share it. */
export const questionsPerMinute = 3000

/** What the description of the API says once and every action refers to: written out at each it would be four fifths of it. */
const described = z.registry<{ id: string }>()
described.add(Answer, { id: 'Answer' })

/** Fastify as Sulh uses it. Logs name the route and never the URL, whose search may hold a person's name. */
export function newHttp(sulh: Sulh) {
  const http = fastify({
    https: sulh.options.tls,
    loggerInstance: sulh.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: sulh.options.trustProxy,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>()
  http.setValidatorCompiler(validatorCompiler)
  // Views go out as their schemas say and nothing more: a field that a view does not name never leaves.
  http.setSerializerCompiler(({ schema }) => {
    const view = schema instanceof z.ZodType ? schema : undefined
    return (value) => JSON.stringify(view ? view.parse(value) : value)
  })
  http.addHook(
    'onRequest',
    crowdBound(sulh, (request, reply) => sendProblem(sulh, request, reply, 503, 'server.busy')),
  )
  // JSON alone: a form of another site can send text/plain without asking, and JSON not.
  http.removeContentTypeParser('text/plain')
  http.register(cookie)
  http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: sulh.options.secureCookies,
    crossOriginEmbedderPolicy: false,
  })
  // The files of the pages are not counted: the many tablets of one office, each with some hundred files to keep, have one address.
  const isUncounted = (request: FastifyRequest) => sulh.options.benchmark || !asksTheProgramme(request)
  http.register(rateLimit, { max: questionsPerMinute, timeWindow: '1 minute', allowList: isUncounted })
  http.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sulh',
        description:
          'Registration, screening and custody in a programme of disarmament, demobilization and reintegration.',
        version: '0.1.0',
        license: { name: 'Apache-2.0' },
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } } },
    },
    transform: createJsonSchemaTransform({ schemaRegistry: described }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry: described }),
  })
  http.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const seconds = reply.elapsedTime / 1000
    sulh.metrics.requests.observe({ method: request.method, route, status: reply.statusCode }, seconds)
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    )
  })
  http.addHook('onSend', async (request, reply) => {
    // What somebody read stays in no cache, of the browser or of a proxy, but where a route says that it may.
    if (/^\/api\//.test(request.routeOptions.url ?? '') && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store')
    await noteRead(sulh.reads, { request, reply, reader: askers.get(request), now: sulh.now() })
  })
  http.setErrorHandler((error: FastifyError, request, reply) => answerError(sulh, error, request, reply))
  return http
}

export type Http = ReturnType<typeof newHttp>
export type AnyHttp = FastifyInstance

/** Who was found to ask, by their request, for the log of what is read. */
const askers = new WeakMap<FastifyRequest, Actor>()

/** The signed-in person of a request; answers 401 itself and returns undefined where there is none. */
export async function signedIn(
  sulh: Sulh,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignedIn | undefined> {
  const found = await whoAsks(sulh, request)
  if (found) askers.set(request, found.actor)
  else sendProblem(sulh, request, reply, 401, 'session.needed')
  return found
}

/** Who a request is of: a person by their session, or a program by a token of a person, which opens some reading routes alone. */
async function whoAsks(sulh: Sulh, request: FastifyRequest): Promise<SignedIn | undefined> {
  const session = request.cookies[sessionCookie]
  if (session !== undefined) return sulh.accounts.whoIs(session, sulh.now())
  const token = /^Bearer (sulh_[\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1]
  const { url } = request.routeOptions
  if (token === undefined || url === undefined || request.method !== 'GET') return undefined
  return sulh.accounts.whoHolds(token, url, sulh.now())
}

/** The actor of a reading request, or undefined after answering 401 or 403. */
export async function readerOf(
  sulh: Sulh,
  request: FastifyRequest,
  reply: FastifyReply,
  roles?: readonly Role[],
): Promise<Actor | undefined> {
  const found = await signedIn(sulh, request, reply)
  if (!found) return undefined
  if (roles && !holds(found.actor, roles)) {
    sendProblem(sulh, request, reply, 403, 'notAllowed')
    return undefined
  }
  return found.actor
}

/**
 * The actor of a reading request inside a compartment, or undefined after answering 401 or 404. To everybody else its pages
 * do not exist: the answer is the one that an address which leads nowhere gets.
 */
export async function insiderOf(
  sulh: Sulh,
  request: FastifyRequest,
  reply: FastifyReply,
  compartment: Compartment,
): Promise<Actor | undefined> {
  const found = await signedIn(sulh, request, reply)
  if (!found) return undefined
  if (isInside(found.actor, compartment)) return found.actor
  sendProblem(sulh, request, reply, 404, 'notFound')
  return undefined
}

/** Answers `{code, text}` in the reader's language. */
export function sendProblem(
  sulh: Pick<Sulh, 'texts'>,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  facts: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  const text = textOf(sulh.texts, code, facts, languageOf(request))
  return (
    reply
      .code(status)
      .header('content-type', 'application/json')
      // A fact may be called `code`, as that of a place is: what was wrong is said above all.
      .send(JSON.stringify({ ...facts, code, text }))
  )
}

/**
 * PostgreSQL's codes for values that it cannot hold, of a request that nothing before it found wrong: a number beyond its column, a day
 * beyond its calendar, a text with NUL or one that is no value of its column's type.
 */
const unheld: readonly string[] = ['22003', '22007', '22008', '22021', '22P02', '22P05']

/** Everything that was thrown: the client's mistakes are a 4xx, ours a 500 without any detail. */
function answerError(sulh: Sulh, error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.validation) return sendProblem(sulh, request, reply, 400, 'input.invalid')
  const status = error.statusCode ?? 500
  if (status === 413) return sendProblem(sulh, request, reply, 413, 'body.tooLarge')
  if (status === 415 || status === 400) return sendProblem(sulh, request, reply, status, 'body.notJson')
  if (status === 429) return sendProblem(sulh, request, reply, 429, 'server.busy')
  if (status < 500) return sendProblem(sulh, request, reply, status, 'input.invalid')
  if (unheld.includes(error.code)) {
    request.log.warn({ code: error.code, route: request.routeOptions.url }, 'a value that the database cannot hold')
    return sendProblem(sulh, request, reply, 400, 'input.invalid')
  }
  if (isDatabaseAway(error)) {
    reply.header('retry-after', '5')
    request.log.error({ code: error.code }, 'the database is away')
    return sendProblem(sulh, request, reply, 503, 'server.busy')
  }
  request.log.error({ err: error }, 'failed')
  return sendProblem(sulh, request, reply, 500, 'server.failed')
}
