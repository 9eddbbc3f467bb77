import { connect } from 'node:net'

/** One keep-alive connection that sends requests one after the other; as little work as Node can do for a request. */
export class LoadClient {
  readonly #socket
  #buffer = ''
  #waiting: ((status: number, body: string) => void) | undefined

  constructor(port: number, host = '127.0.0.1') {
    this.#socket = connect({ host, port, noDelay: true })
    this.#socket.setEncoding('latin1')
    this.#socket.on('data', (chunk: string) => this.#take(chunk))
  }

  post(path: string, cookie: string, body: string): Promise<{ status: number; body: string }> {
    return new Promise((resolve) => {
      this.#waiting = (status, answer) => resolve({ status, body: answer })
      const head = `POST ${path} HTTP/1.1\r\nhost: bench\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\naccept-language: en\r\n`
      this.#socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    })
  }

  end(): void {
    this.#socket.destroy()
  }

  #take(chunk: string): void {
    this.#buffer += chunk
    const end = this.#buffer.indexOf('\r\n\r\n')
    if (end === -1) return
    const length = Number(/content-length: (\d+)/i.exec(this.#buffer.slice(0, end))?.[1] ?? 0)
    if (this.#buffer.length < end + 4 + length) return
    const status = Number(this.#buffer.slice(9, 12))
    const body = this.#buffer.slice(end + 4, end + 4 + length)
    this.#buffer = this.#buffer.slice(end + 4 + length)
    this.#waiting?.(status, body)
  }
}
