import { Given } from '../../ceasefire/ui/Given.tsx'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { classTexts } from '../../withdrawal-lines/code-lists.ts'
import { WithdrawalView } from '../views.ts'
import { ChecklistItem, type DeclaredWeapon, type Lack, withdrawalReference } from '../withdrawal.ts'
import { cancelWithdrawal, verifyWithdrawal } from '../withdrawal-actions.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { answerTexts, itemTexts, lackTexts, stateTexts, statusTexts, stepTexts, texts } from './texts.ts'
import { withdrawalTones } from './WithdrawalsPage.tsx'

/** One withdrawal: its declared list, its checklist, what lacks, and who said so. */
export function WithdrawalPage() {
  const t = useText()
  const read = useRead(`/api/withdrawals/${useParam('id')}`, WithdrawalView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.withdrawal)} ${withdrawalReference(view.withdrawal.id)}`}
          crumbs={[{ title: t(texts.withdrawals), href: '/withdrawals' }]}
        >
          <About view={view} />
          <Section title={t(texts.declared)}>
            <DeclaredTable weapons={view.declared} />
          </Section>
          <Checklist view={view} />
          <Acts view={view} />
          <Section title={t(texts.history)}>
            <Timeline
              label={t(texts.history)}
              steps={view.steps.map(({ step, takenByName }) => ({
                key: step.id,
                title: t(stepTexts[step.kind]),
                when: <Moment value={step.takenAt} />,
                detail: (
                  <>
                    <Bidi>{takenByName}</Bidi> ·{' '}
                    {step.kind === 'answered' ? itemOf(t, step.note) : <Bidi>{step.note}</Bidi>}
                    <Lacks lacks={step.lacks} />
                  </>
                ),
              }))}
            />
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

function itemOf(t: ReturnType<typeof useText>, note: string): string {
  const item = ChecklistItem.options.find((one) => one === note)
  return item ? t(itemTexts[item]) : note
}

function About({ view: { withdrawal, placeName, siteName, article, agreementTitle, line } }: { view: WithdrawalView }) {
  const t = useText()
  const { status } = withdrawal
  return (
    <Section title={withdrawal.unit} actions={<Badge tone={withdrawalTones[status]}>{t(statusTexts[status])}</Badge>}>
      <DescriptionList
        items={[
          {
            term: t(texts.article),
            value: (
              <>
                <Code>{article.number}</Code> <Given of={article.heading} /> · <Given of={agreementTitle} />
              </>
            ),
          },
          {
            term: t(texts.line),
            value: line === null ? t(texts.noLine) : <Link href={`/ceasefire-lines/${line.id}`}>{line.name}</Link>,
          },
          {
            term: t(texts.from),
            value: (
              <>
                {t(placeName)} · <Bidi>{withdrawal.fromText}</Bidi>
              </>
            ),
          },
          { term: t(texts.to), value: <Link href={`/weapon-sites/${withdrawal.siteId}`}>{siteName}</Link> },
          { term: t(texts.due), value: <DateText value={withdrawal.dueOn} /> },
          { term: t(texts.note), value: withdrawal.note === '' ? '—' : <Bidi>{withdrawal.note}</Bidi> },
        ]}
      />
    </Section>
  )
}

/** Weapons with their serials, seals and states. */
export function DeclaredTable({ weapons }: { weapons: readonly DeclaredWeapon[] }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Table
      caption={t(texts.declared)}
      rows={weapons}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: 'class', header: t(texts.weaponClass), cell: (weapon) => t(classTexts[weapon.weaponClass]) },
        { key: 'designation', header: t(texts.designation), cell: (weapon) => <Bidi>{weapon.designation}</Bidi> },
        { key: 'calibre', header: t(texts.calibre), cell: (weapon) => <Code>{weapon.calibre}</Code> },
        { key: 'serial', header: t(texts.serial), cell: (weapon) => <Code>{weapon.serial || '—'}</Code> },
        { key: 'count', header: t(texts.count), end: true, cell: (weapon) => number(weapon.count) },
        { key: 'seal', header: t(texts.seal), cell: (weapon) => <Code>{weapon.seal || '—'}</Code> },
        {
          key: 'state',
          header: t(texts.status),
          cell: (weapon) => (
            <Badge tone={weapon.state === 'missing' ? 'bad' : weapon.state === 'stored' ? 'good' : 'neutral'}>
              {t(stateTexts[weapon.state])}
            </Badge>
          ),
        },
      ]}
    />
  )
}

function Lacks({ lacks }: { lacks: readonly Lack[] }) {
  const t = useText()
  if (lacks.length === 0) return null
  const subjectOf = (subject: string) => {
    const known = Object.entries(classTexts).find(([key]) => key === subject)
    return known ? t(known[1]) : subject
  }
  return (
    <ul>
      {lacks.map(({ item, reason, subject }) => (
        <li key={`${item} ${reason} ${subject}`}>
          {t(itemTexts[item])}: {t(lackTexts[reason])} <Bidi>{subjectOf(subject)}</Bidi>
        </li>
      ))}
    </ul>
  )
}

function Checklist({ view: { answers } }: { view: WithdrawalView }) {
  const t = useText()
  return (
    <Section title={t(texts.checklist)}>
      <Table
        caption={t(texts.checklist)}
        rows={ChecklistItem.options.map((item) => ({ item, said: answers.find(({ answer }) => answer.item === item) }))}
        rowKey={({ item }) => item}
        empty={null}
        columns={[
          { key: 'item', header: t(texts.item), wide: true, cell: ({ item }) => t(itemTexts[item]) },
          {
            key: 'answer',
            header: t(texts.answer),
            cell: ({ said }) => (
              <Badge tone={said === undefined ? 'waiting' : said.answer.answer === 'no' ? 'bad' : 'good'}>
                {t(said === undefined ? texts.notAnswered : answerTexts[said.answer.answer])}
              </Badge>
            ),
          },
          {
            key: 'evidence',
            header: t(texts.evidence),
            wide: true,
            cell: ({ said }) => (said === undefined ? '—' : <Bidi>{said.answer.evidence}</Bidi>),
          },
          {
            key: 'by',
            header: t(texts.by),
            cell: ({ said }) => <ByWhom name={said?.answeredByName} at={said?.answer.answeredAt ?? null} />,
          },
        ]}
      />
    </Section>
  )
}

function Acts({ view }: { view: WithdrawalView }) {
  const t = useText()
  const barOf = useRoleBars()
  const { withdrawal, lacks, readerTookPart } = view
  if (withdrawal.status === 'verified' || withdrawal.status === 'cancelled') return null
  const { id } = withdrawal
  return (
    <Section title={t(texts.lacks)}>
      {lacks.length === 0 ? <Notice kind="success">{t(texts.complete)}</Notice> : <Lacks lacks={lacks} />}
      <AnswerForm view={view} />
      <StepForm
        title={t(texts.verify)}
        action={verifyWithdrawal}
        disabledReason={barOf(verifyWithdrawal) ?? (readerTookPart ? t(texts.tookPart) : undefined)}
        fields={[{ key: 'note', label: t(texts.note), hint: t(texts.verifyHint), lines: 3 }]}
        input={(said) => ({ id, note: said('note') })}
      />
      {barOf(cancelWithdrawal) === undefined && (
        <StepForm
          title={t(texts.cancel)}
          action={cancelWithdrawal}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
    </Section>
  )
}
