import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { encode } from 'cborg'

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest()
const flags = { present: 0x01, verified: 0x04, attested: 0x40 }

/** A passkey in software (WebAuthn 3, ES256, attestation `none`), for tests alone. */
export class Authenticator {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly #id = randomBytes(32)
  #counter = 0

  get id(): string {
    return this.#id.toString('base64url')
  }

  /** What a browser at this origin says after making the passkey. */
  make(challenge: string, { origin, rpId }: { origin: string; rpId: string }, verified = true) {
    const jwk = this.#keys.publicKey.export({ format: 'jwk' })
    const coordinate = (part: string | undefined) => new Uint8Array(Buffer.from(part ?? '', 'base64url'))
    const key = encode(
      new Map<number, number | Uint8Array>([
        ...([
          [1, 2],
          [3, -7],
          [-1, 1],
        ] as const),
        [-2, coordinate(jwk.x)],
        [-3, coordinate(jwk.y)],
      ]),
    )
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.#id.length)
    const authData = Buffer.concat([
      this.#data(rpId, flags.attested | (verified ? flags.verified : 0)),
      ...[Buffer.alloc(16), length, this.#id, key],
    ])
    return {
      id: this.id,
      response: {
        clientDataJSON: clientData('webauthn.create', challenge, origin),
        attestationObject: Buffer.from(
          encode({ fmt: 'none', attStmt: {}, authData: new Uint8Array(authData) }),
        ).toString('base64url'),
        transports: ['internal'],
      },
    }
  }

  /** What a browser at this origin says when the passkey is used. */
  use(challenge: string, { origin, rpId }: { origin: string; rpId: string }, verified = true) {
    this.#counter++
    const data = this.#data(rpId, verified ? flags.verified : 0)
    const client = clientData('webauthn.get', challenge, origin)
    const signed = Buffer.concat([data, sha256(Buffer.from(client, 'base64url'))])
    return {
      id: this.id,
      response: {
        clientDataJSON: client,
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, this.#keys.privateKey).toString('base64url'),
      },
    }
  }

  #data(rpId: string, more: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.#counter)
    return Buffer.concat([sha256(rpId), Buffer.from([flags.present | more]), counter])
  }
}

function clientData(type: string, challenge: string, origin: string): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url')
}
