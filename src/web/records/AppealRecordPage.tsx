import { AppealPage } from '../../appeals/ui/AppealPage.tsx'
import { ReceiptsPanel } from '../../claims/ui/ReceiptsPanel.tsx'

/** An appeal with the receipts of who appeals: what they handed in speaks for them (IDDRS 4.10 §6.1.2). */
export function AppealRecordPage() {
  return (
    <AppealPage after={({ personId }) => personId !== null && <ReceiptsPanel key={personId} personId={personId} />} />
  )
}
