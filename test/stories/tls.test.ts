import { readFileSync } from 'node:fs'
import { get, request } from 'node:https'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tlsOptions } from '../../src/cli/tls.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { cast, password } from '../world.ts'

const file = (name: string) => join(import.meta.dirname, '..', 'data', 'tls', name)
const [cert, key] = [file('hub.cert.pem'), file('hub.key.pem')]

describe('a hub that does TLS itself', () => {
  let world: HttpWorld
  let port = 0
  beforeAll(async () => {
    world = await newHttpWorld(tlsOptions(cert, key))
    await world.sulh.accounts.issuePassword(cast.awa.id, password)
    port = Number(new URL(await world.http.listen({ port: 0, host: '127.0.0.1' })).port)
  })
  afterAll(() => world.end())

  it('is known by the programme’s own authority, and tells browsers to come by TLS alone', async () => {
    const answer = await new Promise<{ status: number | undefined; hsts: string | undefined }>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: '/healthz', ca: readFileSync(cert) }, (response) => {
        response.resume()
        resolve({ status: response.statusCode, hsts: response.headers['strict-transport-security'] })
      }).on('error', reject)
    })
    expect(answer.status).toBe(200)
    expect(answer.hsts).toMatch(/^max-age=\d{8}/)
  })

  it('signs in with a cookie that no plain connection carries', async () => {
    const cookies = await new Promise<string[] | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'application/json' }
      const asked = request({
        host: '127.0.0.1',
        port,
        path: '/api/session',
        method: 'POST',
        headers,
        ca: readFileSync(cert),
      })
      asked.on('response', (response) => {
        response.resume()
        resolve(response.headers['set-cookie'])
      })
      asked.on('error', reject)
      asked.end(JSON.stringify({ login: 'awa', password }))
    })
    expect(cookies?.[0]).toMatch(/^sulh_session=.*; Secure/)
  })

  it('is trusted by nobody who does not know the authority, nor under another name', async () => {
    const failure = (given: { ca?: Buffer; servername?: string }) =>
      new Promise<unknown>((resolve) => {
        get({ host: '127.0.0.1', port, path: '/healthz', ...given }, resolve).on('error', (error) =>
          resolve(Object(error).code),
        )
      })
    expect(await failure({})).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
    expect(await failure({ ca: readFileSync(cert), servername: 'other.example' })).toBe('ERR_TLS_CERT_ALTNAME_INVALID')
  })
})

describe('the certificate and key that a hub is started with', () => {
  it('are refused where one is missing, is something else, or does not belong to the other', () => {
    expect(tlsOptions(undefined, undefined)).toBeUndefined()
    expect(() => tlsOptions(cert, undefined)).toThrow('belong together')
    expect(() => tlsOptions(undefined, key)).toThrow('belong together')
    expect(() => tlsOptions(file('README.md'), key)).toThrow('holds no certificate in PEM')
    expect(() => tlsOptions(cert, file('README.md'))).toThrow('holds no private key in PEM')
    expect(() => tlsOptions(cert, file('other.key.pem'))).toThrow('is not that of the certificate')
    expect(() => tlsOptions(file('none.pem'), key)).toThrow('ENOENT')
  })

  it('are refused when their time is over or to come, as where the clock is wrong', () => {
    expect(() => tlsOptions(cert, key, new Date('2020-01-01T00:00:00Z'))).toThrow('Renew it, or set the clock.')
    expect(() => tlsOptions(cert, key, new Date('2190-01-01T00:00:00Z'))).toThrow('Renew it, or set the clock.')
  })
})
