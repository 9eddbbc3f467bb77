import { ReportConductPage } from '../conduct-complaints/ui/ReportConductPage.tsx'
import { PublicReportShell } from './PublicReportShell.tsx'

/** The page on which people complain about the security forces, without the application around it. */
export function PublicConductApp() {
  return (
    <PublicReportShell>
      <ReportConductPage />
    </PublicReportShell>
  )
}
