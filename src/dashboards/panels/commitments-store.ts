import { readCommitmentCounts } from '../../commitments/read-store.ts'
import type { PanelSource } from '../panel-store.ts'

const verdicts = ['met', 'partly', 'notMet', 'unknown', 'notFound'] as const

/** How far what was promised is met, as the page of the commitments counts it; of one party where the dashboard is of one side. */
export const commitmentsPanel: PanelSource = {
  key: 'commitments',
  ofSites: false,
  href: '/commitments',
  async read(tx, { actor, sideId, now }) {
    const { parties } = await readCommitmentCounts(tx, { actor, now })
    const counted = sideId === undefined ? parties : parties.filter(({ partySideId }) => partySideId === sideId)
    const count = (verdict: (typeof verdicts)[number]) => counted.reduce((sum, party) => sum + party[verdict], 0)
    return { kind: 'parts', parts: verdicts.map((key) => ({ key, words: null, count: count(key) })) }
  },
}
