import { PublicReportPage } from '../../citizen-reports/ui/PublicReportPage.tsx'
import { publicTexts as shared } from '../../citizen-reports/ui/public-texts.ts'
import { ComplaintFollow } from './ComplaintFollow.tsx'
import { ComplaintForm } from './ComplaintForm.tsx'
import { publicTexts } from './public-texts.ts'

/** For everybody, without an account: a complaint about the security forces, and following one by its code (docs/decisions/0052-conduct.md). */
export function ReportConductPage() {
  return (
    <PublicReportPage
      words={publicTexts}
      safety={[shared.safeDevice, shared.safeNames, shared.safeNothingKept, shared.leaveHint]}
      more={publicTexts.thirtyDays}
      form={<ComplaintForm />}
      follow={<ComplaintFollow />}
    />
  )
}
