import { useState } from 'react'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { FollowReport } from './FollowReport.tsx'
import { PublicReportForm } from './PublicReportForm.tsx'
import { publicTexts } from './public-texts.ts'
import { useWaiting } from './use-waiting.ts'

/**
 * For everybody, without an account: first whether they are safe, then what they saw. It opens without a network too, and whoever is
 * still near gets instructions and no form (ordnance-incidents-maps.md §1.2: safe to record a location?).
 */
export function ReportOrdnancePage() {
  const t = useText()
  const [safe, setSafe] = useState<boolean>()
  const [round, setRound] = useState(0)
  const waiting = useWaiting()
  return (
    <Page title={t(publicTexts.title)} lead={t(publicTexts.lead)} narrow>
      {waiting > 0 && <Notice kind="info">{t(publicTexts.waitingCount, { count: waiting })}</Notice>}
      {safe !== true && <SafetyQuestion near={safe === false} onAnswer={setSafe} />}
      {safe === true && <PublicReportForm key={round} onAnother={() => setRound(round + 1)} />}
      <FollowReport />
    </Page>
  )
}

function SafetyQuestion({ near, onAnswer }: { near: boolean; onAnswer: (safe: boolean) => void }) {
  const t = useText()
  return (
    <section className="card stack">
      <h2>{t(near ? publicTexts.goFirst : publicTexts.safe)}</h2>
      {near && (
        <Notice kind="danger">
          <ol className="safety-steps">
            {(['stop', 'back', 'noPhone', 'warn', 'comeBack'] as const).map((key) => (
              <li key={key}>{t(publicTexts[key])}</li>
            ))}
          </ol>
        </Notice>
      )}
      <div className="row">
        <Button look="main" size="large" onPress={() => onAnswer(true)}>
          {t(publicTexts.yes)}
        </Button>
        {!near && (
          <Button look="danger" size="large" onPress={() => onAnswer(false)}>
            {t(publicTexts.no)}
          </Button>
        )}
      </div>
    </section>
  )
}
