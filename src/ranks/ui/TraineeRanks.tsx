import { useState } from 'react'
import { rankTexts } from '../../institutions/code-lists.ts'
import { Rank } from '../../institutions/institution.ts'
import { Schooling } from '../../institutions/requirements.ts'
import { newId } from '../../kernel/ids.ts'
import type { Trainee } from '../../training/trainee.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { commandTexts, decisionTexts, groundTexts, lineTexts, shownSchoolingTexts } from '../code-lists.ts'
import { proposeRank, settleRank } from '../decision-actions.ts'
import { DepartureGround, type RankDecision, rankers } from '../rank-decision.ts'
import { Command, type RankFormula, type RankLine, suggestRank } from '../rank-formula.ts'
import { TraineeRanksView } from '../views.ts'
import { texts } from './texts.ts'

const tones = { proposed: 'waiting', confirmed: 'good', turnedDown: 'bad', replaced: 'neutral' } as const

/** The rank of somebody in training: what the formula suggests line by line, and what two people decided. */
export function TraineeRanks({ trainee }: { trainee: Trainee }) {
  const t = useText()
  const { actor } = useSession()
  const read = useRead(`/api/trainees/${trainee.id}/ranks`, TraineeRanksView)
  const ranks = trainee.status === 'open' && rankers.some((role) => actor.roles.includes(role))
  return (
    <Section title={t(texts.ranks)}>
      <Loaded read={read}>
        {({ decisions, formula, courses }) => (
          <>
            <Notice kind="info">{t(texts.aid)}</Notice>
            {decisions.length === 0 && <Empty>{t(texts.noRank)}</Empty>}
            {decisions.map(({ decision, proposedByName, settledByName }) => (
              <div key={decision.id} className="card">
                <p>
                  <strong>{t(rankTexts[decision.decided])}</strong>{' '}
                  <Badge tone={tones[decision.status]}>{t(decisionTexts[decision.status])}</Badge>{' '}
                  <Bidi>{[proposedByName, settledByName].filter(Boolean).join(' · ')}</Bidi>
                </p>
                <Lines lines={decision.lines} points={decision.points} suggested={decision.suggested} />
                {decision.reason !== '' && (
                  <p>
                    {t(texts.reason)}: <Bidi>{decision.reason}</Bidi> (
                    {decision.grounds.map((ground) => t(groundTexts[ground])).join(' · ')})
                  </p>
                )}
                {decision.status === 'proposed' && ranks && <Settle decision={decision} actorId={actor.id} />}
              </div>
            ))}
            {ranks &&
              (formula ? (
                <Disclosure title={t(texts.propose)}>
                  {(close) => <ProposeForm trainee={trainee} formula={formula} courses={courses} onDone={close} />}
                </Disclosure>
              ) : (
                <p className="muted">{t(texts.noFormula)}</p>
              ))}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Lines({
  lines,
  points,
  suggested,
}: {
  lines: readonly RankLine[]
  points: number
  suggested: RankDecision['suggested']
}) {
  const t = useText()
  const counted = ({ key, counted: said }: RankLine) => {
    const schooling = key === 'schooling' ? Schooling.safeParse(said).data : undefined
    const command = key === 'command' ? Command.safeParse(said).data : undefined
    if (schooling) return t(shownSchoolingTexts[schooling])
    return command ? t(commandTexts[command]) : said
  }
  return (
    <>
      <Table
        caption={t(texts.line)}
        rows={lines}
        rowKey={({ key }) => key}
        empty={<Empty>{t(texts.noRank)}</Empty>}
        columns={[
          { key: 'line', header: t(texts.line), cell: (line) => t(lineTexts[line.key]) },
          { key: 'counted', header: t(texts.weights), cell: (line) => <Bidi>{counted(line)}</Bidi> },
          { key: 'points', header: t(texts.points), end: true, cell: (line) => line.points },
        ]}
      />
      <p>
        {t(texts.suggested)}: <strong>{t(rankTexts[suggested])}</strong> ({t(texts.points)} {points})
      </p>
    </>
  )
}

function Settle({ decision, actorId }: { decision: RankDecision; actorId: string }) {
  const t = useText()
  return (
    <StepForm
      title={t(texts.settle)}
      action={settleRank}
      disabledReason={decision.proposedBy === actorId ? t(texts.yours) : undefined}
      fields={[
        {
          key: 'verdict',
          label: t(texts.verdict),
          choices: [
            { key: 'confirmed', label: t(texts.confirm) },
            { key: 'turnedDown', label: t(texts.turnDown) },
          ],
        },
        { key: 'reason', label: t(texts.turnDownWhy), optional: true },
      ]}
      input={(said) => ({
        id: decision.id,
        verdict: settleRank.input.shape.verdict.safeParse(said('verdict')).data ?? '',
        reason: said('reason'),
      })}
    />
  )
}

function ProposeForm({
  trainee,
  formula,
  courses,
  onDone,
}: {
  trainee: Trainee
  formula: RankFormula
  courses: number
  onDone: () => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [schooling, setSchooling] = useState<Schooling | ''>('')
  const [command, setCommand] = useState<Command | ''>('')
  const [decided, setDecided] = useState<Rank | ''>('')
  const [grounds, setGrounds] = useState<DepartureGround[]>([])
  const [said, setSaid] = useState({
    ...{ years: '', yearsSource: '', schoolingSource: '', commandSource: '', groupTitle: '', reason: '' },
  })
  const change = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  const years = wholeNumber(said.years)
  const suggestion =
    schooling !== '' && command !== '' && typeof years === 'number' && years >= 0
      ? suggestRank(formula, { years, schooling, courses, command })
      : undefined
  const departs = suggestion !== undefined && decided !== '' && decided !== suggestion.rank
  return (
    <Form
      state={useAction(proposeRank)}
      input={() => ({
        ...{ ...said, id, traineeId: trainee.id, personId: trainee.personId, formulaId: formula.id, years },
        ...{ schooling, command, decided, grounds: departs ? grounds : [], reason: departs ? said.reason : '' },
      })}
      onDone={onDone}
      submit={t(texts.propose)}
    >
      <TextField
        name="years"
        label={t(texts.years)}
        value={said.years}
        onChange={(text) => change({ years: text })}
        inputMode="numeric"
        maxLength={2}
      />
      <TextField
        name="yearsSource"
        label={t(texts.yearsSource)}
        value={said.yearsSource}
        onChange={(yearsSource) => change({ yearsSource })}
      />
      <Pick
        name="schooling"
        label={texts.schooling}
        words={shownSchoolingTexts}
        options={Schooling.options}
        value={schooling}
        onChange={setSchooling}
      />
      <TextField
        name="schoolingSource"
        label={t(texts.schoolingSource)}
        value={said.schoolingSource}
        onChange={(schoolingSource) => change({ schoolingSource })}
      />
      <Pick
        name="command"
        label={texts.command}
        words={commandTexts}
        options={Command.options}
        value={command}
        onChange={setCommand}
      />
      <TextField
        name="commandSource"
        label={t(texts.commandSource)}
        value={said.commandSource}
        onChange={(commandSource) => change({ commandSource })}
        optional={command === 'none'}
      />
      <TextField
        name="groupTitle"
        label={t(texts.groupTitle)}
        hint={t(texts.groupTitleHint)}
        value={said.groupTitle}
        onChange={(groupTitle) => change({ groupTitle })}
        optional
      />
      {suggestion && <Lines lines={suggestion.lines} points={suggestion.points} suggested={suggestion.rank} />}
      <Pick
        name="decided"
        label={texts.decided}
        words={rankTexts}
        options={Rank.options}
        value={decided}
        onChange={setDecided}
      />
      {departs && (
        <>
          <CheckboxGroup
            name="grounds"
            label={t(texts.grounds)}
            value={grounds}
            onChange={setGrounds}
            choices={DepartureGround.options.map((key) => ({ key, label: t(groundTexts[key]) }))}
          />
          <TextField
            name="reason"
            label={t(texts.reason)}
            value={said.reason}
            onChange={(reason) => change({ reason })}
            lines={3}
          />
        </>
      )}
    </Form>
  )
}
