import { textOf, utf8 } from '../journal/bytes.ts'
import { PushRequest } from './exchange.ts'
import { fold, unfold } from './fold.ts'

/** The media type of a push: JSON in gzip. Its bytes as they travel are what the sender signs. */
export const pushMediaType = 'application/vnd.sulh.push+gzip'

/** What a push may unfold to, in bytes. */
export const unfoldedMax = 8_000_000

/** A push as it travels. */
export function writePush(push: PushRequest): Promise<Uint8Array> {
  return fold(utf8(JSON.stringify(push)), 'gzip')
}

/** The push that travelled; undefined where it is damaged, too large or no push. */
export async function readPush(bytes: Uint8Array): Promise<PushRequest | undefined> {
  try {
    return PushRequest.safeParse(JSON.parse(textOf(await unfold(bytes, 'gzip', unfoldedMax)) ?? '')).data
  } catch {
    return undefined
  }
}
