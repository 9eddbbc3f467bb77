import { useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { texts } from './texts.ts'

/** What a dossier is and is not, on every page of it. */
export function DraftNotice() {
  const t = useText()
  return (
    <Notice kind="warning" title={t(texts.draft)}>
      {t(texts.draftHint)}
    </Notice>
  )
}
