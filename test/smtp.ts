import { createServer, type Socket } from 'node:net'

/** A mail server on this machine that takes letters as RFC 5321 says, or answers every recipient with a code of its own. */
export interface MailBox {
  readonly port: number
  /** The letters that were taken: to whom, and all that came as data. */
  readonly letters: { readonly to: string; readonly data: string }[]
  /** What RCPT TO is answered from now on; 250 takes the letter. */
  answer: number
  end(): Promise<void>
}

export async function newMailBox(): Promise<MailBox> {
  const letters: MailBox['letters'] = []
  const sockets = new Set<Socket>()
  const box = { port: 0, letters, answer: 250 }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    serve(socket, box)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the mail box has no port')
  box.port = address.port
  const end = () => {
    for (const socket of sockets) socket.destroy()
    return new Promise<void>((closed) => server.close(() => closed()))
  }
  return Object.assign(box, { end })
}

function serve(socket: Socket, box: Pick<MailBox, 'letters' | 'answer'>): void {
  let read = ''
  let to = ''
  let inData = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 box')
  socket.on('data', (bytes) => {
    read += bytes.toString('latin1')
    for (;;) {
      const end = inData ? read.indexOf('\r\n.\r\n') : read.indexOf('\r\n')
      if (end < 0) return
      const line = read.slice(0, end)
      read = read.slice(end + (inData ? 5 : 2))
      if (inData) {
        inData = false
        box.letters.push({ to, data: line })
        say('250 taken')
      } else if (/^DATA/i.test(line)) {
        inData = true
        say('354 go on')
      } else if (/^RCPT TO/i.test(line)) {
        to = /<(.*)>/.exec(line)?.[1] ?? ''
        say(`${box.answer} so be it`)
      } else if (/^QUIT/i.test(line)) {
        say('221 bye')
        socket.end()
      } else say('250 good')
    }
  })
}
