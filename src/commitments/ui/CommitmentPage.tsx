import { useState } from 'react'
import { agreementReaders } from '../../ceasefire/agreement.ts'
import { Given } from '../../ceasefire/ui/Given.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import type { Role } from '../../kernel/roles.ts'
import { talkReaders } from '../../talks/track.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { useParam } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { CommitmentInput, type CommitmentSource, commitmentReference } from '../commitment.ts'
import {
  confirmWords,
  correctCommitment,
  openCommitment,
  proposeOpening,
  withdrawCommitment,
} from '../commitment-actions.ts'
import { CommitmentView } from '../views.ts'
import { audienceTexts, overdueWord, recurrenceTexts, sourceTexts, withinDays } from '../words.ts'
import { CommitmentForm } from './CommitmentForm.tsx'
import { FigureSection } from './FigureSection.tsx'
import { FindingsSection } from './FindingsSection.tsx'
import { ExtensionsSection, StatementsSection } from './PartySections.tsx'
import { StandingBadge } from './StandingBadge.tsx'
import { texts, versionTexts } from './texts.ts'

/** One commitment: its words, its own figure, what was found of it, what its parties say, more time, and its versions. */
export function CommitmentPage() {
  const t = useText()
  const id = useParam('id')
  const [on, setOn] = useState('')
  const read = useRead(`/api/commitments/${id}?on=${on}`, CommitmentView)
  return (
    <Page
      title={`${t(texts.what)} ${commitmentReference(id)}`}
      crumbs={[{ title: t(texts.commitments), href: '/commitments' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            <FigureSection figure={view.figure} on={on} onDay={setOn} />
            <FindingsSection view={view} />
            <StatementsSection view={view} />
            <ExtensionsSection view={view} />
            <Versions view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view }: { view: CommitmentView }) {
  const t = useText()
  const { list } = useFormat()
  const nameOf = usePartyName()
  const { commitment, names } = view
  const { owedBy, owedTo, dueOn, period, recurrence, audience } = commitment
  return (
    <Section
      title={nameOf(owedBy.name)}
      actions={
        <>
          {view.isOverdue && <Badge tone="bad">{t(overdueWord)}</Badge>}
          <StandingBadge of={view} />
        </>
      }
    >
      <p>
        <Given of={commitment.what} />
      </p>
      {commitment.status === 'standing' && commitment.confirmedBy === null && (
        <Notice kind="warning">{t(texts.wordsOfOne, { office: t(view.recordedByOffice) })}</Notice>
      )}
      <DescriptionList
        items={[
          { term: t(texts.owedBy), value: <Bidi>{nameOf(owedBy.name)}</Bidi> },
          { term: t(texts.owedTo), value: <Bidi>{list(owedTo.map(({ name }) => nameOf(name)))}</Bidi> },
          { term: t(texts.dueOn), value: dueOn === null ? t(texts.noDue) : <DateText value={dueOn} /> },
          ...(period
            ? [{ term: t(texts.period), value: t(withinDays, { days: period.days, from: leftToRight(period.from) }) }]
            : []),
          { term: t(texts.recurrence), value: t(recurrenceTexts[recurrence]) },
          {
            term: t(texts.source),
            value: <Source of={view} />,
          },
          { term: t(texts.audience), value: t(audienceTexts[audience]) },
          {
            term: t(texts.wordsConfirmed),
            value: (
              <ByWhom
                name={commitment.confirmedBy === null ? undefined : (names[commitment.confirmedBy] ?? t(texts.nobody))}
                at={commitment.confirmedAt}
              />
            ),
          },
        ]}
      />
      {commitment.status === 'standing' && <Acts view={view} />}
    </Section>
  )
}

const sourcePages = {
  agreementArticle: { path: '/ceasefire', readers: agreementReaders },
  talk: { path: '/talks', readers: talkReaders },
  meeting: { path: '/talk-meetings', readers: talkReaders },
  text: { path: '/talk-texts', readers: talkReaders },
  statement: { path: '', readers: [] },
} as const satisfies Record<CommitmentSource['kind'], { path: string; readers: readonly Role[] }>

/** Where it was made, with the page of that for who may open it. */
function Source({ of: { commitment, agreementId, sourceOpens } }: { of: CommitmentView }) {
  const t = useText()
  const { actor } = useSession()
  const { kind, id, label } = commitment.source
  const { path, readers } = sourcePages[kind]
  const pageId = sourceOpens ? id : agreementId
  const opens = pageId !== null && readers.some((role) => actor.roles.includes(role))
  return (
    <>
      {t(sourceTexts[kind])}:{' '}
      {opens ? (
        <Link href={`${path}/${pageId}`}>
          <Bidi>{label}</Bidi>
        </Link>
      ) : (
        <Bidi>{label}</Bidi>
      )}
    </>
  )
}

function Acts({ view: { commitment } }: { view: CommitmentView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const confirm = useAction(confirmWords)
  const propose = useAction(proposeOpening)
  const open = useAction(openCommitment)
  const { id } = commitment
  if (barOf(confirmWords) !== undefined) return null
  const ours = commitment.sideId === actor.sideId
  const opening = commitment.audience === 'parties'
  return (
    <>
      {commitment.confirmedBy === null && (
        <Form
          state={confirm}
          input={() => ({ id })}
          onDone={() => undefined}
          submit={t(texts.confirmWords)}
          disabledReason={commitment.changedBy === actor.id ? t(texts.youWrote) : undefined}
        >
          {null}
        </Form>
      )}
      {opening && commitment.openProposedBy === null && (
        <Form state={propose} input={() => ({ id })} onDone={() => undefined} submit={t(texts.proposeOpening)}>
          {null}
        </Form>
      )}
      {opening && commitment.openProposedBy !== null && (
        <>
          <Notice kind="info">{t(texts.openWaits)}</Notice>
          <Form
            state={open}
            input={() => ({ id })}
            onDone={() => undefined}
            submit={t(texts.openIt)}
            disabledReason={commitment.openProposedBy === actor.id ? t(texts.youWrote) : undefined}
          >
            {null}
          </Form>
        </>
      )}
      {ours && barOf(correctCommitment) === undefined && (
        <Disclosure title={t(texts.correct)}>
          {(close) => <CommitmentForm id={id} before={CommitmentInput.strip().parse(commitment)} onDone={close} />}
        </Disclosure>
      )}
      {ours && commitment.confirmedBy === null && (
        <StepForm
          title={t(texts.withdraw)}
          action={withdrawCommitment}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
    </>
  )
}

function Versions({ view: { versions } }: { view: CommitmentView }) {
  const t = useText()
  return (
    <Section title={t(texts.versions)}>
      <Table
        caption={t(texts.versions)}
        rows={versions}
        rowKey={({ version }) => version.id}
        empty={null}
        columns={[
          {
            key: 'version',
            header: t(texts.versions),
            cell: ({ version }) => `${t(texts.version, { n: version.version })} · ${t(versionTexts[version.kind])}`,
          },
          {
            key: 'due',
            header: t(texts.dueOn),
            cell: ({ version }) =>
              version.detail.dueOn === null ? '—' : <DateText value={version.detail.dueOn} plain />,
          },
          {
            key: 'change',
            header: t(texts.change),
            wide: true,
            cell: ({ version }) => (version.change === '' ? '—' : <Bidi>{version.change}</Bidi>),
          },
          {
            key: 'by',
            header: t(texts.by),
            cell: ({ version, office, writtenByName }) => (
              <>
                {t(office)} <ByWhom name={writtenByName || t(texts.nobody)} at={version.writtenAt} />
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}
