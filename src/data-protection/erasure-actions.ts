import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Instant } from '../kernel/dates.ts'
import { accept, acceptErasing, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { remainsShape } from '../kernel/remains.ts'
import { reaches, theProgram } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Person, personNoun } from '../people/person.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { Erasure, ErasureGround, erasureMay, erasureNoun, isLiftedBy, KeepingGround, keptCodes } from './erasure.ts'
import { emptiedPerson, holdings } from './holdings.ts'

const officers = ['dataProtectionOfficer'] as const

/**
 * Asks for the erasure of a person, with the ground and a reason that tells nothing of them: it stays on the tombstone. The
 * program asks where the time is over (`retention-job.ts`). Refused where one is asked for already, or they were erased.
 */
export const requestErasure = defineAction({
  name: 'erasure.request',
  kind: 'intent',
  noun: erasureNoun,
  roles: officers,
  input: Erasure.pick({ id: true, personId: true, ground: true, reason: true }).strict(),
  facts: z.object({ person: Person.nullable(), open: z.boolean() }),
  needs: ({ personId }) => ({ person: { noun: personNoun, id: personId } }),
  decide(erasure, input, { person, open }, { actor, at }) {
    if (erasure) return refuse('erasure.exists')
    if (!person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (person.erasedAt !== null) return refuse('subject.erased')
    if (open) return refuse('erasure.open')
    const byProgram = actor.id === theProgram.id
    const origin = byProgram ? 'retention' : input.ground === 'asked' ? 'person' : 'office'
    return accept([
      put(erasureNoun, {
        ...input,
        sideId: person.sideId,
        siteId: person.siteId,
        number: person.number,
        origin,
        status: 'requested',
        requestedBy: byProgram ? null : actor.id,
        requestedAt: at,
        ...{ recommendation: null, recommendationReason: null, recommendedBy: null, recommendedAt: null },
        ...{ decisionReason: null, decidedBy: null, decidedAt: null, executedAt: null },
      }),
    ])
  },
})

const withGrounds = z.object({ grounds: z.array(KeepingGround) })

/** The first of two: recommends to erase or to keep. To erase is refused while a ground to keep stands; each is named. */
export const recommendErasure = defineAction({
  name: 'erasure.recommend',
  kind: 'intent',
  noun: erasureNoun,
  roles: officers,
  input: z.strictObject({ id: Id, verdict: z.enum(['erase', 'keep']), reason: requiredText(500) }),
  facts: withGrounds,
  decide(erasure, input, { grounds }, { actor, at }) {
    if (!erasure || !reaches(actor, erasure)) return refuse('erasure.unknown')
    if (!erasureMay('recommend', erasure)) return refuse('erasure.decided')
    const kept = input.verdict === 'erase' ? keptFor(grounds, erasure) : undefined
    if (kept) return kept
    return accept([
      put(erasureNoun, {
        ...erasure,
        status: 'recommended',
        recommendation: input.verdict,
        recommendationReason: input.reason,
        recommendedBy: actor.id,
        recommendedAt: at,
      }),
    ])
  },
})

/** The first ground that stands, by its name, and how many there are: the page of the erasure shows each. */
function keptFor(grounds: readonly KeepingGround[], { ground }: Pick<Erasure, 'ground'>) {
  const standing = grounds.filter((one) => !isLiftedBy(one, ground))
  const [first] = standing
  return first && refuse(keptCodes[first], { count: standing.length })
}

/**
 * The second of two, never the first: the person is erased where both say so, and kept where either does. What is decided
 * so, the program carries out (`erase-job.ts`).
 */
export const decideErasure = defineAction({
  name: 'erasure.decide',
  kind: 'intent',
  noun: erasureNoun,
  roles: ['dataProtectionOfficer', 'director'],
  input: z.strictObject({ id: Id, verdict: z.enum(['erase', 'keep']), reason: requiredText(500) }),
  facts: withGrounds,
  decide(erasure, input, { grounds }, { actor, at }) {
    if (!erasure || !reaches(actor, erasure)) return refuse('erasure.unknown')
    if (!erasureMay('decide', erasure))
      return refuse(erasure.status === 'requested' ? 'erasure.notRecommended' : 'erasure.decided')
    if (erasure.recommendedBy === actor.id) return refuse('erasure.twoPersonRule')
    if (input.verdict === 'erase' && erasure.recommendation !== 'erase') return refuse('erasure.notAgreed')
    const kept = input.verdict === 'erase' ? keptFor(grounds, erasure) : undefined
    if (kept) return kept
    return accept([
      put(erasureNoun, {
        ...erasure,
        status: input.verdict === 'erase' ? 'approved' : 'declined',
        decisionReason: input.reason,
        decidedBy: actor.id,
        decidedAt: at,
      }),
    ])
  },
})

/** A record that stays without what named the person, by the name of its noun. */
const Emptied = z.object({ noun: z.string(), record: z.looseObject({ id: Id }) })

/** A record that ends, by the name of its noun. */
const Ended = z.object({ noun: z.string(), id: Id })

/**
 * Carries an erasure out; only the program does. The person is emptied, what is theirs alone ends, questions about them and
 * others lose their names; the store then destroys the key, the papers and every index. The input is what is left of the
 * journal's entries about them, so that it can still be replayed. Refused where a ground to keep came up since, and where
 * something was recorded of them after what is left was worked out: then it is worked out again.
 */
export const executeErasure = defineAction({
  name: 'erasure.execute',
  kind: 'fact',
  noun: erasureNoun,
  roles: [],
  input: z.strictObject({ id: Id, upTo: z.int().nonnegative(), ...remainsShape }),
  // Sealed under a key of the erasure itself: what is left of entries can say what others' compartments hold.
  sealed: ['remains', 'papers'],
  sealedUnder: ({ id }) => id,
  leavesRemains: true,
  facts: withGrounds.extend({
    person: Person.nullable(),
    site: Site.nullable(),
    emptied: z.array(Emptied),
    ended: z.array(Ended),
    moved: z.boolean(),
  }),
  needs: (_input, _actor, erasure) => ({
    person: erasure ? { noun: personNoun, id: erasure.personId } : null,
    site: erasure ? { noun: siteNoun, id: erasure.siteId } : null,
  }),
  decide(erasure, _input, { grounds, person, site, emptied, ended, moved }, { at }) {
    if (!erasure || !person || !site) return refuse('erasure.unknown')
    if (!erasureMay('execute', erasure)) return refuse('erasure.notApproved')
    const kept = keptFor(grounds, erasure)
    if (kept) return kept
    if (moved) return refuse('erasure.moved')
    return erased({ ...erasure, status: 'executed', executedAt: at }, { person, site, emptied, ended, at })
  },
})

/**
 * Erases somebody again who was erased after the backup was taken that this record was restored from; only the program does, of
 * whoever stands on the list that the journal's key signed (`repeat-erasures.ts`). Nothing is asked anew: two people decided it.
 */
export const repeatErasure = defineAction({
  name: 'erasure.repeat',
  kind: 'fact',
  noun: erasureNoun,
  roles: [],
  input: z.strictObject({
    ...{ id: Id, personId: Id, siteId: Id, ground: ErasureGround, erasedAt: Instant, upTo: z.int().nonnegative() },
    ...remainsShape,
  }),
  sealed: ['remains', 'papers'],
  sealedUnder: ({ id }) => id,
  leavesRemains: true,
  facts: z.object({
    ...{ person: Person.nullable(), site: Site.nullable(), moved: z.boolean() },
    ...{ emptied: z.array(Emptied), ended: z.array(Ended) },
  }),
  needs: ({ personId, siteId }) => ({
    person: { noun: personNoun, id: personId },
    site: { noun: siteNoun, id: siteId },
  }),
  decide(erasure, input, { person, site, emptied, ended, moved }, { at }) {
    if (!person || !site) return refuse('erasure.unknown')
    if (person.erasedAt !== null) return refuse('subject.erased')
    if (erasure && (erasure.personId !== person.id || erasure.status === 'executed')) return refuse('erasure.decided')
    if (moved) return refuse('erasure.moved')
    const { id, ground } = input
    const asked: Erasure = erasure ?? {
      ...{ id, ground, personId: person.id, sideId: person.sideId, siteId: site.id, number: person.number },
      ...{ origin: 'restored', reason: `Erased at ${input.erasedAt}.`, status: 'requested' },
      ...{ requestedBy: null, requestedAt: input.erasedAt },
      ...{ recommendation: null, recommendationReason: null, recommendedBy: null, recommendedAt: null },
      ...{ decisionReason: null, decidedBy: null, decidedAt: null, executedAt: null },
    }
    return erased(
      { ...asked, origin: 'restored', status: 'executed', executedAt: at },
      { person, site, emptied, ended, at },
    )
  },
})

/** What an erasure leaves: the person emptied, what is theirs alone ended, and the tombstone. */
function erased(
  tombstone: Erasure,
  left: {
    person: Person
    site: Site
    emptied: readonly z.infer<typeof Emptied>[]
    ended: readonly z.infer<typeof Ended>[]
    at: Instant
  },
) {
  const { person, site, emptied, ended, at } = left
  return acceptErasing(
    [
      put(personNoun, { ...emptiedPerson(person, site.placeCode), erasedAt: at }),
      ...emptied.flatMap(({ noun, record }) => {
        const holding = holdings.find((one) => one.noun.name === noun && one.atErasure === 'emptied')
        return holding ? [put(holding.noun, record)] : []
      }),
      put(erasureNoun, tombstone),
    ],
    ended.flatMap(({ noun, id }) => {
      const holding = holdings.find((one) => one.noun.name === noun && one.atErasure === 'ends')
      return holding ? [{ noun: holding.noun, id }] : []
    }),
  )
}
