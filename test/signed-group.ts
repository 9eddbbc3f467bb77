import { z } from 'zod'
import { reportGroup } from '../src/groups/actions.ts'
import { groupNoun } from '../src/groups/group.ts'
import { defineAction, noFacts } from '../src/kernel/action.ts'
import { accept, refuse } from '../src/kernel/decision.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { put } from '../src/kernel/record.ts'
import type { CastName, World } from './world.ts'

/** Puts a group where a story about its lists begins: its agreement signed, with cap and cut-off. */
const beginSigned = defineAction({
  name: 'test.beginSigned',
  kind: 'intent',
  noun: groupNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({ id: z.uuid(), cap: z.int().nullable(), cutOff: z.iso.date().nullable() }),
  facts: noFacts,
  decide(group, { cap, cutOff }) {
    if (!group) return refuse('group.unknown')
    const agreement = { reference: 'Agreement of Tarsa', signedOn: '2020-06-01' }
    return accept([put(groupNoun, { ...group, status: 'signed', cap, cutOff, agreement })])
  },
})

/** A group that signed. The world then knows the act, so that its journal can be replayed. */
export async function signedGroup(
  world: World,
  who: CastName,
  given: { code: string; cap?: number | null; cutOff?: string | null; placeCode?: string },
): Promise<Id> {
  if (!world.sulh.actions.includes(beginSigned)) {
    Object.assign(world.sulh, { actions: [...world.sulh.actions, beginSigned] })
  }
  const id = newId()
  await world.done(who, reportGroup, {
    id,
    code: given.code,
    nameArabic: 'كتيبة الجبل',
    nameLatin: 'Hill Company',
    aliases: [],
    claimedStatus: 'interior',
    placeCode: given.placeCode ?? 'B1',
    formed: null,
  })
  await world.done(who, beginSigned, { id, cap: given.cap ?? null, cutOff: given.cutOff ?? null })
  return id
}
