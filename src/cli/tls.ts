import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { SulhOptions } from '../server/sulh.ts'
import { UsageError } from './fault.ts'

/**
 * What `--tls-cert` and `--tls-key` make of the server's options: it does TLS itself, and its cookies are sent over TLS alone.
 * The first certificate of the file is the server's own, those that vouch for it follow. Refuses one option without the other,
 * a file that is no certificate or no key, a key of another certificate, and a certificate whose time is over or to come.
 */
export function tlsOptions(
  cert: string | undefined,
  key: string | undefined,
  now = new Date(),
): Pick<SulhOptions, 'tls' | 'secureCookies'> | undefined {
  if (cert === undefined && key === undefined) return undefined
  if (cert === undefined || key === undefined)
    throw new UsageError('--tls-cert and --tls-key belong together: give both')
  const pems = { cert: readFileSync(cert), key: readFileSync(key) }
  const certificate = read(() => new X509Certificate(pems.cert), `${cert} holds no certificate in PEM.`)
  const privateKey = read(
    () => createPrivateKey(pems.key),
    `${key} holds no private key in PEM, or one under a passphrase.`,
  )
  if (!certificate.checkPrivateKey(privateKey))
    throw new Error(`The key in ${key} is not that of the certificate in ${cert}.`)
  if (now < new Date(certificate.validFrom) || now > new Date(certificate.validTo))
    throw new Error(
      `The certificate in ${cert} holds from ${certificate.validFrom} to ${certificate.validTo}, and this machine has ${now.toISOString()}. Renew it, or set the clock.`,
    )
  return { tls: pems, secureCookies: true }
}

function read<T>(work: () => T, problem: string): T {
  try {
    return work()
  } catch {
    throw new Error(problem)
  }
}
