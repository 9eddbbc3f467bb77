import { interviewMay } from '../../interviews/interview.ts'
import { GradePage } from '../../interviews/ui/GradePage.tsx'
import { AppealSection } from './AppealSection.tsx'

/** The page of an interview, with the appeals against its outcome below it. */
export function InterviewAppealPage() {
  return (
    <GradePage
      after={({ interview }) => (
        <AppealSection
          subjectKind="interview"
          subjectId={interview.id}
          personId={interview.personId}
          appealable={interviewMay('setAside', interview)}
        />
      )}
    />
  )
}
