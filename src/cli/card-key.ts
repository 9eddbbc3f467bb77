import { join } from 'node:path'
import { cardKeys } from '../cards/trust-store.ts'
import { loadKeys, rotateCardKey } from '../server/keys.ts'
import { dataFolder, readOptions } from './options.ts'

/** `sulh card-key`: the public keys of identity cards, the one that signs first. A server that runs takes a new one when it starts again. */
export async function cardKey(words: readonly string[]): Promise<number> {
  const { values } = readOptions(words, { data: { type: 'string' }, rotate: { type: 'boolean' } })
  const folder = join(dataFolder(values.data), 'keys')
  loadKeys(folder)
  if (values.rotate) rotateCardKey(folder)
  for (const [place, { id, publicKey }] of cardKeys(loadKeys(folder)).entries())
    process.stdout.write(`${id} ${publicKey} ${place === 0 ? 'signs' : 'signed earlier'}\n`)
  return 0
}
