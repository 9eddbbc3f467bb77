import { useText } from '../i18n.tsx'
import { refusalWords } from '../refusal-words.ts'

/** Why an act was refused, flagged or held. Apart, because the words of all features are many, and most acts need none. */
export function Reasons({ codes }: { codes: readonly string[] }) {
  const t = useText()
  const reasons = codes.flatMap((code) => refusalWords(code) ?? [])
  if (reasons.length === 0) return null
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.en}>{t(reason)}</li>
      ))}
    </ul>
  )
}
