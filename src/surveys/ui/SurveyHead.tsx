import type { Day, Instant } from '../../kernel/dates.ts'
import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { texts } from './texts.ts'

interface Survey {
  readonly heldOn: Day
  readonly replaces: string | null
  readonly recordedAt: Instant
}

/** Where, when and of what a survey is, who recorded it, and whether it was corrected. */
export function SurveyHead({
  row: { survey, placeName, replacedBy, recordedByName },
  about,
}: {
  row: { survey: Survey; placeName: Texts; replacedBy: string | null; recordedByName: string }
  about?: string
}) {
  const t = useText()
  return (
    <div className="row">
      <strong>{about === undefined ? t(placeName) : `${t(placeName)} · ${about}`}</strong>
      <DateText value={survey.heldOn} />
      {replacedBy !== null && <Badge tone="waiting">{t(texts.corrected)}</Badge>}
      {survey.replaces !== null && <Badge tone="neutral">{t(texts.correction)}</Badge>}
      <ByWhom name={recordedByName} at={survey.recordedAt} />
    </div>
  )
}
