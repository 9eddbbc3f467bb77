import { generateKeyPairSync } from 'node:crypto'
import { base64 } from '../../journal/bytes.ts'
import { EnrolAnswer, type EnrolRequest, enrolmentBytes, protocol, stationPaths } from '../../stations/exchange.ts'
import { rawPublicKey, rawSeed } from '../keys.ts'
import { nodeEd25519 } from '../stations/node-ed25519.ts'
import type { Sulh } from '../sulh.ts'
import { postTo } from './centre.ts'
import { keepLink, readLink } from './link.ts'

/** What the operator states on the first start of a site's own server, and whenever it has to be enrolled anew. */
export interface HubEnrolment {
  /** The centre's address, such as `https://sulh.example.org`. */
  readonly centre: string
  readonly code: string
  readonly app: string
}

/**
 * Enrols this server at the centre as the hub of a site: makes the key that signs its log, shows the code once, and keeps what
 * the centre answered. Refuses a database that holds a programme of its own: a hub copies one and never begins one.
 */
export async function enrolHub(sulh: Sulh, { centre, code, app }: HubEnrolment): Promise<EnrolAnswer> {
  const { rows } = await sulh.database.owner.query<{ own: boolean }>(
    `select exists (select from programmes) and not exists (select from hub_link) as own`,
  )
  if (rows[0]?.own)
    throw new Error('This data folder holds a programme of its own: give the site’s server another (--data DIR).')
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const seed = rawSeed(privateKey)
  const said = {
    ...{ protocol, app, code, kind: 'hub' as const },
    signKey: base64(rawPublicKey(publicKey)),
    boxKey: sulh.keys.box.publicKey,
  }
  const proof = base64(nodeEd25519.sign(enrolmentBytes(said), seed))
  const request: EnrolRequest = { ...said, proof }
  const answer = await postTo(centre, stationPaths.enrol, { body: Buffer.from(JSON.stringify(request)) }, EnrolAnswer)
  const { station, epoch, name, siteId, sideId, receivers } = answer
  const before = await readLink(sulh)
  if (before && before.siteId !== siteId)
    throw new Error('This data folder holds the copy of another site: give this site’s server another (--data DIR).')
  await keepLink(sulh, { centre, log: { station, epoch }, name, siteId, sideId, receivers, seed })
  return answer
}
