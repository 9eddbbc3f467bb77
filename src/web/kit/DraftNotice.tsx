import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { Notice } from './Notice.tsx'

/** Whether what is typed here survives a reload (`useSealedDraft`). */
export function DraftNotice({ kept }: { kept: boolean }) {
  const t = useText()
  return kept ? (
    <p className="hint">{t(webTexts.draftKept)}</p>
  ) : (
    <Notice kind="warning">{t(webTexts.draftInMemory)}</Notice>
  )
}
