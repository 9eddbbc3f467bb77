import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { MailAddress } from '../kernel/mail-address.ts'
import type { MailServer } from '../server/mail-delivery.ts'
import type { ProviderOptions } from '../server/provider.ts'
import { JsonTemplate, type SmsGateway, usualBody } from '../server/sms-gateway.ts'
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

/** The folder to which PostgreSQL's log goes, for a restoration to a time; undefined where it goes nowhere. */
export function walArchive(): string | undefined {
  const given = process.env.SULH_WAL_ARCHIVE ?? ''
  return given === '' ? undefined : resolve(given)
}

/** Settings that an operator gives in the environment (docs/operations.md). */
export function fromEnvironment(): Partial<SulhOptions> {
  return {
    origin: process.env.SULH_ORIGIN ?? 'sulh.local/journal',
    secureCookies: process.env.SULH_SECURE_COOKIES === '1',
    trustProxy: process.env.SULH_TRUST_PROXY === '1',
    publicUrl: process.env.SULH_PUBLIC_URL ?? null,
    provider: providerFromEnvironment(),
    mailServer: mailServerFromEnvironment(process.env),
    smsGateway: smsGatewayFromEnvironment(process.env),
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

/** The mail server that an operator names: `smtps://host` or `smtp://host`, and the address from which letters come. */
export function mailServerFromEnvironment(env: NodeJS.ProcessEnv): MailServer | null {
  const { SULH_SMTP_URL: server, SULH_SMTP_USER: name, SULH_SMTP_PASSWORD_FILE: passwordFile } = env
  if (server === undefined) return null
  const from = MailAddress.safeParse(env.SULH_MAIL_FROM)
  if (!from.success)
    throw new UsageError('SULH_SMTP_URL needs SULH_MAIL_FROM beside it, an address such as ddr@example.ly')
  const url = URL.canParse(server) ? new URL(server) : undefined
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || url.password !== '')
    throw new UsageError(
      'SULH_SMTP_URL is smtps://host or smtp://host, with a port where it is another; the password is in a file',
    )
  if ((name === undefined) !== (passwordFile === undefined))
    throw new UsageError('SULH_SMTP_USER and SULH_SMTP_PASSWORD_FILE are given together')
  const tls = url.protocol === 'smtps:'
  const user =
    name === undefined || passwordFile === undefined
      ? null
      : { name, password: readFileSync(passwordFile, 'utf8').trim() }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (tls ? 465 : 587)),
    tls,
    user,
    from: from.data,
  }
}

/** The gateway for SMS that an operator names: where it is posted to, what, and with which token. */
export function smsGatewayFromEnvironment(env: NodeJS.ProcessEnv): SmsGateway | null {
  const { SULH_SMS_URL: url, SULH_SMS_BODY: body, SULH_SMS_TOKEN_FILE: tokenFile } = env
  if (url === undefined) return null
  const at = URL.canParse(url) ? new URL(url) : undefined
  const here = at !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(at.hostname)
  if (at === undefined || !(at.protocol === 'https:' || (at.protocol === 'http:' && here)))
    throw new UsageError('SULH_SMS_URL is https://host/path; http:// only on this machine')
  return {
    url,
    body: body === undefined ? usualBody : bodyTemplate(body),
    token: tokenFile === undefined ? null : readFileSync(tokenFile, 'utf8').trim(),
  }
}

function bodyTemplate(body: string): JsonTemplate {
  try {
    return JsonTemplate.parse(JSON.parse(body))
  } catch {
    throw new UsageError('SULH_SMS_BODY is JSON in which {to} and {text} stand for the number and the message')
  }
}
