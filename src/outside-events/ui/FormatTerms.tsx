import { useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { formatTerms } from '../code-lists.ts'
import type { EventFormat } from '../formats/outside-event.ts'

/** The terms that a format's provider sets for all of its files, where it does. */
export function FormatTerms({ format }: { format: EventFormat }) {
  const t = useText()
  const terms = formatTerms[format]
  return terms && <Notice kind="warning">{t(terms)}</Notice>
}
