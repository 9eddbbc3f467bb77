import { useEffect, useState } from 'react'
import { leavePage, useLeaveByEscape } from '../../citizen-reports/ui/leave-page.ts'
import { publicTexts as shared } from '../../citizen-reports/ui/public-texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ComplaintFollow } from './ComplaintFollow.tsx'
import { ComplaintForm } from './ComplaintForm.tsx'
import { publicTexts } from './public-texts.ts'

/**
 * For everybody, without an account: a complaint about the security forces, and following one by its code. Nothing is kept in the browser,
 * the window's title says nothing, and one button empties the page and leaves it (docs/decisions/0052-conduct.md).
 */
export function ReportConductPage() {
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
          {t(shared.leave)}
        </Button>
      </div>
      <div className="page-head">
        <h1>{t(publicTexts.title)}</h1>
      </div>
      <p className="lead">{t(publicTexts.lead)}</p>
      {shown === undefined && (
        <section className="card stack">
          <h2>{t(shared.safetyTitle)}</h2>
          <ul>
            {(['safeDevice', 'safeNames', 'safeNothingKept', 'leaveHint'] as const).map((key) => (
              <li key={key}>{t(shared[key])}</li>
            ))}
          </ul>
          <p>{t(publicTexts.thirtyDays)}</p>
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
      {shown === 'report' && <ComplaintForm />}
      {shown === 'follow' && <ComplaintFollow />}
    </div>
  )
}
