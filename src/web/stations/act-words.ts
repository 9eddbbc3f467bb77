import type { Texts } from '../../kernel/texts.ts'
import { actionTexts } from '../action-texts.ts'

/** What an act is called; one of a newer version of the application by its name. */
export function wordsOf(action: string): Texts {
  return actionTexts[action] ?? { ar: action, en: action, fr: action }
}
