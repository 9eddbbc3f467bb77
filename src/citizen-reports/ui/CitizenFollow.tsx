import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { consentTexts, statusTexts, stepTexts } from '../code-lists.ts'
import { CitizenFollowAnswer } from '../views.ts'
import { FollowByCode, OfficersAnswers } from './FollowByCode.tsx'
import { publicTexts } from './public-texts.ts'
import { citizenTones } from './tones.ts'

/** How far a report is, what officers wrote, and the way to answer, add or withdraw: for whoever holds its code. */
export function CitizenFollow() {
  return (
    <FollowByCode
      path="/api/public/citizen-reports"
      view={CitizenFollowAnswer}
      words={publicTexts}
      standing={(answer) => <Standing answer={answer} />}
    />
  )
}

function Standing({ answer }: { answer: CitizenFollowAnswer }) {
  const t = useText()
  return (
    <div className="card stack" role="status">
      <p>
        <Code>{answer.reference}</Code>{' '}
        <Badge tone={citizenTones[answer.status]}>{t(statusTexts[answer.status])}</Badge>
      </p>
      {answer.withdrawn ? (
        <Notice kind="info">
          {t(publicTexts.withdrawn)} {answer.useStopped && t(publicTexts.useStopped)}
        </Notice>
      ) : (
        <p className="hint">
          {t(publicTexts.consent)} {t(consentTexts[answer.consent])}
        </p>
      )}
      <OfficersAnswers messages={answer.messages.map((one) => ({ ...one, what: stepTexts[one.kind] }))} />
    </div>
  )
}
