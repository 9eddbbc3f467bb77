import { useRef, useState } from 'react'
import { jsonOf, problemOf } from '../../web/request.ts'
import type { PaymentList } from '../payment-list.ts'

/** Fetches the order of a list piece by piece, says how far it is, and hands it to the browser to be kept; it can be stopped. */
export function useOrderFile(list: PaymentList, onFail: (error: Error | undefined) => void) {
  const [share, setShare] = useState<number>()
  const stopper = useRef<AbortController>(undefined)
  async function make() {
    const controller = new AbortController()
    stopper.current = controller
    onFail(undefined)
    setShare(0)
    try {
      const response = await fetch(`/api/payment-lists/${list.id}/order`, { signal: controller.signal })
      if (!response.ok) throw problemOf(response.status, await jsonOf(response))
      keep(await piecesOf(response, setShare), list)
    } catch (error) {
      if (!controller.signal.aborted) onFail(error instanceof Error ? error : new Error('order'))
    } finally {
      setShare(undefined)
    }
  }
  return { share, make, stop: () => stopper.current?.abort() }
}

async function piecesOf(response: Response, onShare: (share: number) => void): Promise<Blob> {
  const lines = Number(response.headers.get('x-lines') ?? '0')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const pieces: string[] = []
  let done = 0
  for (;;) {
    const next = await reader?.read()
    if (next === undefined || next.done) break
    pieces.push(next.value)
    done += next.value.match(/<CdtTrfTxInf>|\n/g)?.length ?? 0
    onShare(lines === 0 ? 1 : Math.min(1, done / lines))
  }
  return new Blob(pieces, { type: response.headers.get('content-type') ?? 'application/xml' })
}

function keep(file: Blob, { number, channel }: PaymentList): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${number}.${channel === 'mobileMoney' ? 'csv' : 'xml'}`
  link.click()
  // Some browsers begin to read the file only after this: taken away at once it would be empty.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
