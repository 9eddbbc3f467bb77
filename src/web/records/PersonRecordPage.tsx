import { BenefitsPanel } from '../../benefits/ui/BenefitsPanel.tsx'
import { CardsPanel } from '../../cards/ui/CardsPanel.tsx'
import { ChecksPanel } from '../../checks/ui/ChecksPanel.tsx'
import { UnlessTransferred } from '../../children/ui/Transferred.tsx'
import { texts } from '../../children/ui/texts.ts'
import { ReceiptsPanel } from '../../claims/ui/ReceiptsPanel.tsx'
import { ConsentsPanel } from '../../consents/ui/ConsentsPanel.tsx'
import { RightsPanel } from '../../data-protection/ui/RightsPanel.tsx'
import { EligibilityPanel } from '../../eligibility/ui/EligibilityPanel.tsx'
import { AssociationPanel } from '../../groups/ui/AssociationPanel.tsx'
import { FitnessPanel } from '../../health/ui/Fitness.tsx'
import { InterviewPanel } from '../../interviews/ui/InterviewPanel.tsx'
import { PersonPage } from '../../people/ui/PersonPage.tsx'
import { PhotoSection } from '../../people/ui/PhotoSection.tsx'
import { PersonAnswers } from '../../questionnaires/ui/AnswersPanels.tsx'
import { VisitsPanel } from '../../site-flow/ui/VisitsPanel.tsx'
import { useText } from '../i18n.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { useParam } from '../navigation.ts'

/**
 * An applicant with what the features below add: photo and cards, where they stand, their group, visits to sites and answers,
 * receipts, interviews, checks, consents, and what they can ask of their own record.
 */
export function PersonRecordPage() {
  const t = useText()
  const personId = useParam('id')
  return (
    <UnlessTransferred personId={personId}>
      <PersonPage>
        <PhotoSection personId={personId} />
        <CardsPanel personId={personId} />
        <FitnessPanel personId={personId} />
        <EligibilityPanel personId={personId} />
        <AssociationPanel />
        <VisitsPanel personId={personId} />
        <PersonAnswers personId={personId} />
        <ReceiptsPanel personId={personId} />
        <BenefitsPanel personId={personId} />
        <InterviewPanel personId={personId} />
        <ChecksPanel personId={personId} />
        <ConsentsPanel personId={personId} />
        <RightsPanel personId={personId} />
        <ButtonLink href={`/hand-over?person=${personId}`}>{t(texts.handOver)}</ButtonLink>
      </PersonPage>
    </UnlessTransferred>
  )
}
