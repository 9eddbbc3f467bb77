import type { Feature } from '../kernel/feature.ts'
import { textAcceptanceNoun, textNoun, textVersionNoun } from './text.ts'
import { abandonText, acceptText, proposeText, reviseText } from './text-actions.ts'

export const talkTextsFeature = {
  name: 'talk-texts',
  nouns: [textNoun, textVersionNoun, textAcceptanceNoun],
  actions: [proposeText, reviseText, acceptText, abandonText],
} satisfies Feature
