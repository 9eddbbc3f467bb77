import type { Texts } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { closeComplaint, nameOfficer, noteComplaint, planSafety, referComplaint } from '../actions.ts'
import type { ComplaintStep } from '../complaint.ts'
import { ComplaintView } from '../views.ts'
import { texts } from './texts.ts'

const stepTexts: Readonly<Record<ComplaintStep['kind'], Texts>> = {
  open: texts.stepOpen,
  refer: texts.refer,
  plan: texts.plan,
  note: texts.note,
  name: texts.nameOfficer,
  close: texts.close,
}
const services = ['health', 'psychosocial', 'legal', 'shelter', 'police'] as const

/** One complaint: what was told, what was done, and the next steps. */
export function ComplaintPage() {
  const t = useText()
  const read = useRead(`/api/complaints/${useParam('id')}`, ComplaintView)
  const code = read.data?.complaint.code ?? ''
  return (
    <Page title={`${t(texts.complaint)} ${code}`} crumbs={[{ title: t(texts.desk), href: '/complaints' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Told view={view} />
            <Steps view={view} />
            <History view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Told({ view: { complaint, told, siteName, names } }: { view: ComplaintView }) {
  const t = useText()
  const said = (text: string | undefined) => <Bidi>{text === undefined ? t(texts.erased) : text || '—'}</Bidi>
  return (
    <Section title={t(texts.narrative)}>
      <DescriptionList
        items={[
          { term: t(texts.status), value: <Badge>{t(texts[complaint.status])}</Badge> },
          { term: t(texts.name), value: told?.name === '' ? t(texts.byCode) : said(told?.name) },
          { term: t(texts.sex), value: t(texts[complaint.sex]) },
          { term: t(texts.contact), value: said(told?.contact) },
          { term: t(texts.narrative), value: said(told?.narrative) },
          { term: t(texts.wishes), value: said(told?.wishes) },
          { term: t(texts.site), value: siteName ? t(siteName) : '—' },
          { term: t(texts.taken), value: <Moment value={complaint.takenAt} /> },
          {
            term: t(texts.seenBy),
            value: <Bidi>{complaint.officers.map((id) => names[id] ?? '').join('، ')}</Bidi>,
          },
        ]}
      />
    </Section>
  )
}

function Steps({ view: { complaint, desk } }: { view: ComplaintView }) {
  const t = useText()
  const { id } = complaint
  if (complaint.status === 'closed') return <Empty>{t(texts.noStep)}</Empty>
  return (
    <Section title={t(texts.nextSteps)}>
      <StepForm
        title={t(texts.plan)}
        action={planSafety}
        fields={[{ key: 'plan', label: t(texts.planText), lines: 4 }]}
        input={(said) => ({ id, plan: said('plan') })}
      />
      <StepForm
        title={t(texts.refer)}
        action={referComplaint}
        fields={[
          { key: 'service', label: t(texts.service), choices: services.map((key) => ({ key, label: t(texts[key]) })) },
          { key: 'to', label: t(texts.to), lines: 1 },
          {
            key: 'consent',
            label: t(texts.consent),
            choices: (['yes', 'no'] as const).map((key) => ({ key, label: t(texts[key]) })),
          },
          { key: 'note', label: t(texts.note), optional: true },
        ]}
        input={(said) => ({
          ...{ id, to: said('to'), note: said('note'), consent: said('consent') === 'yes' },
          service: services.find((one) => one === said('service')) ?? '',
        })}
      />
      <StepForm
        title={t(texts.addNote)}
        action={noteComplaint}
        fields={[{ key: 'note', label: t(texts.note), lines: 4 }]}
        input={(said) => ({ id, note: said('note') })}
      />
      <StepForm
        title={t(texts.nameOfficer)}
        action={nameOfficer}
        disabledReason={desk.length === 0 ? t(texts.noOfficer) : undefined}
        fields={[
          { key: 'officerId', label: t(texts.officer), choices: desk.map((one) => ({ key: one.id, label: one.name })) },
          { key: 'consent', label: t(texts.nameConsent) },
        ]}
        input={(said) => ({ id, officerId: said('officerId'), consent: said('consent') })}
      />
      <StepForm
        title={t(texts.close)}
        action={closeComplaint}
        fields={[{ key: 'reason', label: t(texts.outcome), lines: 3 }]}
        input={(said) => ({ id, reason: said('reason') })}
      />
    </Section>
  )
}

function History({ view: { steps, names } }: { view: ComplaintView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, detail }) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{names[step.takenBy] ?? ''}</Bidi>{' '}
              {detail === null ? (
                t(texts.erased)
              ) : (
                <Bidi>{detail.note || detail.plan || detail.reason || detail.to || ''}</Bidi>
              )}
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
