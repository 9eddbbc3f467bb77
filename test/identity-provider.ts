import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A small identity provider (OpenID Connect Core, authorization code with PKCE) that lets one subject in, for tests alone. */
export class IdentityProvider {
  readonly #server: Server
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  readonly #codes = new Map<string, { nonce: string; challenge: string }>()
  subject = 'subject-1'
  methods: readonly string[] = ['pwd']
  /** What the token says instead of the nonce that was asked for; for an answer that was stolen from another browser. */
  falseNonce: string | undefined

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const url = new URL(request.url ?? '/', this.issuer)
        const answer = this.#answer(url, new URLSearchParams(Buffer.concat(chunks).toString()))
        response.writeHead(answer ? 200 : 400, { 'content-type': 'application/json' })
        response.end(JSON.stringify(answer ?? { error: 'invalid_grant' }))
      })
    })
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve))
  }

  get issuer(): string {
    const address: AddressInfo | string | null = this.#server.address()
    return `http://127.0.0.1:${address !== null && typeof address !== 'string' ? address.port : 0}`
  }

  /** What the provider's page does once somebody showed who they are: the query with which it sends the browser back. */
  letIn(address: string): string {
    const asked = new URL(address).searchParams
    const code = randomBytes(16).toString('hex')
    this.#codes.set(code, { nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '' })
    return new URLSearchParams({ code, state: asked.get('state') ?? '', iss: this.issuer }).toString()
  }

  #answer({ pathname }: URL, form: URLSearchParams): object | undefined {
    if (pathname === '/.well-known/openid-configuration')
      return {
        issuer: this.issuer,
        authorization_endpoint: `${this.issuer}/authorize`,
        token_endpoint: `${this.issuer}/token`,
        jwks_uri: `${this.issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
      }
    if (pathname === '/keys')
      return { keys: [{ ...this.#keys.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] }
    const kept = this.#codes.get(form.get('code') ?? '')
    this.#codes.delete(form.get('code') ?? '')
    const verifier = form.get('code_verifier') ?? ''
    if (!kept || createHash('sha256').update(verifier).digest('base64url') !== kept.challenge) return undefined
    const seconds = Math.floor(Date.now() / 1000)
    const claims = {
      ...{ iss: this.issuer, sub: this.subject, aud: 'sulh', iat: seconds, exp: seconds + 300 },
      ...{ nonce: this.falseNonce ?? kept.nonce, amr: this.methods },
    }
    const body = [{ alg: 'RS256', kid: '1' }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    )
    const signature = sign('sha256', Buffer.from(body.join('.')), this.#keys.privateKey).toString('base64url')
    return { access_token: 'none', token_type: 'Bearer', expires_in: 60, id_token: [...body, signature].join('.') }
  }
}
