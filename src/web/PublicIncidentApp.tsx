import { ReportIncidentPage } from '../citizen-reports/ui/ReportIncidentPage.tsx'
import { PublicReportShell } from './PublicReportShell.tsx'

/** The page on which citizens report harm, without the application around it. */
export function PublicIncidentApp() {
  return (
    <PublicReportShell>
      <ReportIncidentPage />
    </PublicReportShell>
  )
}
