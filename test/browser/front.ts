import { createServer, type IncomingMessage, type OutgoingHttpHeaders, request, type ServerResponse } from 'node:http'

/** What of the program is reached through a front: all of it, its pages but none of its answers, or nothing. */
export type Reach = 'all' | 'pages' | 'nothing'

/** Another address of a running Sulh, which can be cut off, and which serves another build once it is told to. */
export interface Front {
  readonly address: string
  reach: Reach
  /** Names the build that is served from now on, in its first page and in the list of its files. */
  build: string | undefined
  stop(): Promise<void>
}

/** Stands between browsers and the program, as the proxy of a site does. */
export async function frontOf(address: string): Promise<Front> {
  const state: { reach: Reach; build: string | undefined } = { reach: 'all', build: undefined }
  const server = createServer((asked, answer) => {
    const away = state.reach === 'nothing' || (state.reach === 'pages' && asked.url?.startsWith('/api/'))
    if (away) asked.socket.destroy()
    else pass(address, asked, answer, state.build)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('the front has no port')
  return Object.assign(state, {
    address: `http://localhost:${at.port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

function pass(address: string, asked: IncomingMessage, answer: ServerResponse, build: string | undefined): void {
  const file = asked.url === '/' ? '/index.html' : (asked.url?.split('?')[0] ?? '')
  const changed = build !== undefined && (file === '/index.html' || file === '/sw.js')
  // What is changed here comes whole, not compressed, and is no answer of "as before".
  const { 'accept-encoding': _, 'if-none-match': __, 'if-modified-since': ___, ...plain } = asked.headers
  const headers: OutgoingHttpHeaders = changed ? plain : asked.headers
  const onward = request(new URL(asked.url ?? '/', address), { method: asked.method ?? 'GET', headers }, (from) => {
    if (!changed) {
      answer.writeHead(from.statusCode ?? 502, from.headers)
      from.pipe(answer)
      return
    }
    from.setEncoding('utf8')
    let text = ''
    from.on('data', (part) => {
      text += part
    })
    from.on('end', () => {
      const { 'content-length': _length, etag: _etag, ...rest } = from.headers
      answer.writeHead(from.statusCode ?? 502, rest)
      answer.end(ofBuild(text, file, build))
    })
  })
  onward.on('error', () => asked.socket.destroy())
  asked.pipe(onward)
}

/** The same file as another build makes it: its first page says which build it is, and the list has another print of that page. */
function ofBuild(text: string, file: string, build: string): string {
  return file === '/sw.js'
    ? text.replace(/(url:"index\.html",revision:")[^"]*/, `$1${build}`)
    : text.replace('<head>', `<head><meta name="build" content="${build}">`)
}
