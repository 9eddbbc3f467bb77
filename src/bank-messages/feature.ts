import type { Feature } from '../kernel/feature.ts'
import { bankEntryNoun } from './bank-entry.ts'
import { bankFileNoun } from './bank-file.ts'
import { explainBankEntry, signBankEntry, turnDownBankEntry } from './entry-actions.ts'
import { recordBankFile, takeBankEntries } from './file-actions.ts'

export const bankMessagesFeature = {
  name: 'bankMessages',
  nouns: [bankFileNoun, bankEntryNoun],
  actions: [recordBankFile, takeBankEntries, explainBankEntry, signBankEntry, turnDownBankEntry],
} satisfies Feature
