import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { ProviderOptions } from '../server/provider.ts'
import type { SulhOptions } from '../server/sulh.ts'
import { UsageError } from './fault.ts'

/** The folder of the checkout: migrations, demo and the built web application lie under it. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

type Kind = 'string' | 'boolean'

/** Reads `--name value` and `--name=value`; anything unknown is an error that names it. */
export function readOptions<T extends Record<string, { type: Kind; multiple?: boolean }>>(
  words: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** A whole number between two others, both included. */
export function wholeOption(
  name: string,
  given: string | undefined,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
): number {
  if (given === undefined) return otherwise
  const number = Number(given)
  if (/^\d+$/.test(given) && number >= from && number <= to) return number
  throw new UsageError(`${name} takes a whole number from ${from} to ${to}, not ${given}`)
}

/** A number from 0 to 1. */
export function shareOption(name: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise
  const number = Number(given)
  if (given.trim() !== '' && number >= 0 && number <= 1) return number
  throw new UsageError(`${name} takes a number from 0 to 1, not ${given}`)
}

/** The data folder: `--data`, else SULH_DATA, else `./data` of the checkout. */
export function dataFolder(given: string | undefined): string {
  return resolve(given ?? process.env.SULH_DATA ?? join(projectFolder, 'data'))
}

/** Settings that an operator gives in the environment (docs/operations.md). */
export function fromEnvironment(): Partial<SulhOptions> {
  return {
    origin: process.env.SULH_ORIGIN ?? 'sulh.local/journal',
    secureCookies: process.env.SULH_SECURE_COOKIES === '1',
    trustProxy: process.env.SULH_TRUST_PROXY === '1',
    publicUrl: process.env.SULH_PUBLIC_URL ?? null,
    provider: providerFromEnvironment(),
    webhookHosts: (process.env.SULH_WEBHOOK_HOSTS ?? '').split(',').filter((host) => host !== ''),
    logLevel: process.env.SULH_LOG ?? 'warn',
    benchmark: process.env.SULH_BENCHMARK === '1',
  }
}

/** The identity provider that an operator names, whole or not at all. */
function providerFromEnvironment(): ProviderOptions | null {
  const { SULH_OIDC_ISSUER: issuer, SULH_OIDC_CLIENT_ID: clientId, SULH_PUBLIC_URL: publicUrl } = process.env
  if (issuer === undefined) return null
  const secretFile = process.env.SULH_OIDC_CLIENT_SECRET_FILE
  if (clientId === undefined || secretFile === undefined || publicUrl === undefined)
    throw new UsageError(
      'SULH_OIDC_ISSUER needs SULH_OIDC_CLIENT_ID, SULH_OIDC_CLIENT_SECRET_FILE and SULH_PUBLIC_URL beside it',
    )
  const clientSecret = readFileSync(secretFile, 'utf8').trim()
  return { issuer, clientId, clientSecret, publicUrl, name: process.env.SULH_OIDC_NAME ?? new URL(issuer).hostname }
}
