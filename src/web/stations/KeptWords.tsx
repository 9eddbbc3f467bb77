import { useText } from '../i18n.tsx'
import { wordsOf } from './act-words.ts'
import { texts } from './texts.ts'

/** That an act was kept, and which. */
export function KeptWords({ name }: { name: string }) {
  const t = useText()
  return <>{t(texts.keptNow, { act: t(wordsOf(name)) })}</>
}
