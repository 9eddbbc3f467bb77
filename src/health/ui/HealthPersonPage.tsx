import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { fullName } from '../../people/person.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { judgeFitness, noteOutbreak, recordTest, referHealth, screenHealth, vaccinate } from '../actions.ts'
import { Difficulty, Functioning, type HealthDetail, isDisabled, TestDetail } from '../health-entry.ts'
import { Fitness } from '../travel-fitness.ts'
import { HealthView } from '../views.ts'
import { FitnessBadge } from './Fitness.tsx'
import { texts } from './texts.ts'

/** Somebody's health, for clinicians alone: what was entered, and entering more. */
export function HealthPersonPage() {
  const t = useText()
  const read = useRead(`/api/health/people/${useParam('id')}`, HealthView)
  const number = read.data?.person.number ?? ''
  return (
    <Page title={`${t(texts.patient)} ${number}`} crumbs={[{ title: t(texts.health), href: '/health' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Who view={view} />
            <Enter personId={view.person.id} />
            <Entries view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Who({ view: { person, fitness } }: { view: HealthView }) {
  const t = useText()
  return (
    <Section title={t(texts.person)}>
      <DescriptionList
        items={[
          { term: t(texts.number), value: <Code>{person.number}</Code> },
          { term: t(texts.name), value: <Bidi>{fullName(person.nameArabic) || fullName(person.nameLatin)}</Bidi> },
          { term: t(texts.sex), value: t(texts[person.sex]) },
          { term: t(texts.birth), value: <PartialDateText value={person.birth} /> },
          { term: t(texts.fit), value: <FitnessBadge fit={fitness?.fit ?? null} /> },
        ]}
      />
    </Section>
  )
}

const functions = ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'] as const
const yesNo = (text: string) => (text === '' ? null : text === 'yes')

function Enter({ personId }: { personId: string }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  const onDone = () => setId(newId())
  const answers = [
    { key: 'yes', label: t(texts.yes) },
    { key: 'no', label: t(texts.no) },
  ]
  const text = <K extends string>(key: K, label: string, optional = false) =>
    ({ key, name: `detail.${key}`, label, optional }) as const
  const choice = <K extends string>(key: K, label: string, choices = answers) =>
    ({ key, name: `detail.${key}`, label, choices }) as const
  const difficulties = Difficulty.options.map((key) => ({ key, label: t(texts[`d_${key}`]) }))
  return (
    <Section title={t(texts.nextSteps)}>
      <StepForm
        title={t(texts.judge)}
        action={judgeFitness}
        fields={[
          {
            key: 'fit',
            label: t(texts.fit),
            hint: t(texts.judgeHint),
            choices: Fitness.options.map((key) => ({ key, label: t(texts[`fit${key}`]) })),
          },
        ]}
        input={(said) => ({ id: personId, fit: Fitness.safeParse(said('fit')).data ?? '' })}
      />
      <StepForm
        title={t(texts.screen)}
        action={screenHealth}
        onDone={onDone}
        fields={[
          text('findings', t(texts.findings)),
          text('injuries', t(texts.injuries), true),
          text('medication', t(texts.medication), true),
          choice('urgent', t(texts.urgent)),
          ...functions.map((key) => ({
            ...{ key, name: `detail.functioning.${key}`, label: t(texts[key]), choices: difficulties },
            ...(key === 'seeing' ? { hint: t(texts.difficulty) } : {}),
          })),
        ]}
        input={(said) => {
          const functioning = Functioning.safeParse(Object.fromEntries(functions.map((key) => [key, said(key)]))).data
          const urgent = yesNo(said('urgent'))
          const words = { findings: said('findings'), injuries: said('injuries'), medication: said('medication') }
          const whole = functioning && urgent !== null ? { ...words, urgent, functioning } : null
          return { id, personId, detail: whole }
        }}
      />
      <StepForm
        title={t(texts.test)}
        action={recordTest}
        onDone={onDone}
        fields={[
          {
            ...choice(
              'test',
              t(texts.test),
              TestDetail.shape.test.options.map((key) => ({ key, label: t(texts[key]) })),
            ),
            hint: t(texts.testHint),
          },
          choice('consent', t(texts.consent)),
          choice('counselled', t(texts.counselled)),
          choice('result', t(texts.result), [
            { key: 'negative', label: t(texts.negative) },
            { key: 'positive', label: t(texts.positive) },
            { key: 'inconclusive', label: t(texts.inconclusive) },
            { key: 'waiting', label: t(texts.resultWaiting) },
          ]),
          text('note', t(texts.note), true),
        ]}
        input={(said) => {
          const kind = TestDetail.shape.test.safeParse(said('test')).data
          const result = TestDetail.shape.result.safeParse(said('result')).data
          const given = { consent: said('consent') === 'yes', counselled: said('counselled') === 'yes' }
          return { id, personId, detail: kind && result ? { test: kind, result, note: said('note'), ...given } : null }
        }}
      />
      <StepForm
        title={t(texts.refer)}
        action={referHealth}
        onDone={onDone}
        fields={[text('to', t(texts.to)), text('reason', t(texts.reason)), choice('urgent', t(texts.urgent))]}
        input={(said) => ({
          ...{ id, personId },
          detail: { to: said('to'), reason: said('reason'), urgent: said('urgent') === 'yes' },
        })}
      />
      <StepForm
        title={t(texts.vaccinate)}
        action={vaccinate}
        onDone={onDone}
        fields={[
          text('vaccine', t(texts.vaccine)),
          text('givenOn', t(texts.givenOn)),
          text('note', t(texts.note), true),
        ]}
        input={(said) => ({
          ...{ id, personId },
          detail: { vaccine: said('vaccine'), givenOn: said('givenOn'), note: said('note') },
        })}
      />
      <StepForm
        title={t(texts.outbreak)}
        action={noteOutbreak}
        onDone={onDone}
        fields={[text('signs', t(texts.signs)), text('measures', t(texts.measures))]}
        input={(said) => ({ id, personId, detail: { signs: said('signs'), measures: said('measures') } })}
      />
    </Section>
  )
}

function Entries({ view: { entries, names } }: { view: HealthView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={entries.map(({ entry, detail }) => ({
          key: entry.id,
          title: t(texts[entry.kind]),
          when: <Moment value={entry.enteredAt} />,
          detail: (
            <>
              <Bidi>{names[entry.enteredBy] ?? ''}</Bidi> {detail ? <Detail detail={detail} /> : t(texts.erased)}
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}

function Detail({ detail }: { detail: HealthDetail }) {
  const t = useText()
  switch (detail.kind) {
    case 'screening':
      return (
        <>
          <q>{[detail.findings, detail.injuries, detail.medication].filter(Boolean).join(' · ')}</q>{' '}
          {detail.urgent && <Badge tone="bad">{t(texts.urgent)}</Badge>}{' '}
          {isDisabled(detail.functioning) && <Badge tone="waiting">{t(texts.disability)}</Badge>}
        </>
      )
    case 'test':
      return (
        <>
          {t(texts[detail.test])}: {t(detail.result === 'waiting' ? texts.resultWaiting : texts[detail.result])}{' '}
          {detail.note !== '' && <q>{detail.note}</q>}
        </>
      )
    case 'referral':
      return (
        <q>
          {detail.to} · {detail.reason}
        </q>
      )
    case 'vaccination':
      return (
        <q>
          {detail.vaccine} · {detail.givenOn}
        </q>
      )
    case 'outbreak':
      return (
        <q>
          {detail.signs} · {detail.measures}
        </q>
      )
  }
}
