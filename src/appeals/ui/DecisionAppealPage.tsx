import { DecisionPage } from '../../eligibility/ui/DecisionPage.tsx'
import { decisionCanBeAppealed } from '../subject.ts'
import { AppealSection } from './AppealSection.tsx'

/** The page of a decision on eligibility, with the appeals against it below it. */
export function DecisionAppealPage() {
  return (
    <DecisionPage
      after={({ decision }) => (
        <AppealSection
          subjectKind="eligibility"
          subjectId={decision.id}
          personId={decision.personId}
          appealable={decisionCanBeAppealed(decision)}
        />
      )}
    />
  )
}
