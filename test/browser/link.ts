import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Post } from '../../src/web/stations/device.ts'

/** What a browser speaks to: the program, but for what stations ask. */
export interface Link {
  readonly address: string
  close(): Promise<void>
}

/** Joins a browser to the program at `address`. What stations ask is answered by `tier`. */
export async function linkTo(address: string, tier: Post): Promise<Link> {
  const { hostname, port } = new URL(address)
  const sockets = new Set<Socket>()
  const server = createServer((asked, answer) => {
    const { method, url, headers } = asked
    if (url?.startsWith('/api/stations/')) return void answerAs(tier, asked, answer)
    const onward = request({ hostname, port, method, path: url, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const at = server.address()
  if (!isPort(at)) throw new Error('The link has no port.')
  return {
    address: `http://localhost:${at.port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function isPort(at: AddressInfo | string | null): at is AddressInfo {
  return typeof at === 'object' && at !== null
}

async function answerAs(tier: Post, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of asked) chunks.push(Buffer.from(chunk))
  const { authorization, 'content-type': type = '' } = asked.headers
  const message = { path: asked.url ?? '', type, body: new Uint8Array(Buffer.concat(chunks)) }
  const { status, json } = await tier(message, authorization)
  answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
}
