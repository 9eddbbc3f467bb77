import type { Feature } from '../kernel/feature.ts'
import * as transfers from './actions.ts'
import { transferGateNoun } from './gate.ts'
import * as transferGates from './gate-actions.ts'
import { stateTransferNoun } from './transfer.ts'

export const transfersFeature = {
  name: 'transfers',
  nouns: [stateTransferNoun, transferGateNoun],
  actions: [
    transfers.planTransfer,
    transferGates.answerGate,
    transferGates.signGate,
    transferGates.declineGate,
    transfers.signTransfer,
    transfers.executeTransfer,
    transfers.cancelTransfer,
  ],
} satisfies Feature
