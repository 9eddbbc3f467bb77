import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { SulhOptions } from '../server/sulh.ts'

/** The folder of the checkout: migrations, demo and the built web application lie under it. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

type Kind = 'string' | 'boolean'

/** Reads `--name value` and `--name=value`; anything unknown is an error that names it. */
export function readOptions<T extends Record<string, { type: Kind }>>(words: readonly string[], options: T) {
  return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
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
    logLevel: process.env.SULH_LOG ?? 'warn',
    benchmark: process.env.SULH_BENCHMARK === '1',
  }
}
