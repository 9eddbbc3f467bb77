import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { AlertOutcome, alertReference, type IncidentAlert } from '../incident-alert.ts'
import { answerAlert } from '../incident-alert-actions.ts'
import { IncidentAlertView } from '../views.ts'
import { alertTones } from './IncidentAlertsPage.tsx'
import { useFigureFormat } from './numbers.ts'
import { RecordsTable } from './Records.tsx'
import { Measured, useAskedWords, useRuleWords } from './rule-words.tsx'
import { alertStatusTexts, levelTexts, measureTexts, texts } from './texts.ts'

/** One alert: what was measured then, the incidents behind it, and what somebody found who looked. */
export function IncidentAlertPage() {
  const t = useText()
  const read = useRead(`/api/incident-alerts/${useParam('id')}`, IncidentAlertView)
  return (
    <Page title={t(texts.alert)} crumbs={[{ title: t(texts.alerts), href: '/incident-alerts' }]}>
      <Loaded read={read}>{(view) => <Alert view={view} />}</Loaded>
    </Page>
  )
}

function Alert({ view: { alert, rule, placeName, sideName, answers, incidents } }: { view: IncidentAlertView }) {
  const t = useText()
  const words = useRuleWords()
  const asked = useAskedWords()
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.alert), value: alertReference(alert.id) },
          {
            term: t(texts.status),
            value: <Badge tone={alertTones[alert.status]}>{t(alertStatusTexts[alert.status])}</Badge>,
          },
          {
            term: t(texts.rule),
            value: (
              <>
                <Link href={`/alert-rules/${rule.id}`}>
                  <Bidi>{rule.name}</Bidi>
                </Link>{' '}
                <span className="muted">
                  {t(texts.version, { version: rule.version })} · {words(rule)} · {t(levelTexts[rule.level])}
                </span>
              </>
            ),
          },
          { term: t(texts.place), value: t(placeName) },
          {
            term: t(texts.period),
            value: (
              <>
                <DateText value={alert.periodFrom} plain /> – <DateText value={alert.periodUntil} plain />
              </>
            ),
          },
          { term: t(texts.asked), value: asked(alert.asked) },
          { term: t(texts.side), value: t(sideName) },
          { term: t(texts.raisedAt), value: <Moment value={alert.raisedAt} /> },
        ]}
      />
      <Section title={t(texts.figuresThen)}>
        <Then alert={alert} />
      </Section>
      <Section title={t(texts.answers)}>
        {answers.length === 0 ? (
          <Empty>{t(texts.noAnswers)}</Empty>
        ) : (
          <DescriptionList
            items={answers.map(({ answer, answeredByName }, i) => ({
              term: `${answers.length - i}. ${t(alertStatusTexts[answer.outcome])}`,
              value: (
                <>
                  <Bidi>{answer.answer}</Bidi> <ByWhom name={answeredByName} at={answer.answeredAt} />
                </>
              ),
            }))}
          />
        )}
        <Answer alert={alert} />
      </Section>
      <Section title={t(texts.behindNow)}>
        <RecordsTable rows={incidents} />
      </Section>
    </>
  )
}

/** What the alert was raised on, as it was known then. */
function Then({ alert }: { alert: IncidentAlert }) {
  const t = useText()
  const { number, short, chance } = useFigureFormat()
  const { incidents, killed, hours, noticed, expected, weeks, p, tests } = alert.figures
  return (
    <DescriptionList
      items={[
        { term: t(measureTexts[alert.measure]), value: <Measured alert={alert} /> },
        { term: t(texts.count), value: number(incidents) },
        { term: t(texts.killed), value: number(killed) },
        ...(hours === null ? [] : [{ term: t(texts.hours), value: short(hours) }]),
        ...(noticed === null ? [] : [{ term: t(texts.noticed), value: number(noticed) }]),
        ...(expected === null || weeks === null
          ? []
          : [{ term: t(texts.expectedThen, { weeks }), value: short(expected) }]),
        ...(p === null ? [] : [{ term: t(texts.p), value: chance(p) }]),
        ...(tests === null ? [] : [{ term: t(texts.tests), value: number(tests) }]),
      ]}
    />
  )
}

function Answer({ alert }: { alert: IncidentAlert }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(answerAlert)
  const [outcome, setOutcome] = useState<AlertOutcome | ''>('')
  const [answer, setAnswer] = useState('')
  const may = actor.roles.includes(alert.asked) || actor.roles.includes('director')
  return (
    <Form
      state={state}
      input={() => ({ id: alert.id, outcome, answer })}
      onDone={() => {
        setOutcome('')
        setAnswer('')
      }}
      submit={t(texts.sendAnswer)}
      disabledReason={may ? undefined : t(texts.notAsked)}
    >
      {may && (
        <>
          <RadioGroup
            name="outcome"
            label={t(texts.answerOutcome)}
            value={outcome}
            onChange={setOutcome}
            choices={AlertOutcome.options.map((key) => ({ key, label: t(alertStatusTexts[key]) }))}
          />
          <TextField name="answer" label={t(texts.answerWords)} value={answer} onChange={setAnswer} lines={3} />
        </>
      )}
    </Form>
  )
}
