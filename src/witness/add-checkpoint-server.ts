import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { addCheckpointBytesMax, parseAddCheckpoint } from '../journal/add-checkpoint.ts'
import type { Witness } from './witness.ts'

/** The HTTP interface of C2SP tlog-witness: `POST <prefix>/add-checkpoint`, for a centre that comes to the witness. */
export function addCheckpointServer(witness: Pick<Witness, 'add'>): Server {
  return createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    answer(witness, request, response).catch(() => send(response, 500, ''))
  })
}

async function answer(
  witness: Pick<Witness, 'add'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?')
  if (!path.endsWith('/add-checkpoint')) return send(response, 404, 'This is a witness: POST add-checkpoint.\n')
  if (request.method !== 'POST') return send(response, 405, 'POST add-checkpoint.\n', { allow: 'POST' })
  const body = await bodyOf(request)
  if (body === undefined) return send(response, 413, '', { connection: 'close' })
  const asked = parseAddCheckpoint(body)
  if (asked === undefined) return send(response, 400, '')
  const answered = witness.add(asked)
  if (answered.status === 200) return send(response, 200, answered.cosignature)
  if (answered.status === 409) return send(response, 409, `${answered.size}\n`, { 'content-type': 'text/x.tlog.size' })
  return send(response, answered.status, '')
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.from(part)
    length += bytes.length
    if (length > addCheckpointBytesMax) return undefined
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}

function send(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  if (response.headersSent) return void response.end()
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text)
}
