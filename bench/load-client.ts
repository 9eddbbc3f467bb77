import { connect, type Socket } from 'node:net'

/** An answer as far as whoever loads a server looks at it. */
export interface LoadAnswer {
  readonly status: number
  readonly body: string
  /** Whether it says when to come again. */
  readonly retryAfter: boolean
}

/** Who waits longer gives the connection up. */
const patience = 120_000

/** One keep-alive connection that sends requests one after the other; as little work as Node can do for a request. */
export class LoadClient {
  readonly #port: number
  readonly #host: string
  #socket: Socket | undefined
  #buffer = ''
  #waiting: { answered: (answer: LoadAnswer) => void; failed: (error: Error) => void } | undefined

  constructor(port: number, host = '127.0.0.1') {
    this.#port = port
    this.#host = host
    this.#socket = this.#connect()
  }

  get(path: string, cookie: string): Promise<LoadAnswer> {
    return this.#ask(`GET ${path} HTTP/1.1\r\nhost: bench\r\ncookie: ${cookie}\r\naccept-language: en\r\n\r\n`)
  }

  post(path: string, cookie: string, body: string): Promise<LoadAnswer> {
    const head = `POST ${path} HTTP/1.1\r\nhost: bench\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\naccept-language: en\r\n`
    return this.#ask(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  end(): void {
    this.#socket?.destroy()
  }

  /** Fails where the connection is lost before the answer is here; the next request has a new one. */
  #ask(text: string): Promise<LoadAnswer> {
    return new Promise((answered, failed) => {
      this.#waiting = { answered, failed }
      this.#socket ??= this.#connect()
      this.#socket.write(text)
    })
  }

  #connect(): Socket {
    const socket = connect({ host: this.#host, port: this.#port, noDelay: true })
    socket.setTimeout(patience, () => {
      if (this.#waiting) socket.destroy()
    })
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => this.#take(chunk))
    const lost = () => {
      if (this.#socket === socket) this.#socket = undefined
      this.#buffer = ''
      this.#waiting?.failed(new Error('the connection was lost'))
      this.#waiting = undefined
    }
    socket.on('error', () => {})
    socket.on('close', lost)
    return socket
  }

  #take(chunk: string): void {
    this.#buffer += chunk
    const end = this.#buffer.indexOf('\r\n\r\n')
    if (end === -1) return
    const head = this.#buffer.slice(0, end)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    if (this.#buffer.length < end + 4 + length) return
    const answer = {
      status: Number(head.slice(9, 12)),
      body: this.#buffer.slice(end + 4, end + 4 + length),
      retryAfter: /\r\nretry-after: \d/i.test(head),
    }
    this.#buffer = this.#buffer.slice(end + 4 + length)
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.answered(answer)
  }
}
