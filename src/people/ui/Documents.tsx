import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import type { IdentityDocument } from '../document.ts'
import { documentTexts } from './document-texts.ts'

/** The papers that an applicant showed, one in a line. */
export function Documents({ documents }: { documents: readonly IdentityDocument[] }) {
  const t = useText()
  if (documents.length === 0) return <>—</>
  return (
    <ul className="plain">
      {documents.map(({ kind, number }) => (
        <li key={`${kind} ${number}`}>
          {t(documentTexts[kind])}: <Code>{number}</Code>
        </li>
      ))}
    </ul>
  )
}
