import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { findingTexts } from '../code-lists.ts'
import { Finding } from '../delivery.ts'
import { closeDelivery, examineDelivery, reopenDelivery, reportToCommittee } from '../delivery-actions.ts'
import { proposeFinding, settleFinding } from '../finding-actions.ts'
import { proposeReport, settleReport } from '../report-actions.ts'
import type { DeliveryView } from '../views.ts'
import { texts } from './texts.ts'

const settled = ['signed', 'turnedDown'] as const
const reportVerdicts = ['released', 'turnedDown'] as const

/** What two people find of a delivery, the report that two people let out, and telling the Committee. */
export function DeliveryDecisions({ view }: { view: DeliveryView }) {
  const t = useText()
  const barOf = useRoleBars()
  const { actor } = useSession()
  const { delivery, findings, reports, released, names } = view
  const { id, status } = delivery
  const note = { key: 'note', label: t(texts.note), lines: 2 } as const
  const openFinding = findings.find((one) => one.status === 'proposed')
  const openReport = reports.find((one) => one.status === 'proposed')
  const ownOf = (proposedBy: string) => (proposedBy === actor.id ? t(texts.own) : undefined)
  const noted = (said: (key: 'note') => string) => ({ id, note: said('note') })
  return (
    <Section title={t(texts.decisions)}>
      {findings.map((one) => (
        <p key={one.id}>
          <Badge tone={one.status === 'signed' ? 'good' : one.status === 'proposed' ? 'waiting' : 'neutral'}>
            {t(texts[one.status])}
          </Badge>{' '}
          {t(findingTexts[one.finding])} · <Bidi>{one.grounds}</Bidi> {one.weighed && <Bidi>{one.weighed}</Bidi>} ·{' '}
          <Bidi>{names[one.proposedBy] ?? ''}</Bidi> {one.signedBy && <Bidi>{names[one.signedBy] ?? ''}</Bidi>}
        </p>
      ))}
      {status === 'reported' && (
        <StepForm
          title={t(texts.examine)}
          action={examineDelivery}
          disabledReason={barOf(examineDelivery)}
          fields={[note]}
          input={noted}
        />
      )}
      {status === 'examining' && !openFinding && (
        <StepForm
          title={t(texts.propose)}
          action={proposeFinding}
          disabledReason={barOf(proposeFinding)}
          fields={[
            {
              key: 'finding',
              label: t(texts.finding),
              choices: Finding.options.map((key) => ({ key, label: t(findingTexts[key]) })),
            },
            { key: 'grounds', label: t(texts.grounds), lines: 4 },
            { key: 'weighed', label: t(texts.weighed), lines: 3, optional: true },
          ]}
          input={(said) => ({
            ...{ id: newId(), deliveryId: id, grounds: said('grounds'), weighed: said('weighed') },
            finding: Finding.options.find((one) => one === said('finding')) ?? '',
          })}
        />
      )}
      {openFinding && (
        <StepForm
          title={t(texts.settle)}
          action={settleFinding}
          disabledReason={barOf(settleFinding) ?? ownOf(openFinding.proposedBy)}
          fields={[
            { key: 'verdict', label: t(texts.verdict), choices: settled.map((key) => ({ key, label: t(texts[key]) })) },
            note,
          ]}
          input={(said) => ({
            ...{ id: openFinding.id, note: said('note') },
            verdict: settled.find((one) => one === said('verdict')) ?? '',
          })}
        />
      )}
      <Notice kind={released ? 'success' : 'info'} title={t(texts.paper)}>
        {t(released ? texts.isReleased : texts.isDraft)} <PaperLinks path={`/api/arms-deliveries/${id}/report`} />
      </Notice>
      {status !== 'reported' && status !== 'closed' && !openReport && !released && (
        <StepForm
          title={t(texts.drawUp)}
          action={proposeReport}
          disabledReason={barOf(proposeReport)}
          fields={[note]}
          input={(said) => ({ id: newId(), deliveryId: id, note: said('note') })}
        />
      )}
      {openReport && (
        <StepForm
          title={t(texts.settleReport)}
          action={settleReport}
          disabledReason={barOf(settleReport) ?? ownOf(openReport.proposedBy)}
          fields={[
            {
              key: 'verdict',
              label: t(texts.verdict),
              choices: reportVerdicts.map((key) => ({ key, label: t(texts[key]) })),
            },
            note,
          ]}
          input={(said) => ({
            ...{ id: openReport.id, note: said('note') },
            verdict: reportVerdicts.find((one) => one === said('verdict')) ?? '',
          })}
        />
      )}
      {status !== 'closed' && (
        <StepForm
          title={t(texts.tell)}
          action={reportToCommittee}
          disabledReason={barOf(reportToCommittee) ?? (released ? undefined : t(texts.isDraft))}
          fields={[
            { key: 'on', label: t(texts.toldOn), day: true },
            { key: 'reference', label: t(texts.reference), lines: 1 },
          ]}
          input={(said) => ({ id, on: said('on'), reference: said('reference') })}
        />
      )}
      {delivery.finding !== 'none' && status !== 'closed' && (
        <StepForm
          title={t(texts.close)}
          action={closeDelivery}
          disabledReason={barOf(closeDelivery)}
          fields={[note]}
          input={noted}
        />
      )}
      {status === 'closed' && (
        <StepForm
          title={t(texts.reopen)}
          action={reopenDelivery}
          disabledReason={barOf(reopenDelivery)}
          fields={[note]}
          input={noted}
        />
      )}
    </Section>
  )
}
