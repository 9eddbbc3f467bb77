import { draftTexts } from '../drafts/draft-texts.ts'
import type { DraftView } from '../drafts/form-draft.ts'
import { useText } from '../i18n.tsx'
import { Button } from './Button.tsx'
import { Moment } from './Dates.tsx'
import { Notice } from './Notice.tsx'

/** Whether what is typed here survives a reload (`useSealedDraft`). */
export function DraftNotice({ kept }: { kept: boolean }) {
  const t = useText()
  return kept ? <p className="hint">{t(draftTexts.kept)}</p> : <Notice kind="warning">{t(draftTexts.inMemory)}</Notice>
}

/** What a form says of its draft: that what was typed before stands in it again, and where it is not kept. */
export function FormDraftNotice({ view: { takenUp, kept }, onDiscard }: { view: DraftView; onDiscard: () => void }) {
  const t = useText()
  return (
    <>
      {takenUp && (
        <Notice title={t(draftTexts.takenUp)}>
          <p>
            {t(draftTexts.typedAt)} <Moment value={new Date(takenUp.at).toISOString()} />
          </p>
          {takenUp.sent && <p>{t(draftTexts.sent)}</p>}
          <Button look="quiet" onPress={onDiscard}>
            {t(draftTexts.discard)}
          </Button>
        </Notice>
      )}
      {!kept && <DraftNotice kept={false} />}
    </>
  )
}
