import { holds } from '../../kernel/roles.ts'
import { useText } from '../../web/i18n.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { decideListExport, endListExport } from '../export-actions.ts'
import { exportDeciders } from '../list-export.ts'
import type { ListExportRow } from '../views.ts'
import { ExportFileLink } from './ExportFileLink.tsx'
import { texts } from './texts.ts'

/** What may be done with an export now: get its file, decide, end it. */
export function ExportSteps({ row: { given, expired } }: { row: ListExportRow }) {
  const t = useText()
  const { actor } = useSession()
  const isOwn = given.exportedBy === actor.id
  const decides = holds(actor, exportDeciders)
  const stands = !expired && (given.state === 'ready' || given.state === 'proposed')
  if (!stands) return null
  return (
    <>
      {isOwn && given.state === 'ready' && <ExportFileLink id={given.id} />}
      {isOwn && given.state === 'proposed' && <p className="muted">{t(texts.own)}</p>}
      {!isOwn && decides && given.state === 'proposed' && (
        <StepForm
          title={t(texts.decide)}
          action={decideListExport}
          fields={[
            {
              ...{ key: 'allow', label: t(texts.decide) },
              choices: [
                { key: 'yes', label: t(texts.allow) },
                { key: 'no', label: t(texts.turnDown) },
              ],
            },
            { key: 'decision', label: t(texts.reason), optional: true },
          ]}
          input={(said) => ({
            id: given.id,
            allow: said('allow') === '' ? null : said('allow') === 'yes',
            decision: said('decision'),
          })}
        />
      )}
      {(isOwn || decides) && (
        <StepForm
          title={t(texts.end)}
          action={endListExport}
          fields={[{ key: 'decision', label: t(texts.reason) }]}
          input={(said) => ({ id: given.id, decision: said('decision') })}
        />
      )}
    </>
  )
}
