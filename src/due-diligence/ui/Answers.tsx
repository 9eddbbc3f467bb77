import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { Outcome } from '../answer.ts'
import { proposeAnswer, settleAnswer } from '../answer-actions.ts'
import { answerStatusTexts, outcomeTexts } from '../code-lists.ts'
import { noReasonText } from '../notice-texts.ts'
import { diligenceMay } from '../request.ts'
import { isCurrent, type OfRound } from './Rounds.tsx'
import { texts } from './texts.ts'

const tones = { proposed: 'waiting', confirmed: 'good', turnedDown: 'bad' } as const

/** The answers that were recorded in a round, and recording or settling one. */
export function Answers({ view, round }: OfRound) {
  const t = useText()
  const { actor } = useSession()
  const rows = view.answers.filter(({ roundId }) => roundId === round.id)
  const nameOf = (id: string | null) => (id === null ? '' : (view.names[id] ?? ''))
  const proposed = rows.find(({ status }) => status === 'proposed')
  return (
    <>
      <Table
        caption={t(texts.answers)}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.noAnswers)}</Empty>}
        columns={[
          {
            key: 'outcome',
            header: t(texts.answers),
            cell: (answer) => (
              <>
                <Bidi>{t(outcomeTexts[answer.outcome])}</Bidi>{' '}
                <Badge tone={tones[answer.status]}>{t(answerStatusTexts[answer.status])}</Badge>
              </>
            ),
          },
          {
            key: 'letter',
            header: t(texts.letter),
            cell: (answer) => (
              <>
                <Bidi>{answer.letter}</Bidi> · <DateText value={answer.answeredOn} plain />
              </>
            ),
          },
          {
            key: 'until',
            header: t(texts.validUntil),
            cell: ({ validUntil }) => (validUntil === null ? '–' : <DateText value={validUntil} plain />),
          },
          {
            key: 'conditions',
            header: t(texts.measures),
            wide: true,
            cell: ({ conditions, remediation, settledReason }) => (
              <Bidi>
                {[...conditions.map(({ what }) => what), remediation, settledReason].filter(Boolean).join(' · ')}
              </Bidi>
            ),
          },
          {
            key: 'by',
            header: t(texts.by),
            cell: (answer) => (
              <Bidi>{[nameOf(answer.proposedBy), nameOf(answer.settledBy)].filter(Boolean).join(' · ')}</Bidi>
            ),
          },
        ]}
      />
      {isCurrent({ view, round }) && diligenceMay('propose', view.request) && (
        <Disclosure title={t(texts.recordAnswer)}>
          {(close) => <AnswerForm view={view} round={round} onDone={close} />}
        </Disclosure>
      )}
      {proposed && (
        <StepForm
          title={t(texts.confirm)}
          action={settleAnswer}
          disabledReason={proposed.proposedBy === actor.id ? t(texts.yours) : undefined}
          fields={[
            {
              key: 'verdict',
              label: t(texts.verdict),
              choices: [
                { key: 'confirmed', label: t(texts.confirmed) },
                { key: 'turnedDown', label: t(texts.turnedDown) },
              ],
            },
            { key: 'reason', label: t(texts.turnedDownWhy), optional: true },
          ]}
          input={(said) => ({
            id: proposed.id,
            verdict: settleAnswer.input.shape.verdict.safeParse(said('verdict')).data ?? '',
            reason: said('reason'),
          })}
        />
      )}
    </>
  )
}

const blankCondition = { what: '', owner: '', dueOn: '' }

function AnswerForm({ view, round, onDone }: OfRound & { onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const [said, setSaid] = useState({ letter: '', answeredOn: '', validUntil: '', reassessOn: '', remediation: '' })
  const [conditions, setConditions] = useState([blankCondition])
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  const changeAt = (at: number, part: Partial<typeof blankCondition>) =>
    setConditions((before) => before.map((one, i) => (i === at ? { ...one, ...part } : one)))
  return (
    <Form
      state={useAction(proposeAnswer)}
      input={() => ({
        ...{ id, requestId: view.request.id, roundId: round.id, outcome, letter: said.letter },
        answeredOn: said.answeredOn,
        validUntil: outcome === 'withheld' ? null : said.validUntil || null,
        reassessOn: said.reassessOn || null,
        conditions: outcome === 'conditional' ? conditions : [],
        remediation: said.remediation,
      })}
      onDone={onDone}
      submit={t(texts.recordAnswer)}
    >
      <Notice kind="warning">{t(noReasonText)}</Notice>
      <RadioGroup
        name="outcome"
        label={t(texts.outcome)}
        value={outcome}
        onChange={setOutcome}
        choices={Outcome.options.map((key) => ({ key, label: t(outcomeTexts[key]) }))}
      />
      <TextField
        name="letter"
        label={t(texts.letter)}
        value={said.letter}
        onChange={(letter) => change({ letter })}
        code
      />
      <DayField
        name="answeredOn"
        label={t(texts.answeredOn)}
        value={said.answeredOn}
        onChange={(answeredOn) => change({ answeredOn })}
      />
      {outcome !== 'withheld' && (
        <DayField
          name="validUntil"
          label={t(texts.validUntil)}
          value={said.validUntil}
          onChange={(validUntil) => change({ validUntil })}
        />
      )}
      <DayField
        name="reassessOn"
        label={t(texts.reassessOn)}
        value={said.reassessOn}
        onChange={(reassessOn) => change({ reassessOn })}
        optional={outcome === 'withheld'}
      />
      {outcome === 'conditional' &&
        conditions.map((condition, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions are added and taken away at the end alone
          <FieldGroup key={i} title={t(texts.conditions, { n: i + 1 })}>
            <TextField
              name={`conditions.${i}.what`}
              label={t(texts.what)}
              value={condition.what}
              onChange={(what) => changeAt(i, { what })}
            />
            <TextField
              name={`conditions.${i}.owner`}
              label={t(texts.owner)}
              hint={t(texts.ownerHint)}
              value={condition.owner}
              onChange={(owner) => changeAt(i, { owner })}
            />
            <DayField
              name={`conditions.${i}.dueOn`}
              label={t(texts.dueOn)}
              value={condition.dueOn}
              onChange={(dueOn) => changeAt(i, { dueOn })}
            />
          </FieldGroup>
        ))}
      {outcome === 'conditional' && (
        <div className="row">
          <Button onPress={() => setConditions((before) => [...before, blankCondition])}>
            {t(texts.addCondition)}
          </Button>
          {conditions.length > 1 && (
            <Button onPress={() => setConditions((before) => before.slice(0, -1))}>{t(texts.dropCondition)}</Button>
          )}
        </div>
      )}
      {view.request.scheme === 'leahy' && (
        <TextField
          name="remediation"
          label={t(texts.remediation)}
          hint={t(texts.remediationHint)}
          value={said.remediation}
          onChange={(remediation) => change({ remediation })}
          lines={2}
          optional
        />
      )}
    </Form>
  )
}
