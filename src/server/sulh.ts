import { type DestinationStream, type Logger, pino } from 'pino'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Action } from '../kernel/action.ts'
import type { Noun } from '../kernel/record.ts'
import { theProgram } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import type { PublicView } from '../programme/views.ts'
import type { Screener } from '../screening/store.ts'
import { Accounts } from './accounts.ts'
import { type ConnectionOf, Database, inTransaction } from './database.ts'
import { faultOf } from './fault.ts'
import { envelopeOf } from './http/action-routes.ts'
import type { Job } from './jobs.ts'
import { JournalStore } from './journal-store.ts'
import type { Keys } from './keys.ts'
import { Mail } from './mail.ts'
import type { MailServer } from './mail-delivery.ts'
import type { Prelude } from './part.ts'
import { type Lookup, type Outcome, Performer } from './perform.ts'
import type { ProviderOptions } from './provider.ts'
import { ReadLog } from './read-log.ts'
import { Sealer } from './sealer.ts'
import type { SmsGateway } from './sms-gateway.ts'
import { Feed } from './stations/feed.ts'

export interface SulhOptions {
  /** Names the journal in every signed head; never changed afterwards. */
  readonly origin: string
  /** True behind TLS: cookies are then sent over TLS alone. */
  readonly secureCookies: boolean
  /** The certificate and its key where the server does TLS itself, as PEM; null where it does not. */
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null
  /** Whether a proxy in front tells the client's address and protocol. */
  readonly trustProxy: boolean
  /** Where browsers find the application, e.g. `https://ddr.example.ly`; null where each request says it. */
  readonly publicUrl: string | null
  /** The identity provider beside passwords; null where there is none. */
  readonly provider: ProviderOptions | null
  /** The mail server that takes letters; null where there is none, and letters wait. */
  readonly mailServer: MailServer | null
  /** The gateway that sends SMS; null where there is none, and messages wait. */
  readonly smsGateway: SmsGateway | null
  /** Hosts of the operator's own network to which webhooks may go, with their ports, e.g. `10.1.2.3:8443`. */
  readonly webhookHosts: readonly string[]
  readonly signInsPerMinute: number
  /** How many requests are worked on at once; the others are asked to come again. */
  readonly requestsAtOnce: number
  /** Lifts the request limit, for `npm run bench`. */
  readonly benchmark: boolean
  readonly demoLogins: PublicView['demoLogins']
  readonly logLevel: string
  /** Where the log goes; null for standard output. */
  readonly logTo: DestinationStream | null
}

export const defaultOptions: SulhOptions = {
  origin: 'sulh.local/journal',
  secureCookies: false,
  tls: null,
  trustProxy: false,
  publicUrl: null,
  provider: null,
  mailServer: null,
  smsGateway: null,
  webhookHosts: [],
  signInsPerMinute: 30,
  requestsAtOnce: 250,
  benchmark: false,
  demoLogins: [],
  logLevel: 'warn',
  logTo: null,
}

/** What the features bring to the server. */
export interface Features {
  readonly nouns: readonly Noun[]
  readonly actions: readonly Action[]
  /** Earlier versions of them, for replaying the journal (ADR 0002). */
  readonly formerActions: readonly Action[]
  readonly lookups: ReadonlyMap<string, Lookup>
  readonly texts: ReadonlyMap<string, Texts>
  readonly jobs: readonly Job[]
  readonly screener: Screener
  readonly preludes: ReadonlyMap<string, Prelude>
}

/** The running server's parts, put together once; routes and the command line work with these. */
export class Sulh {
  readonly options: SulhOptions
  readonly keys: Keys
  readonly database: Database
  readonly journal: JournalStore
  readonly sealer: Sealer
  readonly performer: Performer
  readonly accounts: Accounts
  /** Who read whose record. */
  readonly reads: ReadLog
  /** Letters by e-mail. */
  readonly mail: Mail
  /** What changed in the records of each site that has stations. */
  readonly feed: Feed
  readonly actions: readonly Action[]
  readonly formerActions: readonly Action[]
  readonly nouns: readonly Noun[]
  readonly texts: ReadonlyMap<string, Texts>
  readonly jobs: readonly Job[]
  readonly preludes: ReadonlyMap<string, Prelude>
  /** The lists in force, in memory once for all who screen. */
  readonly screener: Screener
  /** How far the jobs are that run here, by their names. */
  readonly progress = new Map<string, { what: string; share: number }>()
  readonly log: Logger
  readonly metrics = newMetrics()
  readonly now: () => Date
  #demonstration = false

  constructor(parts: {
    connectionOf: ConnectionOf
    keys: Keys
    features: Features
    options?: Partial<SulhOptions>
    now?: () => Date
  }) {
    const { features, keys } = parts
    this.options = { ...defaultOptions, ...parts.options }
    this.now = parts.now ?? (() => new Date())
    const { logLevel: level, logTo } = this.options
    this.log = pino({ level, base: null, serializers: { err: faultOf } }, logTo ?? pino.destination(1))
    this.keys = keys
    this.actions = features.actions
    this.formerActions = features.formerActions
    this.nouns = features.nouns
    this.texts = features.texts
    this.jobs = features.jobs
    this.preludes = features.preludes
    this.screener = features.screener
    this.database = new Database(parts.connectionOf, keys.master)
    this.journal = new JournalStore(this.options.origin, keys)
    this.sealer = new Sealer(keys.master, keys.ring)
    this.performer = new Performer({
      database: this.database,
      journal: this.journal,
      sealer: this.sealer,
      lookups: features.lookups,
      nouns: features.nouns,
      now: this.now,
    })
    this.feed = new Feed(this.database, this.nouns)
    this.performer.follow((tx, acts) => this.feed.follow(tx, acts))
    this.reads = new ReadLog(this.database, keys.master)
    this.mail = new Mail(this.database, keys.master)
    this.accounts = new Accounts(this.database, keys.master, () => this.#demonstration)
  }

  /** Makes the database's roles ready and the journal begun; after founding, called again for the sides' roles. */
  async prepare(): Promise<void> {
    await this.database.prepareRoles()
    await inTransaction(this.database.writer, (tx) => this.journal.begin(tx))
    const { rows } = await this.database.owner.query<{ demonstration: boolean }>('select demonstration from programmes')
    this.#demonstration = rows[0]?.demonstration ?? false
  }

  /** Does an action in the name of the program itself: founding, list updates, the demo. */
  async performAsProgram(action: Action, input: Record<string, unknown>, attachment?: unknown): Promise<Outcome> {
    return this.performer.perform({ action, envelope: envelopeOf(input, this.now()), actor: theProgram, attachment })
  }

  async end(): Promise<void> {
    await this.database.end()
  }
}

function newMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Histogram({
      name: 'sulh_http_request_seconds',
      help: 'Time to answer, by route.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [registry],
    }),
    actions: new Counter({
      name: 'sulh_actions_total',
      help: 'Actions performed over HTTP, by name and outcome.',
      labelNames: ['action', 'outcome'],
      registers: [registry],
    }),
    turnedAway: new Counter({
      name: 'sulh_turned_away_total',
      help: 'Requests that were asked to come again, since too many were inside.',
      registers: [registry],
    }),
    signIns: new Counter({
      name: 'sulh_sign_ins_total',
      help: 'Attempts to sign in, by outcome.',
      labelNames: ['outcome'],
      registers: [registry],
    }),
  }
}
