import { ChecksPanel } from '../../checks/ui/ChecksPanel.tsx'
import { ReceiptsPanel } from '../../claims/ui/ReceiptsPanel.tsx'
import { ConsentsPanel } from '../../consents/ui/ConsentsPanel.tsx'
import { RightsPanel } from '../../data-protection/ui/RightsPanel.tsx'
import { EligibilityPanel } from '../../eligibility/ui/EligibilityPanel.tsx'
import { AssociationPanel } from '../../groups/ui/AssociationPanel.tsx'
import { InterviewPanel } from '../../interviews/ui/InterviewPanel.tsx'
import { PersonPage } from '../../people/ui/PersonPage.tsx'
import { useParam } from '../navigation.ts'

/** An applicant with what the features below add: where they stand, their group, receipts, interviews and checks. */
export function PersonRecordPage() {
  const personId = useParam('id')
  return (
    <PersonPage>
      <EligibilityPanel personId={personId} />
      <AssociationPanel />
      <ReceiptsPanel personId={personId} />
      <InterviewPanel personId={personId} />
      <ChecksPanel personId={personId} />
      <ConsentsPanel personId={personId} />
      <RightsPanel personId={personId} />
    </PersonPage>
  )
}
