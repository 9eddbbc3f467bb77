import { own } from '../../kernel/own.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { proposeWitnessRule, settleWitnessRule } from '../actions.ts'
import { type RuleRow, WitnessesView, type WitnessRow } from '../views.ts'
import { ProposeRule } from './ProposeRule.tsx'
import { QuorumText } from './QuorumText.tsx'
import { ruleStateTexts, stateTexts, texts } from './texts.ts'

/** Who witnesses the journal, what each cosigned last, and the rule that two authorities signed. */
export function WitnessesPage() {
  const t = useText()
  const read = useRead('/api/witnesses', WitnessesView)
  const mayPropose = useRoleBar(proposeWitnessRule) === undefined
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <Loaded read={read}>
        {(view) => {
          const waiting = view.rules.find(({ rule }) => rule.status === 'proposed')
          return (
            <>
              {view.witnesses.some(({ state }) => state === 'behind' || state === 'refuses') && (
                <Notice kind="danger">{t(texts.alarm)}</Notice>
              )}
              {view.contradicted.length > 0 && (
                <Notice kind="danger" title={t(texts.contradicted)}>
                  {view.contradicted.map(({ size, reportedAt }) => (
                    <div key={`${size} ${reportedAt}`}>
                      {t(texts.leaves, { size })} · <Moment value={reportedAt} />
                    </div>
                  ))}
                </Notice>
              )}
              <InForce view={view} />
              {waiting && <Waiting row={waiting} names={view.names} />}
              {mayPropose && !waiting && (
                <Disclosure title={t(texts.propose)}>
                  {(close) => <ProposeRule view={view} onDone={close} />}
                </Disclosure>
              )}
              <History view={view} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

const stateTones = { good: 'good', behind: 'bad', refuses: 'bad', never: 'waiting' } as const

function InForce({ view }: { view: WitnessesView }) {
  const t = useText()
  const { number } = useFormat()
  const { inForce, witnessed, logKey } = view
  const columns: Column<WitnessRow>[] = [
    {
      ...{ key: 'name', header: t(texts.witness), wide: true },
      cell: ({ name, runBy }) => (
        <>
          <Code long>{name}</Code>
          <div className="muted">
            <Bidi>{runBy}</Bidi>
          </div>
        </>
      ),
    },
    { key: 'whose', header: t(texts.whose), cell: (row) => <Holder of={row} names={view.names} /> },
    {
      ...{ key: 'state', header: t(texts.state) },
      cell: ({ state }) => <Badge tone={stateTones[state]}>{t(stateTexts[state])}</Badge>,
    },
    { key: 'last', header: t(texts.lastCosigned), wide: true, cell: (row) => <LastCosigned row={row} /> },
  ]
  return (
    <Section title={t(texts.inForce)}>
      {inForce ? (
        <>
          <Table
            caption={t(texts.inForce)}
            columns={columns}
            rows={view.witnesses}
            rowKey={({ vkey }) => vkey}
            empty={<Empty>{t(texts.none)}</Empty>}
          />
          <DescriptionList
            items={[
              { term: t(texts.quorum), value: <QuorumText rule={inForce} /> },
              {
                term: t(texts.witnessed),
                value: witnessed ? <Head of={witnessed} /> : <Badge tone="waiting">{t(texts.notYet)}</Badge>,
              },
              { term: t(texts.stale), value: number(inForce.staleMinutes) },
              { term: t(texts.policy), value: <FileLink href="/log/witness-policy" /> },
              ...(witnessed ? [{ term: t(texts.cosigned), value: <FileLink href="/log/cosigned-checkpoint" /> }] : []),
              { term: t(texts.logKey), value: <Code long>{logKey}</Code> },
            ]}
          />
        </>
      ) : (
        <>
          <Empty>{t(texts.none)}</Empty>
          <DescriptionList items={[{ term: t(texts.logKey), value: <Code long>{logKey}</Code> }]} />
        </>
      )}
    </Section>
  )
}

/** A file of the server itself, and no page of the application. */
function FileLink({ href }: { href: string }) {
  return (
    <a href={href}>
      <Code long>{href}</Code>
    </a>
  )
}

function Holder({ of, names }: { of: { holderId: string | null }; names: WitnessesView['names'] }) {
  const t = useText()
  const name = own(names, of.holderId ?? '')
  return t(name ?? texts.neutral)
}

function LastCosigned({ row: { size, cosignedAt, leavesBehind, url, answer } }: { row: WitnessRow }) {
  const t = useText()
  return (
    <>
      {size === null || cosignedAt === null ? (
        t(texts.never)
      ) : (
        <Head of={{ size, at: cosignedAt, leavesBehind: leavesBehind ?? 0 }} />
      )}
      <div className="muted">
        {url === null ? t(texts.comesItself) : <Code long>{url}</Code>}
        {answer !== null && answer !== '200' && <div>{t(texts.answer, { answer })}</div>}
      </div>
    </>
  )
}

function Head({ of: { size, at, leavesBehind } }: { of: { size: number; at: string; leavesBehind: number } }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <>
      {t(texts.leaves, { size })} · <Moment value={at} />
      {leavesBehind > 0 && <span className="muted"> · {t(texts.added, { size: number(leavesBehind) })}</span>}
    </>
  )
}

const verdicts = { signed: texts.sign, turnedDown: texts.turnDown } as const
type Verdict = keyof typeof verdicts

function Waiting({ row, names }: { row: RuleRow; names: WitnessesView['names'] }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBar(settleWitnessRule)
  const { rule } = row
  const isOwn = rule.proposedSideId === actor.sideId
  const choices: readonly Verdict[] = ['signed', 'turnedDown']
  return (
    <Section title={t(texts.waiting)}>
      <RuleFacts row={row} names={names} />
      {bar === undefined && (
        <>
          {isOwn && rule.proposedBy !== actor.id && <Notice kind="info">{t(texts.sameAuthority)}</Notice>}
          <StepForm
            title={t(texts.settle)}
            action={settleWitnessRule}
            disabledReason={rule.proposedBy === actor.id ? t(texts.youProposed) : undefined}
            fields={[
              {
                ...{ key: 'verdict', label: t(texts.verdict) },
                choices: choices.map((key) => ({ key, label: t(verdicts[key]) })),
              },
              { key: 'note', label: t(texts.note), lines: 2, optional: true },
            ]}
            input={(said) => ({
              ...{ id: rule.id, note: said('note') },
              verdict: choices.find((one) => one === said('verdict')) ?? '',
            })}
          />
        </>
      )}
    </Section>
  )
}

function RuleFacts({
  row: { rule, proposedByName, signedByName },
  names,
}: {
  row: RuleRow
  names: WitnessesView['names']
}) {
  const t = useText()
  const { number } = useFormat()
  // Who works for another authority is not named to this one.
  const authority = (sideId: string | null) => {
    const name = own(names, sideId ?? '')
    return name ? t(name) : ''
  }
  return (
    <DescriptionList
      items={[
        { term: t(texts.version), value: number(rule.version) },
        { term: t(texts.state), value: t(ruleStateTexts[rule.status]) },
        { term: t(texts.quorum), value: <QuorumText rule={rule} /> },
        {
          term: t(texts.title),
          value: (
            <ul className="plain">
              {rule.witnesses.map((seat) => (
                <li key={seat.vkey}>
                  <Code long>{seat.vkey}</Code>
                  <div className="muted">
                    <Holder of={seat} names={names} /> · <Bidi>{seat.runBy}</Bidi>
                  </div>
                </li>
              ))}
            </ul>
          ),
        },
        { term: t(texts.stale), value: number(rule.staleMinutes) },
        { term: t(texts.reason), value: <Bidi>{rule.reason}</Bidi> },
        {
          term: t(texts.by),
          value: <ByWhom name={proposedByName || authority(rule.proposedSideId)} at={rule.proposedAt} />,
        },
        ...(rule.signedAt === null
          ? []
          : [
              {
                term: t(texts.settledBy),
                value: <ByWhom name={signedByName || authority(rule.signedSideId)} at={rule.signedAt} />,
              },
            ]),
        ...(rule.note === '' ? [] : [{ term: t(texts.note), value: <Bidi>{rule.note}</Bidi> }]),
      ]}
    />
  )
}

function History({ view: { rules, names } }: { view: WitnessesView }) {
  const t = useText()
  const { number } = useFormat()
  const settled = rules.filter(({ rule }) => rule.status !== 'proposed')
  if (settled.length === 0) return null
  return (
    <Section title={t(texts.history)}>
      {settled.map((row) => (
        <Disclosure
          key={row.rule.id}
          title={`${t(texts.version)} ${number(row.rule.version)} · ${t(ruleStateTexts[row.rule.status])}`}
        >
          {() => <RuleFacts row={row} names={names} />}
        </Disclosure>
      ))}
    </Section>
  )
}
