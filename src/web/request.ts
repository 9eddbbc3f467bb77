import { z } from 'zod'
import type { Language } from '../kernel/texts.ts'
import { stationPort } from './station-port.ts'

const Said = z.looseObject({ code: z.string(), text: z.string() })

/** The server answered, and it was no: `text` is ready to show, in the reader's language. */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly facts: Readonly<Record<string, unknown>>
  constructor(status: number, said: z.infer<typeof Said>) {
    super(said.text)
    this.name = 'ProblemError'
    this.status = status
    this.code = said.code
    this.facts = said
  }
}

/** No answer came: the network is away, or the server. Whether the request arrived is not known. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('network', { cause })
    this.name = 'NetworkError'
  }
}

/** The network is away, and the tablet kept nothing of this. */
export class NothingKeptError extends NetworkError {
  constructor(cause: unknown) {
    super(cause)
    this.name = 'NothingKeptError'
  }
}

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
  readonly language: Language
  /** Who asks, where it is the station and not the officer. */
  readonly authorization?: string
  /** How long an answer is waited for, in milliseconds; on a tablet 20 seconds, elsewhere as long as the browser waits. */
  readonly patience?: number
}

/** A network that is there and carries nothing is none: after so long a tablet keeps the act and shows what it kept. */
const tabletPatience = 20_000

/** Whose answers the service worker keeps (vite.config.ts): that one came says nothing of the network. */
const workerKeeps = /^\/api\/(journal\/keys|card-trust|public\?logins=no|basemap)/

const networkListeners = new Set<(reached: boolean) => void>()

/** Told after every request whether the server was reached. Returns how to stop listening. */
export function onNetwork(listener: (reached: boolean) => void): () => void {
  networkListeners.add(listener)
  return () => networkListeners.delete(listener)
}

/** One request to our own server. Throws NetworkError when no answer came. */
export async function send(path: string, options: RequestOptions): Promise<Response> {
  const { method = 'GET', body, language, authorization } = options
  const patience = options.patience ?? (stationPort()?.isOpen() && !(body instanceof Blob) ? tabletPatience : undefined)
  const headers: Record<string, string> = { 'accept-language': language, accept: 'application/json' }
  if (body instanceof Blob) headers['content-type'] = body.type || 'image/jpeg'
  else if (body !== undefined) headers['content-type'] = 'application/json'
  if (authorization !== undefined) headers.authorization = authorization
  try {
    const response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      ...(patience === undefined ? {} : { signal: AbortSignal.timeout(patience) }),
      ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    })
    // A proxy in front that cannot reach the program answers so; what was sent may be sent again.
    const away = response.status === 502 || response.status === 504
    if (!workerKeeps.test(path)) for (const listener of networkListeners) listener(!away)
    if (away) throw new NetworkError(response.status)
    return response
  } catch (error) {
    if (error instanceof NetworkError) throw error
    for (const listener of networkListeners) listener(false)
    throw new NetworkError(error)
  }
}

/** The JSON of an answer, or null where there is none. */
export async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return null
  }
}

/** The error that a refusing answer stands for. */
export function problemOf(status: number, json: unknown): ProblemError {
  const said = Said.safeParse(json)
  return new ProblemError(status, said.success ? said.data : { code: `http.${status}`, text: '' })
}

/**
 * Asks, and parses the answer by its view. Throws ProblemError where the server said no. On a tablet what was read is kept, and given
 * again where the network is away.
 */
export async function ask<S extends z.ZodType>(path: string, schema: S, options: RequestOptions): Promise<z.output<S>> {
  const station = (options.method ?? 'GET') === 'GET' ? stationPort() : undefined
  if (!station) return asked(await send(path, options), schema)
  const { language } = options
  if (station.isAway()) {
    const kept = await keptView(path, schema, language)
    if (kept) return kept.view
  }
  try {
    const response = await send(path, options)
    if ([403, 404, 410].includes(response.status)) station.forgetRead(path, language)
    return await asked(response, schema, (json) => station.keepRead(path, language, json))
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error
    const kept = await keptView(path, schema, language)
    if (kept) return kept.view
    throw station.isOpen() ? new NothingKeptError(error) : error
  }
}

async function asked<S extends z.ZodType>(
  response: Response,
  schema: S,
  keep: (json: unknown) => void = () => undefined,
): Promise<z.output<S>> {
  const json = await jsonOf(response)
  if (!response.ok) throw problemOf(response.status, json)
  const view = schema.parse(json)
  keep(json)
  return view
}

/** What the tablet kept, if this version of the application still reads it. */
async function keptView<S extends z.ZodType>(
  path: string,
  schema: S,
  language: Language,
): Promise<{ view: z.output<S> } | undefined> {
  const kept = await stationPort()?.keptRead(path, language)
  const parsed = kept && schema.safeParse(kept.json)
  return parsed?.success ? { view: parsed.data } : undefined
}

/** Tells the server something that has no answer but yes. Throws ProblemError where it said no. */
export async function tell(path: string, options: RequestOptions): Promise<void> {
  const response = await send(path, options)
  if (!response.ok) throw problemOf(response.status, await jsonOf(response))
}
