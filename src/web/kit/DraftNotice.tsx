import type { Draft } from '../drafts/draft.ts'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { Button } from './Button.tsx'
import { Moment } from './Dates.tsx'
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

/** What was typed before, and not saved, stands in the form again. */
export function DraftTakenUp({
  of: { at, sent },
  onDiscard,
}: {
  of: Pick<Draft, 'at' | 'sent'>
  onDiscard: () => void
}) {
  const t = useText()
  return (
    <Notice title={t(webTexts.draftTakenUp)}>
      <p>
        {t(webTexts.draftTypedAt)} <Moment value={new Date(at).toISOString()} />
      </p>
      {sent && <p>{t(webTexts.draftSent)}</p>}
      <Button look="quiet" onPress={onDiscard}>
        {t(webTexts.draftDiscard)}
      </Button>
    </Notice>
  )
}
