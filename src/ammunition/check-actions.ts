import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { ammunitionCheckNoun, CountLine, countDifferences } from './ammunition-check.ts'

/**
 * Records a count of the ammunition of a site, by quantity and type (IDDRS 4.10 §7.3.1). Refuses who put there what lies
 * there: who stores does not count (R-SOD). A difference is a fact: it locks the magazines for moves out (R-STK2).
 */
export const recordAmmunitionCheck = defineAction({
  name: 'ammunitionCheck.record',
  kind: 'fact',
  noun: ammunitionCheckNoun,
  roles: ['armourer', 'registrationOfficer', 'director'],
  input: z.strictObject({ id: Id, siteId: Id, counted: z.array(CountLine).max(2000) }),
  facts: z.object({ site: Site.nullable(), held: z.array(CountLine), keeps: z.boolean() }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(check, input, { site, held, keeps }, { actor, at }) {
    if (check) return refuse('ammunitionCheck.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    if (keeps) return refuse('ammunitionCheck.ownStore')
    const differences = countDifferences(held, input.counted)
    const recorded = {
      ...{ ...input, sideId: site.sideId, differences, recordedBy: actor.id, recordedAt: at },
      ...{ settlement: null, settledBy: null, settledAt: null },
    }
    if (differences.length === 0) return accept([put(ammunitionCheckNoun, { ...recorded, status: 'agreed' })])
    return acceptWithFlags(
      [{ code: 'ammunitionCheck.difference', facts: { count: differences.length } }],
      [put(ammunitionCheckNoun, { ...recorded, status: 'difference' })],
    )
  },
})

/** After the investigation of a difference: what was found. Unlocks the magazines; never by who counted. */
export const settleAmmunitionCheck = defineAction({
  name: 'ammunitionCheck.settle',
  kind: 'intent',
  noun: ammunitionCheckNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, settlement: requiredText(2000) }),
  facts: z.object({}),
  decide(check, { settlement }, _facts, { actor, at }) {
    if (!check || !reaches(actor, check)) return refuse('ammunitionCheck.unknown')
    if (check.status !== 'difference') return refuse('ammunitionCheck.nothingToSettle')
    if (check.recordedBy === actor.id) return refuse('ammunitionCheck.twoPersonRule')
    const settled = { status: 'settled', settlement, settledBy: actor.id, settledAt: at } as const
    return accept([put(ammunitionCheckNoun, { ...check, ...settled })])
  },
})
