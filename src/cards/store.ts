import { registrationsOf } from '../eligibility/store.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { currentPhoto } from '../people/photo-store.ts'
import { readStanding } from '../people/store.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { leaseOf } from '../server/stations/lease-of-number.ts'
import { biometricFacts, readTemplates } from './biometric-store.ts'
import { type Card, cardNoun } from './card.ts'
import { dischargeCertificateNoun } from './certificate.ts'
import { certificateLookups, certificatesWith, dischargeDay, dischargeOf } from './certificate-store.ts'
import { numbersLeft } from './number-store.ts'
import { cardRevocationNoun } from './revocation.ts'
import { type CardSetting, cardSettingNoun, settingOr } from './setting.ts'
import type { CardSettingsView, CardsQuery, CardsView, CardView, PersonCardsView } from './views.ts'

/** Facts of the cards' actions. They see every registration of the person. */
export const cardLookups: Readonly<Record<string, Lookup>> = {
  'cardSetting.propose': {
    facts: async (tx, _input, actor) => ({
      waiting: await exists(tx, `select from card_settings where side_id = $1 and status = 'proposed'`, [actor.sideId]),
    }),
  },
  'cardSetting.sign': {
    facts: async (tx, _input, actor) => ({ former: await settingInForce(tx, actor.sideId) }),
  },
  'card.issue': {
    facts: async (tx, { personId, number }, { siteId }) => {
      const id = String(personId)
      const registrations = await registrationsOf(tx, id)
      const { rows } = await tx.query<{ side_id: Id }>('select side_id from people where id = $1', [id])
      return {
        photo: await currentPhoto(tx, id),
        setting: rows[0] ? await settingInForce(tx, rows[0].side_id) : null,
        listing: await readStanding(tx, id),
        merged: await isMerged(tx, id),
        card: await standingCard(tx, registrations),
        penalty: await hasPenalty(tx, registrations),
        leasedIn: await leaseOf(tx, { series: 'card', siteId, number }),
      }
    },
  },
  'cardRevocation.propose': {
    facts: async (tx, { cardId }) => ({
      waiting: await exists(tx, `select from card_revocations where card_id = $1 and status = 'proposed'`, [cardId]),
    }),
  },
  'cardRevocation.sign': {
    facts: async (tx, _input, _actor, revocation) => ({
      standing: revocation ? await standingCard(tx, [String(revocation.personId)]) : null,
    }),
  },
  'discharge.certify': {
    facts: async (tx, { personId, placeCode }, actor) => {
      const id = String(personId)
      const registrations = await registrationsOf(tx, id)
      const { rows } = await tx.query<{
        place: string | null
        before: number
        has: string | null
        ineligible: boolean
      }>(
        `select (select concat_ws(' · ', name ->> 'ar', nullif(name ->> 'en', name ->> 'ar')) from places where code = $2) as place,
           (select count(*) from discharge_certificates where site_id = $3) as before,
           (select number from discharge_certificates where person_id = any($1) and revoked_at is null limit 1) as has,
           exists (select from eligibility_decisions d where d.person_id = any($1) and d.status = 'decided'
               and d.outcome in ('ineligible', 'revoked'))
             and not exists (select from eligibility_decisions d where d.person_id = any($1) and d.kind = 'grant'
               and d.status = 'decided' and d.outcome = 'eligible') as ineligible`,
        [registrations, placeCode, actor.siteId],
      )
      const [found] = rows
      return {
        placeName: found?.place ?? null,
        issuedBefore: found?.before ?? 0,
        has: found?.has ?? null,
        ineligible: found?.ineligible ?? false,
        merged: await isMerged(tx, id),
        listing: await readStanding(tx, id),
        ...(await dischargeOf(tx, registrations, actor.sideId)),
      }
    },
  },
  ...certificateLookups,
  'biometric.record': {
    facts: async (tx, input, actor) => ({
      setting: await settingInForce(tx, actor.sideId),
      ...(await biometricFacts(tx, input)),
    }),
  },
}

async function settingInForce(tx: Tx, sideId: Id): Promise<CardSetting | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(cardSettingNoun)} from card_settings where side_id = $1 and status = 'inForce'`,
    [sideId],
  )
  return rows[0] ? recordOf(cardSettingNoun, rows[0]) : null
}

/** Whether a side keeps biometrics, as two people signed. */
export async function keepsBiometrics(tx: Tx, sideId: Id): Promise<boolean> {
  return settingOr(await settingInForce(tx, sideId)).biometrics
}

function isMerged(tx: Tx, personId: Id): Promise<boolean> {
  return exists(tx, `select from merges where merged_id = $1 and status = 'standing'`, [personId])
}

function hasPenalty(tx: Tx, registrations: readonly Id[]): Promise<boolean> {
  return exists(tx, `select from card_revocations where person_id = any($1) and status = 'signed'`, [registrations])
}

async function standingCard(tx: Tx, registrations: readonly Id[]): Promise<Card | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(cardNoun)} from cards where person_id = any($1) and status <> 'revoked' order by issued_at desc limit 1`,
    [registrations],
  )
  return rows[0] ? recordOf(cardNoun, rows[0]) : null
}

/** A page of the cards within reach. */
export async function readCards(tx: Tx, query: CardsQuery, actor: Actor): Promise<CardsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'c')
  if (query.status !== 'all') conditions.add((place) => `c.status = ${place}`, query.status)
  const search = query.search.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (search !== '') conditions.add((place) => `c.number like ${place}`, anywhere(search))
  const from = `from cards c where ${conditions.where}`
  const order = orderBy(query.order, { issued: 'c.issued_at', number: 'c.number', expires: 'c.expires_on' }, 'c.id')
  const { rows } = await tx.query(
    `select ${columnsOf(cardNoun, 'c')}, p.number as person_number, s.code as site_code
     from cards c join people p on p.id = c.person_id join sites s on s.id = c.site_id
     where c.id = any(array(select c.id ${from} ${order} ${pageAt(query.page)})) ${order}`,
    conditions.values,
  )
  return {
    cards: rows.map(({ person_number: personNumber, site_code: siteCode, ...row }) => ({
      card: recordOf(cardNoun, row),
      ...{ personNumber, siteCode },
    })),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page: query.page,
    pageSize,
  }
}

/** A card with what came before and after it, and what was proposed about it. */
export async function readCard(tx: Tx, id: Id, language: string): Promise<CardView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(cardNoun, 'c')}, p.number as person_number, s.code as site_code, s.name as site_name, f.sha256 as photo,
       (select jsonb_build_object('id', b.id, 'number', b.number) from cards b where b.id = c.replaces) as before,
       (select jsonb_build_object('id', a.id, 'number', a.number) from cards a where a.replaces = c.id) as after
     from cards c join people p on p.id = c.person_id join sites s on s.id = c.site_id
       join person_photos f on f.id = c.photo_id where c.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const card = recordOf(cardNoun, row)
  const { rows: proposed } = await tx.query(
    `select ${columnsOf(cardRevocationNoun)} from card_revocations where card_id = $1 order by proposed_at desc, id`,
    [id],
  )
  const revocations = proposed.map((one) => recordOf(cardRevocationNoun, one))
  const users = [
    ...[card.issuedBy, card.printedBy, card.endedBy],
    ...revocations.flatMap((one) => [one.proposedBy, one.signedBy, one.liftedBy]),
  ].flatMap((user) => user ?? [])
  const { person_number: personNumber, site_code: siteCode, site_name: siteName, photo, before, after } = row
  return {
    ...{ card, personNumber, siteCode, siteName, photo, before, after, revocations },
    names: Object.fromEntries(await userNames(tx, users, language)),
  }
}

/** A person's cards, the newest first, and what is there to issue one with. */
export async function readPersonCards(tx: Tx, personId: Id, language: string): Promise<PersonCardsView | undefined> {
  const { rows: people } = await tx.query<{ side_id: Id; site_id: Id }>(
    'select side_id, site_id from people where id = $1',
    [personId],
  )
  const [person] = people
  if (!person) return undefined
  const registrations = await registrationsOf(tx, personId)
  const { rows: cards } = await tx.query(
    `select ${columnsOf(cardNoun)} from cards where person_id = any($1) order by issued_at desc, id limit 50`,
    [registrations],
  )
  const { rows: certificates } = await tx.query(
    `select ${columnsOf(dischargeCertificateNoun, 'd')}, o.name as place_name from discharge_certificates d
     join places o on o.code = d.place_code where d.person_id = any($1)
     order by d.revoked_at is not null, d.issued_at desc, d.id limit 20`,
    [registrations],
  )
  const { kind, biometrics } = settingOr(await settingInForce(tx, person.side_id))
  return {
    cards: cards.map((row) => recordOf(cardNoun, row)),
    ...{ kind, biometrics },
    hasPhoto: (await currentPhoto(tx, personId)) !== null,
    ...(await numbersLeft(tx, person.site_id)),
    penalty: await hasPenalty(tx, registrations),
    ...(await certificatesWith(tx, certificates, language)),
    ...(await dischargeDay(tx, registrations, person.side_id)),
    templates: await readTemplates(tx, registrations, language),
  }
}

/** What the cards of the sides within reach say: what holds, what waits, and what held before. */
export async function readCardSettings(tx: Tx, language: string): Promise<CardSettingsView> {
  const { rows } = await tx.query(
    `select ${columnsOf(cardSettingNoun)} from card_settings order by proposed_at desc, id limit 50`,
  )
  const settings = rows.map((row) => recordOf(cardSettingNoun, row))
  const users = settings.flatMap((one) => [one.proposedBy, ...(one.signedBy === null ? [] : [one.signedBy])])
  return { settings, names: Object.fromEntries(await userNames(tx, users, language)) }
}
