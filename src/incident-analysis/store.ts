import { exists } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { versionLookups } from '../server/version-lookups.ts'
import { alertRuleNoun } from './alert-rule.ts'

const versions = versionLookups(alertRuleNoun, 'seriesId')

/** Facts of the rules' actions that need SQL. */
export const incidentAnalysisLookups: Readonly<Record<string, Lookup>> = {
  'alertRule.draft': {
    facts: async (tx, input, ...rest) => ({
      ...(await versions.draft.facts?.(tx, input, ...rest)),
      placeKnown:
        input.placeCode === null || (await exists(tx, 'select from places where code = $1', [input.placeCode])),
      // Hours are known by district: of a town within one there are none.
      townOfDistrict: await exists(
        tx,
        `select from places where code = $1 and kind = 'town' and parent_code is not null`,
        [input.placeCode],
      ),
    }),
  },
  'alertRule.sign': versions.sign,
}
