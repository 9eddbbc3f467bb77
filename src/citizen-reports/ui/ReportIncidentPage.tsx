import { useEffect, useState } from 'react'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { CitizenFollow } from './CitizenFollow.tsx'
import { CitizenForm } from './CitizenForm.tsx'
import { leavePage, useLeaveByEscape } from './leave-page.ts'
import { publicTexts } from './public-texts.ts'

/**
 * For everybody, without an account: how to stay safe, a report, and following one by its code. Nothing is kept in the browser, the
 * window's title says nothing, and one button empties the page and leaves it (docs/decisions/0047-citizen-reports.md).
 */
export function ReportIncidentPage() {
  const t = useText()
  const [shown, setShown] = useState<'report' | 'follow'>()
  useLeaveByEscape()
  useEffect(() => {
    document.title = 'Sulh'
  }, [])
  return (
    <div className="page page-narrow">
      <div className="leave-bar">
        <Button look="danger" onPress={leavePage}>
          {t(publicTexts.leave)}
        </Button>
      </div>
      <div className="page-head">
        <h1>{t(publicTexts.title)}</h1>
      </div>
      <p className="lead">{t(publicTexts.lead)}</p>
      {shown === undefined && (
        <section className="card stack">
          <h2>{t(publicTexts.safetyTitle)}</h2>
          <ul>
            {(['safeNow', 'safeDevice', 'safeNames', 'safeNothingKept', 'leaveHint'] as const).map((key) => (
              <li key={key}>{t(publicTexts[key])}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="row">
        <Button look={shown === 'report' ? 'plain' : 'main'} size="large" onPress={() => setShown('report')}>
          {t(publicTexts.report)}
        </Button>
        <Button size="large" onPress={() => setShown('follow')}>
          {t(publicTexts.follow)}
        </Button>
      </div>
      {shown === 'report' && <CitizenForm />}
      {shown === 'follow' && <CitizenFollow />}
    </div>
  )
}
