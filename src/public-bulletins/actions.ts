import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day, type Instant } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { PublicWords } from '../public-releases/release.ts'
import {
  Arms,
  type BulletinParts,
  beginning,
  bulletinHash,
  bulletinNumber,
  bulletinPublishers,
  endsMonth,
  PublicBulletin,
  publicBulletinNoun,
} from './bulletin.ts'
import { BulletinMoney } from './money.ts'
import { MeasureTable } from './tables.ts'

/** What the lookup found: the tables as they would be published now, and what was published before. */
const counted = {
  tables: z.array(MeasureTable),
  arms: Arms,
  /** Whether the chain of custody, line by line, and the indicator say the same of the weapons received. */
  agrees: z.boolean(),
  waiting: z.boolean(),
}

function proposed(parts: BulletinParts, actor: Actor, at: Instant): PublicBulletin {
  return {
    ...{ ...parts, sha256: bulletinHash(parts), state: 'proposed', note: '', documentId: null },
    ...{ proposedSideId: actor.sideId, proposedBy: actor.id, proposedAt: at },
    ...{ decidedSideId: null, decidedBy: null, decidedAt: null },
  }
}

/**
 * Proposes the tables of the period from the last bulletin's end until the end of a month that is over. The machine counts them and leaves
 * out what would tell of somebody; nobody types them. Refused where the ledger and the figures differ (ddr.md F9, GOV-01).
 */
export const proposeBulletin = defineAction({
  name: 'publicBulletin.propose',
  version: 2,
  kind: 'intent',
  noun: publicBulletinNoun,
  roles: bulletinPublishers,
  input: PublicBulletin.pick({ id: true, toDay: true }).strict(),
  facts: z.object({ ...counted, money: BulletinMoney.nullable(), today: Day, publishedUntil: Day.nullable() }),
  decide(before, { id, toDay }, { tables, arms, money, agrees, waiting, today, publishedUntil }, { actor, at }) {
    if (before) return refuse('publicBulletin.exists')
    if (!endsMonth(toDay)) return refuse('publicBulletin.notAMonth', {}, 'toDay')
    if (toDay >= today) return refuse('publicBulletin.notOver', { to: toDay }, 'toDay')
    if (publishedUntil !== null && toDay <= publishedUntil)
      return refuse('publicBulletin.published', { until: publishedUntil }, 'toDay')
    if (waiting) return refuse('publicBulletin.waiting')
    if (!agrees) return refuse('publicBulletin.doesNotAgree')
    const fromDay = publishedUntil === null ? beginning : daysAfter(publishedUntil, 1)
    const parts = { id, fromDay, toDay, arms, tables, money, corrects: null, change: null }
    return accept([put(publicBulletinNoun, proposed(parts, actor, at))])
  },
})

/**
 * Proposes a correction of a bulletin that stands: the same period, counted again from the records as they are now. What would tell of the one
 * to four people by whom it differs from any earlier version is left out. Its money is said again as it stood: the books of a day that is over do
 * not change.
 */
export const correctBulletin = defineAction({
  name: 'publicBulletin.correct',
  kind: 'intent',
  noun: publicBulletinNoun,
  roles: bulletinPublishers,
  input: z.strictObject({ id: Id, corrects: Id, change: PublicWords }),
  facts: z.object({ ...counted, corrected: PublicBulletin.nullable(), correctedAlready: z.boolean() }),
  needs: ({ corrects }) => ({ corrected: { noun: publicBulletinNoun, id: corrects } }),
  decide(before, { id, corrects, change }, facts, { actor, at }) {
    if (before) return refuse('publicBulletin.exists')
    const { corrected, tables, arms } = facts
    if (!corrected) return refuse('publicBulletin.unknown', {}, 'corrects')
    if (corrected.state !== 'published') return refuse('publicBulletin.notPublished', {}, 'corrects')
    if (facts.correctedAlready) return refuse('publicBulletin.correctedAlready', {}, 'corrects')
    if (facts.waiting) return refuse('publicBulletin.waiting')
    if (!facts.agrees) return refuse('publicBulletin.doesNotAgree')
    const { fromDay, toDay, money } = corrected
    const parts = { id, fromDay, toDay, arms, tables, money, corrects, change }
    if (saysTheSame(parts, corrected)) return refuse('publicBulletin.nothingDifferent', {}, 'corrects')
    return accept([put(publicBulletinNoun, proposed(parts, actor, at))])
  },
})

/** Whether two versions tell the same: then the numbers and hashes of both would differ by their names alone. */
function saysTheSame(one: BulletinParts, other: PublicBulletin): boolean {
  const alike = { id: other.id, corrects: other.corrects, change: other.change }
  return bulletinHash({ ...one, ...alike }) === bulletinHash(other)
}

/**
 * Publishes what was proposed, for good and with a statement that a leaf of the journal proves, or turns it down with the reason. The figures
 * are of every side, so that a director of another authority decides wherever there is one (ddr.md F9).
 */
export const decideBulletin = defineAction({
  name: 'publicBulletin.decide',
  kind: 'intent',
  noun: publicBulletinNoun,
  roles: bulletinPublishers,
  input: z.strictObject({ id: Id, publish: z.boolean(), note: plainText(1000) }),
  facts: z.object({ programme: Programme.nullable(), anotherAuthority: z.boolean() }),
  needs: () => ({ programme: programmeRef }),
  decide(found, { publish, note }, { programme, anotherAuthority }, { actionId, actor, at }) {
    if (!found) return refuse('publicBulletin.unknown')
    if (found.state !== 'proposed' || programme === null) return refuse('publicBulletin.notNow')
    if (found.proposedBy === actor.id) return refuse('publicBulletin.twoPersonRule')
    const decided = { note, decidedSideId: actor.sideId, decidedBy: actor.id, decidedAt: at }
    if (!publish) {
      if (note === '') return refuse('publicBulletin.noReason', {}, 'note')
      return accept([put(publicBulletinNoun, { ...found, ...decided, state: 'turnedDown' })])
    }
    if (anotherAuthority && found.proposedSideId === actor.sideId) return refuse('publicBulletin.otherAuthority')
    const documentId = derivedId(actionId, 'public bulletin')
    const statement = statementOf(found, at, programme)
    const bulletin: PublicBulletin = { ...found, ...decided, state: 'published', documentId }
    return accept([put(publicBulletinNoun, bulletin)], [{ id: documentId, statement }])
  },
})

function statementOf({ id, toDay, sha256, corrects }: PublicBulletin, at: Instant, programme: Programme) {
  return {
    ...{ kind: 'publicRelease', number: bulletinNumber(id), programme: programme.title.ar, what: 'bulletin' },
    ...{ title: `الأرقام العامة حتى ${toDay}`, titleLatin: `Public figures until ${toDay}`, at, content: sha256 },
    corrects: corrects === null ? '' : bulletinNumber(corrects),
  }
}
