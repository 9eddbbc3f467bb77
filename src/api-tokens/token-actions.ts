import { z } from 'zod'
import { exportedLists } from '../exports/exported-lists.ts'
import { exportReaders } from '../exports/list-export.ts'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysUntil } from '../kernel/deadline.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { holds, reaches } from '../kernel/roles.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { ApiToken, apiTokenNoun, tokenDays, tokenMakers, tokenRevokers } from './api-token.ts'

/** Makes a token for named lists that its maker reads. What it opens ends with the maker's own right to read. */
export const makeApiToken = defineAction({
  name: 'apiToken.make',
  kind: 'intent',
  noun: apiTokenNoun,
  roles: tokenMakers,
  input: ApiToken.pick({ id: true, label: true, paths: true, tokenHash: true, expiresOn: true }).strict(),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(before, { paths, ...input }, { programme }, { actor, received }) {
    if (before) return refuse('apiToken.exists')
    const lists = exportedLists.filter(({ path }) => paths.includes(path))
    if (lists.length !== new Set(paths).size || !lists.every(({ readers }) => holds(actor, readers)))
      return refuse('apiToken.notYours', {}, 'paths')
    const usable = daysUntil(dayOf(received, programme?.timeZone ?? 'UTC'), input.expiresOn)
    if (usable < 1 || usable > tokenDays) return refuse('apiToken.expiry', { days: tokenDays }, 'expiresOn')
    const { sideId, siteId, id: madeBy } = actor
    const made = { sideId, siteId, madeBy, madeAt: received, revokedBy: null, revokedAt: null }
    return accept([put(apiTokenNoun, { ...input, ...made, paths: lists.map(({ path }) => path) })])
  },
})

/** Revokes a token, by who made it or who may answer for exports: from now on it opens nothing. */
export const revokeApiToken = defineAction({
  name: 'apiToken.revoke',
  kind: 'intent',
  noun: apiTokenNoun,
  roles: exportReaders,
  input: z.strictObject({ id: Id }),
  facts: z.strictObject({}),
  decide(before, _input, _facts, { actor, at }) {
    if (!before || !reaches(actor, before) || (before.madeBy !== actor.id && !holds(actor, tokenRevokers)))
      return refuse('apiToken.unknown')
    if (before.revokedAt !== null) return refuse('apiToken.notNow')
    return accept([put(apiTokenNoun, { ...before, revokedBy: actor.id, revokedAt: at })])
  },
})
