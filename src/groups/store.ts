import { exists } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { associationNoun } from './association.ts'

/** Facts of the groups' actions. */
export const groupLookups: Readonly<Record<string, Lookup>> = {
  'group.report': {
    facts: async (tx, input, actor) => ({
      codeTaken: await exists(tx, 'select from armed_groups where code = $1 and side_id = $2', [
        input.code,
        actor.sideId,
      ]),
      placeKnown: await exists(tx, 'select from places where code = $1', [input.placeCode]),
    }),
  },
  'association.record': {
    facts: async (tx, input) => {
      const { rows } = await tx.query(
        `select ${columnsOf(associationNoun)} from associations where person_id = $1 and status = 'standing' order by id`,
        [input.personId],
      )
      return { before: rows.map((row) => recordOf(associationNoun, row)) }
    },
  },
}
