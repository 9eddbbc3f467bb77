import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printCard, reportCard } from '../src/cards/card-actions.ts'
import { issueCertificate } from '../src/cards/certificate-actions.ts'
import { proposeRevocation } from '../src/cards/revocation-actions.ts'
import { proposeCardSetting, signCardSetting } from '../src/cards/setting-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { attempt } from './attempt.ts'
import { carded, leasedNumbers } from './cards.ts'
import { cast, dayHere, newWorld, type World } from './world.ts'

let world: World
let numbers: string[]
let first: { personId: Id; cardId: Id }
let second: { personId: Id; cardId: Id }
let setting: Id
beforeAll(async () => {
  world = await newWorld()
  numbers = await leasedNumbers(world, 'awa')
  const named = (given: string, family: string) => ({ nameLatin: { given, father: 'Faraj', grandfather: '', family } })
  first = await carded(world, 'awa', numbers[0], named('Zahra', 'Tarhuni'))
  second = await carded(world, 'awa', numbers[1], named('Widad', 'Houni'))
  await world.done('awa', printCard, { id: first.cardId })
  await world.done('awa', reportCard, { id: second.cardId, reason: 'lost', note: '' })
  await world.done('fatou', proposeRevocation, { id: newId(), ...first, ground: 'misuse', reason: 'Lent' })
  const issuer = { ar: 'مكتب', en: 'Office', fr: 'Bureau' }
  const rules = { kind: 'identity', biometrics: false, issuer, validMonths: 12, reason: 'Asked for' }
  setting = await world.done('fatou', proposeCardSetting, { id: newId(), ...rules })
  await world.done('kamila', signCardSetting, { id: setting })
  await world.done('kamila', proposeCardSetting, { id: newId(), ...rules })
  const certify = { id: newId(), personId: first.personId, dischargedOn: dayHere(), placeCode: 'B1' }
  await world.done('awa', issueCertificate, certify)
})
afterAll(() => world.end())

const as = (sql: string) => attempt(world, 'sulh_writer', sql)
const by = (who: keyof typeof cast) => `'${cast[who].id}'`
/** A card put in past the rules, for a person, with a number that the label says is another's or nobody's. */
const another = (of: Id, number: string | undefined) =>
  `insert into cards select gen_random_uuid(), side_id, site_id, person_id, '${number}', kind, photo_id, issuer, expires_on, null,
     'issued', issued_by, now(), null, null, null, null, null, null from cards where id = '${of}'`

describe('cards, against the writer itself', () => {
  it.each([
    ['a second card for one person', () => another(first.cardId, numbers[2])],
    ['a card whose number was not leased', () => another(second.cardId, 'C-999999-0')],
    ['a card whose number is unused in the record', () => another(second.cardId, numbers[3])],
    [
      'a card with another’s face',
      () => `update cards set photo_id = (select photo_id from cards where id = '${second.cardId}')
       where id = '${first.cardId}'`,
    ],
    [
      'a card given to somebody else',
      () => `update cards set person_id = '${second.personId}' where id = '${first.cardId}'`,
    ],
    ['a card under another number', () => `update cards set number = 'C-000099-9' where id = '${first.cardId}'`],
    ['an opaque card made to tell', () => `update cards set kind = 'identity' where id = '${first.cardId}'`],
    ['a card that counts longer', () => `update cards set expires_on = '2099-01-01' where id = '${first.cardId}'`],
    [
      'a card printed again',
      () => `update cards set printed_at = now(), printed_by = ${by('awa')} where id = '${first.cardId}'`,
    ],
    [
      'a revoked card that counts again',
      () => `update cards set status = 'issued', ended_for = null, ended_note = null,
       ended_by = null, ended_at = null where id = '${second.cardId}'`,
    ],
    [
      'a revoked card with another reason',
      () => `update cards set ended_for = 'damaged' where id = '${second.cardId}'`,
    ],
    ['a card revoked for nothing', () => `update cards set status = 'revoked' where id = '${first.cardId}'`],
    [
      'a penalty that nobody signed',
      () => `update cards set status = 'revoked', ended_for = 'penalty', ended_note = '',
       ended_by = ${by('fatou')}, ended_at = now() where id = '${first.cardId}'`,
    ],
    [
      'a penalty signed by who proposed it',
      () => `update card_revocations set status = 'signed', signed_by = proposed_by, signed_at = now()`,
    ],
    [
      'a used number on another card',
      () => `update card_numbers set card_id = '${newId()}' where number = '${numbers[0]}'`,
    ],
    [
      'a used number made unused',
      () => `update card_numbers set status = 'leased', card_id = null where number = '${numbers[0]}'`,
    ],
    ['a number that is another', () => `update card_numbers set number = 'C-000099-9' where number = '${numbers[5]}'`],
    [
      'a setting signed by who proposed it',
      () =>
        `update card_settings set status = 'inForce', signed_by = proposed_by, signed_at = now() where status = 'proposed'`,
    ],
    ['a signed setting that is changed', () => `update card_settings set biometrics = true where id = '${setting}'`],
    [
      'a second setting in force',
      () =>
        `update card_settings set status = 'inForce', signed_by = ${by('fatou')}, signed_at = now() where status = 'proposed'`,
    ],
    [
      'a second certificate',
      () => `insert into discharge_certificates select gen_random_uuid(), side_id, site_id, person_id, null,
       'D-TAR-000009-9', discharged_on, place_code, issued_by, now(), null from discharge_certificates`,
    ],
    ['a certificate of another day', () => `update discharge_certificates set discharged_on = '2020-01-01'`],
    [
      'a photo that becomes somebody else’s',
      () => `update person_photos set person_id = '${second.personId}'
       where person_id = '${first.personId}'`,
    ],
    [
      'a second current photo',
      () => `insert into person_photos select gen_random_uuid(), side_id, site_id, person_id, sha256,
       'current', taken_by, now(), null from person_photos where person_id = '${first.personId}'`,
    ],
    [
      'a photo without its picture',
      () => `insert into person_photos select gen_random_uuid(), side_id, site_id, person_id,
       repeat('a', 64), 'replaced', taken_by, now(), now() from person_photos where person_id = '${first.personId}'`,
    ],
    ['a picture exchanged', () => `update person_photo_files set sealed = ''`],
    ['a block given to another site', () => `update card_blocks set site_id = '${cast.gaston.siteId}'`],
    ['a card taken out', () => `delete from cards where id = '${second.cardId}'`],
    ['a photo taken out', () => `delete from person_photos`],
  ])('%s is refused', async (_what, sql) => {
    expect(await as(sql())).toMatch(/^(23|42501)/)
  })

  it('nobody whose card was taken away gets another past the rules', async () => {
    await world.asOwner(`update card_revocations set status = 'signed', signed_by = ${by('omran')}, signed_at = now()`)
    await world.asOwner(`update cards set status = 'revoked', ended_for = 'penalty', ended_note = '', ended_by = ${by('omran')},
      ended_at = now() where id = '${first.cardId}'`)
    const sql = `with used as (update card_numbers set status = 'used', card_id = '${newId()}' where number = '${numbers[6]}' returning card_id)
      ${another(first.cardId, numbers[6]).replace('gen_random_uuid()', '(select card_id from used)')}`
    expect(await as(sql)).toBe('23514')
  })

  it.each(['sulh_side_north', 'sulh_joint'])('%s writes nothing', async (role) => {
    for (const table of ['cards', 'card_numbers', 'card_settings', 'card_revocations', 'person_photos'])
      expect(await attempt(world, role, `update ${table} set id = id`), table).toBe('42501')
  })
})
