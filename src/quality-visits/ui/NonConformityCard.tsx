import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { severityTexts, statusTexts } from '../code-lists.ts'
import { type NonConformity, nonConformityMay } from '../quality-visit.ts'
import type { NonConformityRow } from '../views.ts'
import { closeNonConformity, correctNonConformity, sendBackNonConformity } from '../visit-actions.ts'
import { texts } from './texts.ts'

export const nonConformityTones: Readonly<Record<NonConformity['status'], Tone>> = {
  open: 'bad',
  corrected: 'waiting',
  closed: 'good',
}

/** One non-conformity, what was done about it, and what can be done now. */
export function NonConformityCard({ found, correctedByName, closedByName }: Omit<NonConformityRow, 'hazardName'>) {
  const t = useText()
  return (
    <div className="stack">
      <DescriptionList
        items={[
          {
            term: t(texts.severity),
            value: (
              <>
                {t(severityTexts[found.severity])}{' '}
                <Badge tone={nonConformityTones[found.status]}>{t(statusTexts[found.status])}</Badge>
              </>
            ),
          },
          { term: t(texts.description), value: <Bidi>{found.description}</Bidi> },
          { term: t(texts.dueOn), value: <DateText value={found.dueOn} /> },
          ...(found.measure === ''
            ? []
            : [
                {
                  term: t(texts.measure),
                  value: (
                    <>
                      <Bidi>{found.measure}</Bidi>
                      {found.correctedAt && (
                        <>
                          {' · '}
                          <ByWhom name={correctedByName ?? ''} at={found.correctedAt} />
                        </>
                      )}
                    </>
                  ),
                },
              ]),
          ...(found.closingNote === ''
            ? []
            : [
                {
                  term: t(texts.closingNote),
                  value: (
                    <>
                      <Bidi>{found.closingNote}</Bidi>
                      {found.closedAt && (
                        <>
                          {' · '}
                          <ByWhom name={closedByName ?? ''} at={found.closedAt} />
                        </>
                      )}
                    </>
                  ),
                },
              ]),
        ]}
      />
      <Steps found={found} />
    </div>
  )
}

function Steps({ found }: { found: NonConformity }) {
  const t = useText()
  const { actor } = useSession()
  const [mayCorrect, mayClose] = [useRoleBar(correctNonConformity), useRoleBar(closeNonConformity)]
  const own = found.correctedBy === actor.id ? t(texts.ownCorrection) : undefined
  const { id } = found
  return (
    <>
      {nonConformityMay('correct', found) && (
        <StepForm
          title={t(texts.correct)}
          action={correctNonConformity}
          disabledReason={mayCorrect}
          fields={[{ key: 'measure', label: t(texts.measure), lines: 3 }]}
          input={(said) => ({ id, measure: said('measure') })}
        />
      )}
      {nonConformityMay('close', found) && (
        <>
          <StepForm
            title={t(texts.close)}
            action={closeNonConformity}
            disabledReason={mayClose ?? own}
            fields={[{ key: 'note', label: t(texts.closingNote), lines: 2 }]}
            input={(said) => ({ id, note: said('note') })}
          />
          <StepForm
            title={t(texts.sendBack)}
            action={sendBackNonConformity}
            disabledReason={mayClose}
            fields={[{ key: 'note', label: t(texts.closingNote), lines: 2 }]}
            input={(said) => ({ id, note: said('note') })}
          />
        </>
      )}
    </>
  )
}
