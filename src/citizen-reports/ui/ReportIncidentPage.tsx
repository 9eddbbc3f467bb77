import { CitizenFollow } from './CitizenFollow.tsx'
import { CitizenForm } from './CitizenForm.tsx'
import { PublicReportPage } from './PublicReportPage.tsx'
import { publicTexts } from './public-texts.ts'

const { safeNow, safeDevice, safeNames, safeNothingKept, leaveHint } = publicTexts

/** For everybody, without an account: a report of harm to civilians, and following one by its code (docs/decisions/0047-citizen-reports.md). */
export function ReportIncidentPage() {
  return (
    <PublicReportPage
      words={publicTexts}
      safety={[safeNow, safeDevice, safeNames, safeNothingKept, leaveHint]}
      form={<CitizenForm />}
      follow={<CitizenFollow />}
    />
  )
}
