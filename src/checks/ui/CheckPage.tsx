import { useState } from 'react'
import type { PartialDate } from '../../kernel/dates.ts'
import { daysAfter } from '../../kernel/deadline.ts'
import { fullName } from '../../people/person.ts'
import { Documents } from '../../people/ui/Documents.tsx'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateField } from '../../web/kit/DateField.tsx'
import { DateText, Moment, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline, type TimelineStep } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { answerCheck, withdrawCheck } from '../actions.ts'
import { type CheckAnswer, CheckResult, checkMay, checkValidDays, standingAnswer } from '../check.ts'
import { checkKindTexts } from '../kinds.ts'
import { CheckView } from '../views.ts'
import { CheckBadge } from './CheckBadge.tsx'
import { texts } from './texts.ts'

/** One request: whom the office looks up, what it is asked, its answers, and the next one. */
export function CheckPage() {
  const t = useText()
  const read = useRead(`/api/checks/${useParam('id')}`, CheckView)
  const kind = read.data ? t(checkKindTexts[read.data.check.kind]) : ''
  return (
    <Page title={`${t(texts.check)} · ${kind}`} crumbs={[{ title: t(texts.checks), href: '/checks' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Question view={view} />
            <History view={view} />
            <Answer view={view} key={view.check.answeredAt} />
            <Withdraw view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Question({ view: { check, person, officeName, personId, today } }: { view: CheckView }) {
  const t = useText()
  return (
    <Section
      title={t(texts.who)}
      actions={personId && <ButtonLink href={`/people/${personId}`}>{t(texts.openPerson)}</ButtonLink>}
    >
      <DescriptionList
        items={[
          { term: t(texts.nameArabic), value: <Bidi lang="ar">{fullName(person.nameArabic) || '—'}</Bidi> },
          { term: t(texts.nameLatin), value: <Bidi lang="en">{fullName(person.nameLatin) || '—'}</Bidi> },
          { term: t(texts.birth), value: <PartialDateText value={person.birth} /> },
          { term: t(texts.documents), value: <Documents documents={person.documents} /> },
          { term: t(texts.office), value: t(officeName) },
          { term: t(texts.question), value: <Bidi>{check.purpose}</Bidi> },
          { term: t(texts.due), value: <DateText value={check.dueOn} /> },
          { term: t(texts.status), value: <CheckBadge check={check} today={today} /> },
        ]}
      />
    </Section>
  )
}

function History({ view: { check, names, notesShown } }: { view: CheckView }) {
  const t = useText()
  const nameOf = (id: string) => <Bidi>{names[id] ?? ''}</Bidi>
  const step = (answer: CheckAnswer, words: (typeof texts)['standingAnswer'], key: string): TimelineStep => ({
    key,
    title: t(words, { result: t(texts[answer.result]) }),
    when: <Moment value={answer.answeredAt} />,
    detail: (
      <>
        {nameOf(answer.answeredBy)} {answer.note !== '' && <q>{answer.note}</q>}{' '}
        {answer.openAllegation && <Badge tone="bad">{t(texts.openAllegation)}</Badge>}{' '}
        {answer.validUntil && (
          <>
            {t(texts.validUntil)} <DateText value={answer.validUntil} />
          </>
        )}
      </>
    ),
    state: answer.result === 'adverse' || answer.openAllegation ? 'trouble' : 'done',
  })
  const standing = standingAnswer(notesShown || check.result === null ? check : { ...check, note: '' })
  const steps: TimelineStep[] = [
    {
      key: 'asked',
      title: t(texts.asked),
      when: <Moment value={check.requestedAt} />,
      detail: nameOf(check.requestedBy),
      state: 'done',
    },
    ...check.earlier.map((answer) => step(answer, texts.earlierAnswer, answer.answeredAt)),
    ...(standing ? [step(standing, texts.standingAnswer, 'standing')] : []),
  ]
  if (check.status === 'requested') steps.push({ key: 'next', title: t(texts.requested), state: 'next' })
  if (check.withdrawnAt && check.withdrawnBy) {
    steps.push({
      key: 'withdrawn',
      title: t(texts.withdrawn),
      when: <Moment value={check.withdrawnAt} />,
      detail: (
        <>
          {nameOf(check.withdrawnBy)} <q>{check.withdrawReason}</q>
        </>
      ),
      state: 'done',
    })
  }
  return (
    <Section title={t(texts.history)}>
      {!notesShown && <Notice kind="info">{t(texts.notesHidden)}</Notice>}
      <Timeline label={t(texts.history)} steps={steps} />
    </Section>
  )
}

/** A day that was typed in full; '' where it was typed in part, so that the form asks for the rest. */
function dayOf(date: PartialDate | null): string | null {
  if (date === null) return null
  return date.precision === 'day' ? date.from : ''
}

function Answer({ view: { check, today } }: { view: CheckView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(answerCheck)
  const [result, setResult] = useState<CheckResult | ''>('')
  const [allegation, setAllegation] = useState<'yes' | 'no' | ''>('')
  const [note, setNote] = useState('')
  const usual = daysAfter(today, checkValidDays)
  const [until, setUntil] = useState<PartialDate | null>({ from: usual, to: usual, precision: 'day' })
  if (!checkMay('answer', check)) return null
  const mine = check.requestedBy === actor.id
  const why = mine ? t(texts.youAsked) : actor.roles.includes('checkOfficer') ? undefined : t(texts.onlyOffice)
  return (
    <Section title={t(check.status === 'answered' ? texts.answerAgain : texts.answerTitle)}>
      {check.status === 'answered' && <p className="hint">{t(texts.answerAgainLead)}</p>}
      <Form
        state={state}
        input={() => ({
          id: check.id,
          result,
          openAllegation: allegation === '' ? null : allegation === 'yes',
          note,
          validUntil: dayOf(until),
        })}
        onDone={() => undefined}
        submit={t(texts.send)}
        disabledReason={why}
      >
        <RadioGroup
          name="result"
          label={t(texts.result)}
          value={result}
          onChange={setResult}
          choices={CheckResult.options.map((key) => ({ key, label: t(texts[key]) }))}
        />
        <RadioGroup
          name="openAllegation"
          label={t(texts.openAllegation)}
          hint={t(texts.openAllegationHint)}
          value={allegation}
          onChange={setAllegation}
          choices={(['no', 'yes'] as const).map((key) => ({ key, label: t(texts[key]) }))}
        />
        <TextField
          name="note"
          label={t(texts.note)}
          hint={t(texts.noteHint)}
          value={note}
          onChange={setNote}
          lines={4}
          optional
        />
        <p className="hint">{t(texts.validHint, { days: checkValidDays })}</p>
        <DateField name="validUntil" label={t(texts.validUntil)} value={until} onChange={setUntil} />
      </Form>
    </Section>
  )
}

function Withdraw({ view: { check, personId } }: { view: CheckView }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(withdrawCheck)
  const [reason, setReason] = useState('')
  // An office answers; it does not take back what others asked.
  if (personId === null || !checkMay('withdraw', check)) return null
  const allowed = actor.roles.some((role) => role === 'screener' || role === 'adjudicator' || role === 'groupOfficer')
  return (
    <details className="ask-again">
      <summary>{t(texts.withdraw)}</summary>
      <Form
        state={state}
        input={() => ({ id: check.id, reason })}
        onDone={() => undefined}
        submit={t(texts.withdraw)}
        disabledReason={allowed ? undefined : t(texts.notRequester)}
      >
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
      </Form>
    </details>
  )
}
