import { type ReactNode, useEffect, useState } from 'react'
import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { leavePage, useLeaveByEscape } from './leave-page.ts'
import { publicTexts } from './public-texts.ts'

/**
 * For everybody, without an account: how to stay safe, something new, and following it by its code. Nothing is kept in the browser, the
 * window's title says nothing, and one button empties the page and leaves it (docs/decisions/0047-citizen-reports.md).
 */
export function PublicReportPage({
  words,
  safety,
  more,
  form,
  follow,
}: {
  words: Readonly<Record<'title' | 'lead' | 'report' | 'follow', Texts>>
  /** How they stay safe, one piece of advice each. */
  safety: readonly Texts[]
  /** What else is said before they begin. */
  more?: Texts
  form: ReactNode
  follow: ReactNode
}) {
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
        <h1>{t(words.title)}</h1>
      </div>
      <p className="lead">{t(words.lead)}</p>
      {shown === undefined && (
        <section className="card stack">
          <h2>{t(publicTexts.safetyTitle)}</h2>
          <ul>
            {safety.map((advice) => (
              <li key={advice.en}>{t(advice)}</li>
            ))}
          </ul>
          {more && <p>{t(more)}</p>}
        </section>
      )}
      <div className="row">
        <Button look={shown === 'report' ? 'plain' : 'main'} size="large" onPress={() => setShown('report')}>
          {t(words.report)}
        </Button>
        <Button size="large" onPress={() => setShown('follow')}>
          {t(words.follow)}
        </Button>
      </div>
      {shown === 'report' && form}
      {shown === 'follow' && follow}
    </div>
  )
}
