import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { EvidenceItems } from '../../web/kit/EvidenceItems.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import type { Phase } from '../phase.ts'
import { Precondition, type PreconditionAssessment, statusOn } from '../precondition.ts'
import { ScopeView } from '../views.ts'
import type { Waiver } from '../waiver.ts'
import { AssessForm } from './AssessForm.tsx'
import { ClosePhaseForm, OpenPhaseForm } from './PhaseForms.tsx'
import { StatusBadge } from './PreconditionsPage.tsx'
import { kindTexts, preconditionTexts, texts } from './texts.ts'
import { ProposeWaiverForm, WaiverSignature } from './WaiverForms.tsx'

/** One group or region: the four preconditions with their evidence, the related tools, the phases, and all that was before. */
export function ScopePage() {
  const t = useText()
  const sideId = useParam('side')
  const scopeId = useParam('id')
  const read = useRead(`/api/preconditions/${sideId}/${scopeId}`, ScopeView)
  const { actor } = useSession()
  const scope = read.data?.row.scope
  return (
    <Page
      title={scope ? `${t(texts.title)}: ${scope.code}` : t(texts.title)}
      heading={
        scope && (
          <>
            <Code>{scope.code}</Code> <Bidi>{t(scope.name)}</Bidi>
          </>
        )
      }
      lead={scope && actor.joint ? t(scope.sideName) : undefined}
      crumbs={[{ title: t(texts.title), href: '/preconditions' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Warnings view={view} />
            <Four view={view} />
            <Phases view={view} />
            <Waivers view={view} />
            <Earlier view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Warnings({ view }: { view: ScopeView }) {
  const t = useText()
  const { list } = useFormat()
  return view.row.phases
    .filter(({ lost }) => lost.length > 0)
    .map(({ id, lost }) => (
      <Notice key={id} kind="warning">
        {t(texts.lost, { items: list(lost.map((one) => t(preconditionTexts[one]))) })}
      </Notice>
    ))
}

function Who({ view, id, at }: { view: ScopeView; id: string | null; at: string | null }) {
  const t = useText()
  return (
    <span>
      <Bidi>{view.names[id ?? ''] ?? t(texts.somebody)}</Bidi> {at !== null && <Moment value={at} />}
    </span>
  )
}

function assessmentColumns(t: ReturnType<typeof useText>, view: ScopeView): Column<PreconditionAssessment>[] {
  return [
    { key: 'which', header: t(texts.which), cell: (one) => t(preconditionTexts[one.precondition]) },
    {
      key: 'status',
      header: t(texts.status),
      cell: (one) => (
        <div>
          <StatusBadge status={one.standing ? statusOn(one, view.today) : one.status} />
          {one.note !== '' && <div className="muted">{one.note}</div>}
        </div>
      ),
    },
    { key: 'evidence', header: t(texts.evidence), cell: (one) => <EvidenceItems items={one.evidence} /> },
    {
      key: 'valid',
      header: t(texts.valid),
      cell: (one) => (
        <div>
          <DateText value={one.validUntil} />
          {one.standing && one.validUntil < view.today && <div className="muted">{t(texts.expired)}</div>}
        </div>
      ),
    },
    { key: 'by', header: t(texts.by), cell: (one) => <Who view={view} id={one.assessedBy} at={one.assessedAt} /> },
  ]
}

function Four({ view }: { view: ScopeView }) {
  const t = useText()
  const { list } = useFormat()
  const { missing } = view.row
  return (
    <Section title={t(texts.four)}>
      <Notice kind={missing.length === 0 ? 'success' : 'info'}>
        {missing.length === 0
          ? t(texts.nothingBlocks)
          : t(texts.missing, { items: list(missing.map((one) => t(preconditionTexts[one]))) })}
      </Notice>
      <Table
        caption={t(texts.four)}
        columns={assessmentColumns(t, view)}
        rows={Precondition.options.flatMap((one) =>
          view.assessments.filter((of) => of.standing && of.precondition === one),
        )}
        rowKey={(one) => one.id}
        empty={<Empty>{t(texts.nothing)}</Empty>}
      />
      <AssessForm view={view} />
    </Section>
  )
}

function Phases({ view }: { view: ScopeView }) {
  const t = useText()
  return (
    <Section title={t(texts.phaseHistory)}>
      {view.phases.length === 0 && <Empty>{t(texts.noPhase)}</Empty>}
      {view.phases.map((phase) => (
        <PhaseCard key={phase.id} view={view} phase={phase} />
      ))}
      <OpenPhaseForm view={view} />
    </Section>
  )
}

function PhaseCard({ view, phase }: { view: ScopeView; phase: Phase }) {
  const t = useText()
  return (
    <article className="card">
      <p className="row">
        <strong>{t(kindTexts[phase.kind])}</strong>{' '}
        <Badge tone={phase.status === 'open' ? 'good' : 'neutral'}>
          {t(phase.status === 'open' ? texts.openStatus : texts.closedStatus)}
        </Badge>
      </p>
      <DescriptionList
        items={[
          {
            term: t(texts.openedBy),
            value: (
              <>
                <Who view={view} id={phase.openedBy} at={phase.openedAt} /> <q>{phase.openReason}</q>
              </>
            ),
          },
          ...(phase.closedAt
            ? [
                {
                  term: t(texts.closedBy),
                  value: (
                    <>
                      <Who view={view} id={phase.closedBy} at={phase.closedAt} /> <q>{phase.closeReason}</q>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {phase.status === 'open' && <ClosePhaseForm phase={phase} />}
    </article>
  )
}

function Waivers({ view }: { view: ScopeView }) {
  const t = useText()
  return (
    <Section title={t(texts.tools)}>
      {view.waivers.length === 0 && <Empty>{t(texts.noWaivers)}</Empty>}
      {view.waivers.map((waiver) => (
        <WaiverCard key={waiver.id} view={view} waiver={waiver} />
      ))}
      <ProposeWaiverForm view={view} />
    </Section>
  )
}

function WaiverCard({ view, waiver }: { view: ScopeView; waiver: Waiver }) {
  const t = useText()
  const tone = { proposed: 'moving', signed: 'good', turnedDown: 'bad' } as const
  return (
    <article className="card">
      <p className="row">
        <strong>{t(kindTexts[waiver.tool])}</strong> <Badge tone={tone[waiver.status]}>{t(texts[waiver.status])}</Badge>
      </p>
      <DescriptionList
        items={[
          { term: t(texts.reason), value: <q>{waiver.reason}</q> },
          { term: t(texts.proposedBy), value: <Who view={view} id={waiver.proposedBy} at={waiver.proposedAt} /> },
          ...(waiver.signedAt
            ? [{ term: t(texts.signedBy), value: <Who view={view} id={waiver.signedBy} at={waiver.signedAt} /> }]
            : []),
          ...(waiver.turnedDownAt
            ? [
                {
                  term: t(texts.turnedDownBy),
                  value: (
                    <>
                      <Who view={view} id={waiver.turnedDownBy} at={waiver.turnedDownAt} />{' '}
                      <q>{waiver.turnedDownReason}</q>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {waiver.status === 'proposed' && <WaiverSignature waiver={waiver} />}
    </article>
  )
}

function Earlier({ view }: { view: ScopeView }) {
  const t = useText()
  const rows = view.assessments.filter(({ standing }) => !standing)
  if (rows.length === 0) return null
  return (
    <Section title={t(texts.history)}>
      <Table caption={t(texts.history)} columns={assessmentColumns(t, view)} rows={rows} rowKey={(one) => one.id} />
    </Section>
  )
}
