import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { stationPaths } from '../../stations/exchange.ts'
import { fold } from '../../stations/fold.ts'
import { pushMediaType } from '../../stations/push-message.ts'
import { signRequest } from '../../stations/request-signature.ts'
import { nodeEd25519 } from '../stations/node-ed25519.ts'
import type { HubLink } from './link.ts'

/** The centre did not answer: there is no link, or it is not well. What waits goes on waiting. */
export class CentreAway extends Error {}

const Problem = z.object({ code: z.string().default(''), text: z.string().default('') })

/** The centre answered that it will not: the status, the code of its reason, and as the message its words for who reads the terminal. */
export class CentreRefused extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, { code, text }: z.infer<typeof Problem>) {
    super(text === '' ? `the centre answered ${status}` : `the centre answered: ${text}`)
    this.status = status
    this.code = code
  }
}

/** A way to ask the centre: over the link, or a file that was carried from there. */
export type AskCentre = <S extends z.ZodType>(
  asked: { readonly path: string; readonly body: unknown },
  schema: S,
) => Promise<z.output<S>>

const answerMs = 120_000
const jsonType = 'application/json'

/** Asks the centre something, signed with this server's key, and reads the answer as its schema says. */
export async function askCentre<S extends z.ZodType>(
  link: Pick<HubLink, 'centre' | 'log' | 'seed'>,
  asked: { path: string; body: unknown },
  schema: S,
  now: Date,
): Promise<z.output<S>> {
  // What is pushed is most of what goes over the link, and is folded for it.
  const isPush = asked.path === stationPaths.push
  const json = Buffer.from(JSON.stringify(asked.body))
  const body = isPush ? Buffer.from(await fold(json, 'gzip')) : json
  const pass = { ...link.log, at: now.toISOString(), nonce: randomBytes(16).toString('base64url') }
  const authorization = signRequest(pass, { method: 'POST', path: asked.path, body }, link.seed, nodeEd25519)
  return postTo(link.centre, asked.path, { body, authorization, type: isPush ? pushMediaType : jsonType }, schema)
}

/** Posts JSON, or what `type` says, to the centre. Throws `CentreAway` where there is no answer to go by, and `CentreRefused` where there is a refusal. */
export async function postTo<S extends z.ZodType>(
  centre: string,
  path: string,
  sent: { body: Buffer; authorization?: string | undefined; type?: string },
  schema: S,
): Promise<z.output<S>> {
  const headers: Record<string, string> = { 'content-type': sent.type ?? jsonType, 'accept-language': 'en' }
  if (sent.authorization !== undefined) headers.authorization = sent.authorization
  let status: number
  let answer: unknown
  try {
    const signal = AbortSignal.timeout(answerMs)
    const response = await fetch(`${centre}${path}`, {
      ...{ method: 'POST', headers, body: new Uint8Array(sent.body), signal, redirect: 'error' },
    })
    status = response.status
    answer = await response.json()
  } catch (error) {
    throw new CentreAway('the centre does not answer', { cause: error })
  }
  if (status >= 500 || status === 429) throw new CentreAway(`the centre answered ${status}`)
  if (status >= 400) throw new CentreRefused(status, Problem.safeParse(answer).data ?? { code: '', text: '' })
  const read = schema.safeParse(answer)
  // What stands between here and there may answer in its place, such as the page of a hotel's network.
  if (!read.success) throw new CentreAway('what answered is not the centre, or another version of it')
  return read.data
}
