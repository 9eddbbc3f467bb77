import { z } from 'zod'
import { ArmedGroup, groupNoun } from '../groups/group.ts'
import { defineAction } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { Armoury, armouryNoun } from './armoury.ts'
import { type Key, KeyRegime, keyRegimeNoun, keyRoles, keysOf, Party, signersOfChange } from './key-regime.ts'
import { StoragePlace, storagePlaceNoun } from './storage-place.ts'

/** Establishes a store for arms, or for their principal parts, at a site (MOSAIC 05.20). Refuses a code that another there bears. */
export const establish = defineAction({
  name: 'armoury.establish',
  kind: 'intent',
  noun: armouryNoun,
  roles: ['armourer', 'director'],
  input: Armoury.omit({ sideId: true, establishedBy: true, establishedAt: true }).strict(),
  facts: z.object({ site: Site.nullable(), codeTaken: z.boolean() }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(armoury, input, { site, codeTaken }, { actor, at }) {
    if (armoury) return refuse('armoury.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    if (codeTaken) return refuse('armoury.codeTaken', { code: input.code }, 'code')
    return accept([put(armouryNoun, { ...input, sideId: site.sideId, establishedBy: actor.id, establishedAt: at })])
  },
})

/** Adds a rack, a shelf or a box, with the next printed code of the site. Refuses more room than the store has. */
export const addPlace = defineAction({
  name: 'storagePlace.add',
  kind: 'intent',
  noun: storagePlaceNoun,
  roles: ['armourer', 'director'],
  input: StoragePlace.pick({ id: true, armouryId: true, kind: true, label: true, capacity: true }).strict(),
  facts: z.object({
    armoury: Armoury.nullable(),
    site: z.object({ code: z.string(), places: z.int() }),
    room: z.int(),
  }),
  needs: (input) => ({ armoury: { noun: armouryNoun, id: input.armouryId } }),
  decide(place, input, { armoury, site, room }, { actor, at }) {
    if (place) return refuse('storagePlace.exists')
    if (!armoury || !reaches(actor, armoury)) return refuse('armoury.unknown', {}, 'armouryId')
    const left = armoury.capacity - room
    if (input.capacity > left) return refuse('storagePlace.noRoom', { left }, 'capacity')
    const { sideId, siteId } = armoury
    const code = printedNumber(`L-${site.code}`, site.places + 1)
    return accept([put(storagePlaceNoun, { ...input, sideId, siteId, code, addedBy: actor.id, addedAt: at })])
  },
})

/** A party's key as it is proposed: users by their login, persons outside the programme by name. */
const ProposedKey = z.strictObject({
  party: Party,
  groupId: Id.nullable(),
  of: plainText(200),
  logins: z.array(z.string().trim().toLowerCase().min(1).max(40)).max(8),
  names: z.array(requiredText(160)).max(8),
})
type ProposedKey = z.infer<typeof ProposedKey>

/** A user as they can carry a key. */
const Candidate = z.object({
  login: z.string(),
  id: Id,
  name: z.string(),
  sideId: Id,
  siteId: Id.nullable(),
  joint: z.boolean(),
  mayRead: z.boolean(),
})
type Candidate = z.infer<typeof Candidate>

/** The facts of these actions name who carries a group's key, so they are sealed in the journal. */
const namesPeople = { sealedUnder: (input: { readonly id: Id }) => input.id }

/**
 * Proposes under which keys a store stands (IDDRS 4.11: dual key of group, authority and United Nations). Refuses another number of
 * keys than said, keys without the authority's, a holder who cannot see the store, and one person with two keys.
 */
export const proposeRegime = defineAction({
  name: 'keyRegime.propose',
  kind: 'intent',
  noun: keyRegimeNoun,
  roles: ['armourer', 'director'],
  input: KeyRegime.pick({ id: true, armouryId: true, mode: true, reason: true })
    .extend({ keys: z.array(ProposedKey).max(3) })
    .strict(),
  sealed: ['keys'],
  ...namesPeople,
  facts: z.object({
    armoury: Armoury.nullable(),
    group: ArmedGroup.nullable(),
    candidates: z.array(Candidate),
    waiting: z.boolean(),
  }),
  needs: (input) => {
    const groupId = input.keys.find((key) => key.groupId !== null)?.groupId
    return {
      armoury: { noun: armouryNoun, id: input.armouryId },
      group: groupId ? { noun: groupNoun, id: groupId } : null,
    }
  },
  decide(regime, input, { armoury, group, candidates, waiting }, { actor, at, actionId }) {
    if (regime) return refuse('keyRegime.exists')
    if (!armoury || !reaches(actor, armoury)) return refuse('armoury.unknown', {}, 'armouryId')
    if (waiting) return refuse('keyRegime.waiting')
    const parties = input.keys.map(({ party }) => party)
    if (parties.length !== keysOf[input.mode] || new Set(parties).size !== parties.length)
      return refuse('keyRegime.wrongNumber', { count: keysOf[input.mode] }, 'keys')
    if (input.mode !== 'single' && !parties.includes('authority')) return refuse('keyRegime.noAuthority', {}, 'keys')
    const logins = input.keys.flatMap((key) => key.logins)
    if (new Set(logins).size !== logins.length) return refuse('keyRegime.twoKeys', {}, 'keys')
    const keys: Key[] = []
    for (const key of input.keys) {
      const made = keyFrom(key, { armoury, group, candidates }, actionId)
      if (isRefusal(made)) return made
      keys.push(made)
    }
    const { id, armouryId, mode, reason } = input
    const place = { sideId: armoury.sideId, siteId: armoury.siteId }
    const proposal = { status: 'proposed', turnedDownFor: null, ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(keyRegimeNoun, { id, armouryId, mode, reason, keys, ...place, ...proposal })])
  },
})

/** A key with its holders found; or why somebody cannot carry it. */
function keyFrom(
  key: ProposedKey,
  about: { armoury: Armoury; group: ArmedGroup | null; candidates: readonly Candidate[] },
  actionId: Id,
): Key | Refusal {
  const { party, groupId } = key
  if (party === 'group') {
    if (key.logins.length > 0 || key.names.length === 0) return refuse('keyRegime.groupByName', {}, 'keys')
    if (groupId !== null && about.group?.sideId !== about.armoury.sideId) return refuse('group.unknown', {}, 'keys')
    const named = about.group ? about.group.nameArabic || about.group.nameLatin : ''
    const of = groupId === null ? key.of : named
    if (of === '') return refuse('keyRegime.noParty', {}, 'keys')
    const holders = key.names.map((name, i) => ({
      id: derivedId(actionId, `holder ${party} ${i}`),
      userId: null,
      name,
    }))
    return { party, groupId, of, holders }
  }
  if (key.names.length > 0 || key.logins.length === 0 || groupId !== null)
    return refuse('keyRegime.usersByLogin', {}, 'keys')
  if (key.of === '') return refuse('keyRegime.noParty', {}, 'keys')
  const holders = []
  for (const [i, login] of key.logins.entries()) {
    const user = about.candidates.find((one) => one.login === login)
    if (!user?.mayRead || !fits(party, user, about.armoury)) return refuse('keyRegime.cannotHold', { login }, 'keys')
    holders.push({ id: derivedId(actionId, `holder ${party} ${i}`), userId: user.id, name: user.name })
  }
  return { party, groupId: null, of: key.of, holders }
}

/** The authority's key is for users of its side who reach the store, the third party's for members of a joint body. */
function fits(party: Party, user: Candidate, { sideId, siteId }: Armoury): boolean {
  if (party === 'third') return user.joint
  return !user.joint && user.sideId === sideId && (user.siteId === null || user.siteId === siteId)
}

/**
 * Puts it in force, as another than who proposed it: a director, or, where a third party has a key or gets one, one who carries it.
 * The former stays as it was. Refused while the store is open or being opened.
 */
export const signRegime = defineAction({
  name: 'keyRegime.sign',
  kind: 'intent',
  noun: keyRegimeNoun,
  roles: keyRoles,
  input: z.strictObject({ id: Id }),
  ...namesPeople,
  facts: z.object({ former: KeyRegime.nullable(), underWay: z.boolean() }),
  decide(regime, _input, { former, underWay }, { actor, at }) {
    if (!regime || !reaches(actor, regime)) return refuse('keyRegime.unknown')
    if (regime.status !== 'proposed') return refuse('keyRegime.answered')
    const next = signed(regime, { id: actor.id, at })
    if (isRefusal(next)) return next
    const wrong = signerMisfit(regime, former, actor)
    if (wrong) return wrong
    if (underWay) return refuse('keyRegime.underWay')
    const retired = former ? [put(keyRegimeNoun, { ...former, status: 'retired' as const })] : []
    return accept([...retired, put(keyRegimeNoun, { ...next, status: 'inForce' })])
  },
})

/** Does not sign, with the reason; the store stays under the keys that it has. */
export const turnDownRegime = defineAction({
  name: 'keyRegime.turnDown',
  kind: 'intent',
  noun: keyRegimeNoun,
  roles: keyRoles,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  ...namesPeople,
  facts: z.object({ former: KeyRegime.nullable() }),
  decide(regime, { reason }, { former }, { actor, at }) {
    if (!regime || !reaches(actor, regime)) return refuse('keyRegime.unknown')
    if (regime.status !== 'proposed') return refuse('keyRegime.answered')
    const next = signed(regime, { id: actor.id, at })
    if (isRefusal(next)) return next
    const wrong = signerMisfit(regime, former, actor)
    if (wrong) return wrong
    return accept([put(keyRegimeNoun, { ...next, status: 'turnedDown', turnedDownFor: reason })])
  },
})

function signerMisfit(regime: KeyRegime, former: KeyRegime | null, actor: Actor): Refusal | undefined {
  const thirds = signersOfChange(former?.keys ?? [], regime.keys)
  if (thirds.length > 0) return thirds.includes(actor.id) ? undefined : refuse('keyRegime.thirdSigns')
  return actor.roles.includes('director') ? undefined : refuse('keyRegime.directorSigns')
}
