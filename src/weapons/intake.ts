import { z } from 'zod'
import { ArmedGroup } from '../groups/group.ts'
import type { Context } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { IntakeSource, mayNameGiver, sourceColumns } from '../kernel/intake-source.ts'
import { put, type Write } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { fullName, Person } from '../people/person.ts'
import { Programme, Site, siteNoun, User } from '../programme/programme.ts'
import { type Receipt, receiptNoun } from './receipt.ts'
import { normalSerial } from './serial.ts'
import { Tag, TagText, tagNoun } from './tag.ts'
import { type Movement, movementNoun, Weapon, weaponNoun } from './weapon.ts'

/** A weapon as the armourer describes it. */
export const Description = z
  .object({
    class: Weapon.shape.class,
    make: plainText(80),
    model: plainText(80),
    calibre: requiredText(40),
    serial: Weapon.shape.serial,
    legibility: Weapon.shape.legibility,
    condition: Weapon.shape.condition,
    photo: Weapon.shape.photo,
    markingPhoto: Weapon.shape.markingPhoto,
  })
  .strict()
export type Description = z.infer<typeof Description>

/** Everything that is said when a weapon is taken in. */
export const Intake = Description.extend({
  id: Id,
  source: IntakeSource,
  /** Who gave it, by name, where they are not registered and want a receipt; null where nobody is named. */
  giver: requiredText(120).nullable(),
  /** The label that was tied to it, out of a block of the site; null: the next number is given. */
  tag: TagText.nullable(),
  /** The lease of the device that gave the label; null where it is the site's, or the next number is given. */
  leaseId: Id.nullable().default(null),
  clearing: Weapon.shape.clearing,
}).strict()
export type Intake = z.infer<typeof Intake>

/** A weapon already in custody whose marking reads the same. */
export const SameSerial = z.object({ id: Id, tag: z.string(), sideId: Id, siteId: Id, twin: z.int() })

/** The records that every intake needs, from whatever source. */
export const intakeFacts = {
  programme: Programme.nullable(),
  site: Site.nullable(),
  person: Person.nullable(),
  group: ArmedGroup.nullable(),
  armourer: User.nullable(),
  tag: Tag.nullable(),
}

/** A serial is given where one can be read, and only there; its photos must have been received. */
export function descriptionMisfit(input: Omit<Description, 'markingPhoto'>, photoKnown: boolean) {
  const readable = input.legibility === 'clear' || input.legibility === 'part'
  if (readable && (input.serial === null || input.serial === '')) return refuse('weapon.serialNeeded', {}, 'serial')
  if (!readable && input.serial !== null) return refuse('weapon.serialUnreadable', {}, 'legibility')
  if (!photoKnown) return refuse('photo.unknown', {}, 'photo')
  return undefined
}

/** Who found or seized it is told, under which number, and of a hand-in how it came; a place alone proves nothing later. */
export function provenanceMisfit(source: IntakeSource) {
  if ('by' in source && source.by === '') return refuse('source.byNeeded', {}, 'source.by')
  if (source.kind === 'seizure' && source.reference === '')
    return refuse('source.referenceNeeded', {}, 'source.reference')
  if (source.kind === 'spontaneous' && source.note === '') return refuse('source.noteNeeded', {}, 'source.note')
  return undefined
}

/** A person's own weapon has no other giver, and of a cache nobody can be named. */
export function giverMisfit({ source, giver }: Pick<Intake, 'source' | 'giver'>) {
  if (giver === null) return undefined
  const registered = source.kind === 'group' && source.personId !== null
  return mayNameGiver[source.kind] && !registered ? undefined : refuse('intake.noGiver', {}, 'giver')
}

/** The records that an intake goes by. */
export interface IntakeRecords {
  readonly programme: Programme
  readonly site: Site
  /** Who brought their own weapon, or hands over for a group. */
  readonly person: Person | null
  readonly group: ArmedGroup | null
  readonly armourer: User
  readonly tag: Tag | null
}

/** The weapon, its first movement, its receipt with the statement that becomes a leaf, its tag and the site's counters. */
export function intake(
  { id, source, giver, tag: label, leaseId: _, ...description }: Intake,
  twin: number,
  records: IntakeRecords,
  { actionId, at }: Pick<Context, 'actionId' | 'at'>,
) {
  const { site, person, group, armourer } = records
  const receives = person !== null || group !== null || giver !== null
  const counters = {
    ...site,
    tags: label === null ? site.tags + 1 : site.tags,
    receipts: receives ? site.receipts + 1 : site.receipts,
  }
  const tag = label ?? printedNumber(site.code, counters.tags)
  const holder = `armourer:${armourer.id}`
  const place = { sideId: site.sideId, siteId: site.id }
  const receipt: Receipt | undefined = receives
    ? {
        ...place,
        id: derivedId(actionId, 'receipt'),
        number: printedNumber(`R-${site.code}`, counters.receipts),
        weaponId: id,
        boundTo: boundTo({ person, giver }),
        personId: person?.id ?? null,
        issuedBy: armourer.id,
        issuedAt: at,
        prints: 0,
      }
    : undefined
  const weapon: Weapon = {
    ...description,
    ...place,
    source: source.kind,
    ...sourceColumns(source),
    id,
    tag,
    receiptId: receipt?.id ?? null,
    serialNormal: normalSerial(description.serial, description.legibility),
    twin,
    status: 'inCustody',
    holder,
    moves: 0,
    seal: null,
    sentBy: null,
    sentFrom: null,
    takenInAt: at,
    movedAt: at,
  }
  const movement: Movement = {
    ...place,
    id: derivedId(actionId, `movement ${id}`),
    weaponId: id,
    n: 0,
    fromHolder: firstHolder(source, site.id),
    toHolder: holder,
    seal: null,
    at,
    by: armourer.id,
  }
  const writes: Write[] = [put(weaponNoun, weapon), put(movementNoun, movement)]
  if (receipt) writes.push(put(receiptNoun, receipt))
  if (records.tag) writes.push(put(tagNoun, usedTag(records.tag, id, { id: armourer.id, at })))
  writes.push(put(siteNoun, counters))
  return accept(
    writes,
    receipt ? [{ id: receipt.id, statement: statementOf(weapon, receipt, records, { giver, at }) }] : [],
  )
}

function boundTo({ person, giver }: { person: Person | null; giver: string | null }): Receipt['boundTo'] {
  if (person) return 'person'
  return giver === null ? 'group' : 'named'
}

/** A label on its item, for good. */
export function usedTag(tag: Tag, itemId: Id, by: { id: Id; at: string }): Tag {
  return { ...tag, status: 'used', itemId, changedBy: by.id, changedAt: by.at }
}

/** What a receipt states; where nobody registered is named, the group or the name that was given stands for them. */
function statementOf(
  { tag, class: kind, make, model, calibre, serial, legibility, condition }: Weapon,
  receipt: Receipt,
  { programme, site, person, group, armourer }: IntakeRecords,
  { giver, at }: { giver: string | null; at: string },
) {
  const named = person
    ? { name: fullName(person.nameArabic), nameLatin: fullName(person.nameLatin), reference: person.number }
    : { name: giver ?? group?.nameArabic ?? '', nameLatin: giver === null ? (group?.nameLatin ?? '') : '' }
  return {
    kind: 'weaponReceipt',
    number: receipt.number,
    programme: programme.title.en,
    person: { reference: group?.code ?? '', ...named },
    date: dayOf(at, programme.timeZone),
    place: site.name.ar,
    weapon: { tag, class: kind, make, model, calibre, serial: serial ?? '', legibility, condition },
    receivedBy: armourer.name.ar,
  }
}

/** In whose hands the chain of custody begins. */
function firstHolder(source: IntakeSource, siteId: Id): string {
  if (source.kind === 'person') return `person:${source.personId}`
  return source.kind === 'group' ? `group:${source.groupId}` : `${source.kind}:${siteId}`
}
