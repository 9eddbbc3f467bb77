import { spokenCode } from '../../ordnance-reports/ui/follow-code.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { publicTexts } from './public-texts.ts'

/** What was sent arrived: the code to follow it, which is told once, and whether pictures were lost on the way. */
export function ReportArrived({ code, lost }: { code: string; lost: boolean }) {
  const t = useText()
  return (
    <section className="card stack">
      <Notice kind="success">{t(publicTexts.thanks)}</Notice>
      {lost && <Notice kind="warning">{t(publicTexts.photosLost)}</Notice>}
      <p>
        {t(publicTexts.code)}: <Code long>{spokenCode(code)}</Code>
      </p>
      <p className="hint">{t(publicTexts.codeHint)}</p>
    </section>
  )
}
