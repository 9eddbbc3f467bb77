import { texts } from '../../children/ui/texts.ts'
import { VisitQuestionnaires } from '../../questionnaires/ui/AnswersPanels.tsx'
import { VisitPage } from '../../site-flow/ui/VisitPage.tsx'
import { useText } from '../i18n.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'

/** A visit with what the features below add: the questionnaires of its stations; of a child nothing is asked, but the way on is shown. */
export function VisitRecordPage() {
  const t = useText()
  return (
    <VisitPage
      more={({ visit }) =>
        visit.ageGroup === 'adult' ? (
          <VisitQuestionnaires key={visit.id} visitId={visit.id} open={visit.status === 'open'} />
        ) : (
          visit.status === 'open' && (
            <p>
              <ButtonLink
                look="main"
                href={visit.personId === null ? '/hand-over' : `/hand-over?person=${visit.personId}`}
              >
                {t(texts.handOver)}
              </ButtonLink>
            </p>
          )
        )
      }
    />
  )
}
