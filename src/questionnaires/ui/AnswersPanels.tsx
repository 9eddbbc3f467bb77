import { stationTexts } from '../../site-flow/code-lists.ts'
import { flowReaders } from '../../site-flow/station.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useSession } from '../../web/session.tsx'
import { labelIn } from '../content.ts'
import { PersonAnswersView, VisitQuestionnairesView } from '../views.ts'
import { AnswersTable } from './AnswersTable.tsx'
import { texts } from './texts.ts'

/** On the page of a visit: what the reader can ask at their station, and what was answered. */
export function VisitQuestionnaires({ visitId, open }: { visitId: string; open: boolean }) {
  const t = useText()
  const { language } = useLanguage()
  const read = useRead(`/api/site-visits/${visitId}/questionnaires`, VisitQuestionnairesView)
  return (
    <Section title={t(texts.questionnaires)}>
      <Loaded read={read}>
        {({ asked, answers }) => (
          <>
            {open && asked.length === 0 && <p className="hint">{t(texts.nothingToAsk)}</p>}
            <div className="row">
              {asked.map(({ id, title, station }) => (
                <ButtonLink key={id} href={`/site-visits/${visitId}/questionnaires/${id}`}>
                  {`${t(stationTexts[station])}: ${labelIn(title, language)}`}
                </ButtonLink>
              ))}
            </div>
            {(answers.length > 0 || !open) && <AnswersTable rows={answers} ofOne />}
          </>
        )}
      </Loaded>
    </Section>
  )
}

/** On the page of a person, for who works with sites. */
export function PersonAnswers({ personId }: { personId: string }) {
  const { actor } = useSession()
  return actor.roles.some((role) => flowReaders.includes(role)) && <OfPerson personId={personId} />
}

function OfPerson({ personId }: { personId: string }) {
  const t = useText()
  const read = useRead(`/api/people/${personId}/questionnaire-answers`, PersonAnswersView)
  return (
    <Section title={t(texts.answers)}>
      <Loaded read={read}>{({ answers }) => <AnswersTable rows={answers} ofOne />}</Loaded>
    </Section>
  )
}
