import { own } from '../kernel/own.ts'
import { actionTexts } from './action-texts.ts'
import { useText } from './i18n.tsx'
import { Code } from './kit/Bidi.tsx'

/** What an act of the journal is called; one that this version does not know, by its code. */
export function ActionName({ name }: { name: string }) {
  const t = useText()
  const words = own(actionTexts, name)
  return words ? t(words) : <Code>{name}</Code>
}
