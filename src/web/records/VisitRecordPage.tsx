import { VisitQuestionnaires } from '../../questionnaires/ui/AnswersPanels.tsx'
import { VisitPage } from '../../site-flow/ui/VisitPage.tsx'

/** A visit with what the features below add: the questionnaires of its stations. Nothing is asked of a child. */
export function VisitRecordPage() {
  return (
    <VisitPage
      more={({ visit }) =>
        visit.ageGroup === 'adult' && (
          <VisitQuestionnaires key={visit.id} visitId={visit.id} open={visit.status === 'open'} />
        )
      }
    />
  )
}
