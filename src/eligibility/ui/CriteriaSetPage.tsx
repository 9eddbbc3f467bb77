import { useState } from 'react'
import type { PartialDate } from '../../kernel/dates.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateField } from '../../web/kit/DateField.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { stageTexts } from '../code-lists.ts'
import type { CriteriaSet, Criterion } from '../criteria.ts'
import { signCriteria } from '../criteria-actions.ts'
import { CriteriaSetView } from '../views.ts'
import { CriteriaBadge } from './Badges.tsx'
import { CriteriaForm } from './CriteriaForm.tsx'
import { exemptionTexts, sourceTexts, texts } from './texts.ts'

/** One version of the criteria: a draft to change and to sign, or what people were judged by. */
export function CriteriaSetPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/criteria/${id}`, CriteriaSetView)
  const crumbs = [{ title: t(texts.criteria), href: '/criteria' }]
  const set = read.data?.set
  const title = set ? `${t(stageTexts[set.stage])} · ${t(texts.version)} ${set.version}` : t(texts.criteria)
  return (
    <Page title={title} crumbs={crumbs}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Summary view={view} />
            {view.set.status === 'draft' ? <Draft view={view} /> : <CriteriaTable criteria={view.set.criteria} />}
            {view.before && <Changes set={view.set} before={view.before} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Summary({ view: { set, today, names } }: { view: CriteriaSetView }) {
  const t = useText()
  const day = (value: string | null) => (value === null ? '—' : <DateText value={value} />)
  const by = (id: string | null, at: string | null) =>
    id !== null && at !== null ? (
      <>
        <Bidi>{names[id] ?? '—'}</Bidi> · <Moment value={at} />
      </>
    ) : (
      '—'
    )
  return (
    <Section title={t(set.title)} actions={<CriteriaBadge set={set} today={today} />}>
      <DescriptionList
        items={[
          { term: t(texts.panelSize), value: set.panelSize },
          { term: t(texts.appealDays), value: set.appealDays },
          { term: t(texts.interviewRequired), value: t(set.interviewRequired ? texts.yes : texts.no) },
          { term: t(texts.from), value: day(set.effectiveFrom) },
          { term: t(texts.until), value: day(set.effectiveUntil) },
          { term: t(texts.writtenBy), value: by(set.proposedBy, set.proposedAt) },
          { term: t(texts.signedBy), value: by(set.signedBy, set.signedAt) },
        ]}
      />
    </Section>
  )
}

function Draft({ view }: { view: CriteriaSetView }) {
  const t = useText()
  const { actor } = useSession()
  const { set } = view
  const mayDraft = actor.roles.some((role) => role === 'director' || role === 'adjudicator')
  const why = !mayDraft ? t(texts.onlyDrafters) : set.sideId !== actor.sideId ? t(texts.onlySide) : undefined
  return (
    <>
      {why === undefined ? <CriteriaForm set={set} disabledReason={why} /> : <CriteriaTable criteria={set.criteria} />}
      <SignForm view={view} />
    </>
  )
}

function SignForm({ view: { set, today } }: { view: CriteriaSetView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(signCriteria)
  const [day, setDay] = useState<PartialDate | null>({ from: today, to: today, precision: 'day' })
  const why = !actor.roles.includes('director')
    ? t(texts.onlyDirectors)
    : set.sideId !== actor.sideId
      ? t(texts.onlySide)
      : set.proposedBy === actor.id
        ? t(texts.youWrote)
        : undefined
  const effectiveFrom = day?.precision === 'day' ? day.from : null
  return (
    <Section title={t(texts.signatures)}>
      <p>{t(texts.signLead)}</p>
      <Form
        state={state}
        input={() => ({ id: set.id, effectiveFrom, proposedAt: set.proposedAt })}
        onDone={() => undefined}
        submit={t(texts.sign)}
        disabledReason={why}
      >
        <DateField name="effectiveFrom" label={t(texts.from)} value={day} onChange={setDay} dayOnly />
      </Form>
    </Section>
  )
}

/** Criteria to read: their words, whether each must be met, what the record shows, and of whom it is not asked. */
function CriteriaTable({ criteria }: { criteria: readonly Criterion[] }) {
  const t = useText()
  const source = (key: string) => t(sourceTexts[key.startsWith('check:') ? 'check' : key] ?? texts.source)
  const columns: Column<Criterion>[] = [
    { key: 'text', header: t(texts.criterion), cell: ({ text }) => t(text) },
    {
      key: 'mandatory',
      header: t(texts.state),
      cell: ({ mandatory }) => (
        <Badge tone={mandatory ? 'moving' : 'neutral'} icon={mandatory ? 'lock' : 'circle'}>
          {t(mandatory ? texts.mandatory : texts.optional)}
        </Badge>
      ),
    },
    { key: 'source', header: t(texts.source), cell: (one) => source(one.source) },
    {
      key: 'exempt',
      header: t(texts.exempt),
      cell: ({ exempt }) => (exempt.length === 0 ? '—' : exempt.map((key) => t(exemptionTexts[key])).join(' · ')),
    },
  ]
  return <Table caption={t(texts.criteria)} columns={columns} rows={criteria} rowKey={({ key }) => key} />
}

/** What differs from the version before, criterion by criterion. */
function Changes({ set, before }: { set: CriteriaSet; before: CriteriaSet }) {
  const t = useText()
  const find = (of: CriteriaSet, key: string) => of.criteria.find((one) => one.key === key)
  const keys = [...new Set([...before.criteria, ...set.criteria].map(({ key }) => key))]
  const changes = keys.flatMap((key) => {
    const [was, is] = [find(before, key), find(set, key)]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const words = was === undefined ? texts.added : is === undefined ? texts.removed : texts.altered
    const shown = is ?? was
    return shown ? [{ key, words, shown }] : []
  })
  return (
    <Section title={t(texts.changedSince, { version: before.version })}>
      {changes.length === 0 ? (
        <p>{t(texts.unchanged)}</p>
      ) : (
        <ul>
          {changes.map(({ key, words, shown }) => (
            <li key={key}>
              <strong>{t(words)}</strong>: {t(shown.text)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
