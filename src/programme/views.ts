import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Actor } from '../kernel/roles.ts'
import { Language, Texts } from '../kernel/texts.ts'
import { OrganisationChange } from './organisation.ts'
import { Authority, Office, Place, Programme, Site, User } from './programme.ts'
import { ReadinessConfirmation, ReadinessItem } from './readiness.ts'

/** `GET /api/session`: who is signed in, and what the screens need to know at once. */
export const SessionView = z.object({
  actor: Actor,
  name: Texts,
  login: z.string(),
  /** Whether a second factor is set up; offices that decide must have one before they may act. */
  secondFactor: z.enum(['none', 'required', 'on']),
  programme: Programme,
  site: Site.nullable(),
  /** The officer's own, where it was recorded: forms ask in time for the reason that R-GEN1 wants. */
  sex: User.shape.sex,
})
export type SessionView = z.infer<typeof SessionView>

/** `GET /api/session/all`: where the reader is signed in: what kind of device, and never a place or an address. */
export const OwnSessionsView = z.object({
  sessions: z.array(
    z.object({ id: Id, device: z.string(), openedAt: z.string(), lastSeen: z.string(), own: z.boolean() }),
  ),
})
export type OwnSession = z.infer<typeof OwnSessionsView>['sessions'][number]

/** `GET /api/session/passkeys`: those of the reader. */
export const PasskeysView = z.object({
  passkeys: z.array(z.object({ id: z.string(), label: z.string(), madeAt: z.string(), usedAt: z.string().nullable() })),
})
export type OwnPasskey = z.infer<typeof PasskeysView>['passkeys'][number]

/** `POST /api/session/passkeys/options`: what the browser makes a passkey by (WebAuthn 3, §5.1.8). */
export const PasskeyMaking = z.object({
  rp: z.object({ name: z.string(), id: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal('public-key') })),
  timeout: z.number().default(60_000),
  excludeCredentials: z.array(z.object({ id: z.string(), type: z.literal('public-key') })).default([]),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
})

/** `POST /api/session/passkey/options`: what the browser uses a passkey by. */
export const PasskeyUsing = z.object({
  rpId: z.string(),
  challenge: z.string(),
  timeout: z.number().default(60_000),
  userVerification: z.literal('required'),
})

/** `GET /api/session/provider-link`: the programme's identity provider, and whether the reader signs in through it. */
export const ProviderLinkView = z.object({ provider: z.string().nullable(), linked: z.boolean() })

/** `GET /api/session/draft-key`: the key under which what is typed lies in the browser until it is sent (AES-256, base64). */
export const DraftKeyView = z.object({ key: z.string() })

/** `GET /api/programme`: the authorities, offices, sites and places, as far as the reader sees them. */
export const ProgrammeView = z.object({
  programme: Programme,
  authorities: z.array(Authority),
  offices: z.array(Office),
  sites: z.array(Site),
  places: z.array(Place),
})
export type ProgrammeView = z.infer<typeof ProgrammeView>

/** `GET /api/organisation-changes`: names that changed, and offices that closed or opened again; newest first. */
export const OrganisationChangesView = z.object({
  changes: z.array(z.object({ change: OrganisationChange, byName: z.string() })),
  ...pageShape,
})
export type OrganisationChangeRow = z.infer<typeof OrganisationChangesView>['changes'][number]
export const OrganisationChangesQuery = z.object({ order: orderOf(['changed']).default('-changed'), page: PageNumber })
export type OrganisationChangesQuery = z.infer<typeof OrganisationChangesQuery>

/** `GET /api/sites/{id}/readiness`: the checklist of a site, for those who confirm, open or audit. */
export const ReadinessView = z.object({
  site: Site,
  placeName: Texts,
  /** Newest first, those that were taken back among them. */
  confirmations: z.array(ReadinessConfirmation),
  missing: z.array(ReadinessItem),
  /** Names of those who confirmed, withdrew and opened, by their ids. */
  names: z.record(z.string(), z.string()),
})
export type ReadinessView = z.infer<typeof ReadinessView>

/** Query of `GET /api/public`: the logins of a demonstration are for the page that signs in alone, and make up most of it. */
export const PublicQuery = z.object({ logins: z.enum(['yes', 'no']).default('yes') })

/** `GET /api/public`: what anybody may know before signing in: the programme's title and the demo logins. */
export const PublicView = z.object({
  title: Texts,
  /** Of which country a map is shown to whoever reports something; null before the programme was founded. */
  country: z.string().nullable(),
  demonstration: z.boolean(),
  /** What the identity provider is called; null where there is none. */
  provider: z.string().nullable(),
  demoLogins: z.array(
    z.object({ login: z.string(), password: z.string(), name: Texts, roles: z.array(z.string()), side: Texts }),
  ),
})
export type PublicView = z.infer<typeof PublicView>

/** `GET` and `PUT /api/session/mail-address`: where the reader gets letters; null where they get none. */
export const OwnAddressView = z.object({
  own: z.object({ address: z.string(), language: Language }).nullable(),
  canSend: z.boolean(),
})
