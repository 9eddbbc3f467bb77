import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { assetTexts, levelTexts, moduleTexts, standingTexts, teamStatusTexts, teamStepTexts } from '../code-lists.ts'
import {
  type Qualification,
  qualificationConfirmers,
  qualificationMay,
  qualificationWithdrawers,
  whyNot,
} from '../qualification.ts'
import { confirmQualification, withdrawQualification } from '../qualification-actions.ts'
import { teamKeepers, teamMay } from '../team.ts'
import { bringTeamBack, standTeamDown } from '../team-actions.ts'
import { TeamView } from '../views.ts'
import { QualificationForm } from './QualificationForm.tsx'
import { ChangeTeamForm } from './TeamForm.tsx'
import { teamTones } from './TeamsPage.tsx'
import { texts } from './texts.ts'

/** One team: what it works with, what its members may do today, its tasks, and what was changed of it. */
export function TeamPage() {
  const t = useText()
  const read = useRead(`/api/ordnance-teams/${useParam('id')}`, TeamView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={view.team.name}
          heading={<Bidi>{view.team.name}</Bidi>}
          crumbs={[{ title: t(texts.teams), href: '/ordnance-teams' }]}
          actions={<Badge tone={teamTones[view.team.status]}>{t(teamStatusTexts[view.team.status])}</Badge>}
        >
          <About view={view} />
          <Qualifications view={view} />
          <Tasks view={view} />
          <Steps view={view} />
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

function About({ view: { team, leaderName, levels } }: { view: TeamView }) {
  const t = useText()
  const { list } = useFormat()
  return (
    <Section title={t(texts.about)}>
      <DescriptionList
        items={[
          { term: t(texts.organisation), value: <Bidi>{team.organisation}</Bidi> },
          { term: t(texts.accreditation), value: <Code>{team.accreditation}</Code> },
          { term: t(texts.leader), value: <Bidi>{leaderName}</Bidi> },
          { term: t(texts.assets), value: list(team.assets.map((asset) => t(assetTexts[asset]))) },
          { term: t(texts.levels), value: list(levels.map((level) => t(levelTexts[level]))) || t(texts.noLevels) },
        ]}
      />
    </Section>
  )
}

function Qualifications({ view: { team, qualifications } }: { view: TeamView }) {
  const t = useText()
  const { list } = useFormat()
  const today = useToday()
  const { actor } = useSession()
  const keeps = teamKeepers.some((role) => actor.roles.includes(role))
  return (
    <Section title={t(texts.qualifications)}>
      <Table
        caption={t(texts.qualifications)}
        rows={qualifications}
        rowKey={({ qualification }) => qualification.id}
        empty={<Empty>{t(texts.noQualifications)}</Empty>}
        columns={[
          {
            key: 'person',
            header: t(texts.person),
            cell: ({ qualification }) => <Bidi>{qualification.personName}</Bidi>,
          },
          {
            key: 'level',
            header: t(texts.level),
            cell: ({ qualification: { level, modules } }) =>
              list([t(levelTexts[level]), ...modules.map((module) => t(moduleTexts[module]))]),
          },
          {
            key: 'certificate',
            header: t(texts.certificate),
            cell: ({ qualification }) => (
              <>
                <Code>{qualification.certificate}</Code> · <Bidi>{qualification.issuedBy}</Bidi>
              </>
            ),
          },
          {
            key: 'until',
            header: t(texts.validUntil),
            cell: ({ qualification }) => <DateText value={qualification.validUntil} plain />,
          },
          {
            key: 'standing',
            header: t(texts.standing),
            cell: ({ qualification, confirmedByName, withdrawnByName }) => {
              const why = whyNot(qualification, today)
              return (
                <>
                  <Badge tone={why === undefined ? 'good' : why === 'unconfirmed' ? 'waiting' : 'bad'}>
                    {t(standingTexts[why ?? 'counts'])}
                  </Badge>{' '}
                  <Bidi>{withdrawnByName ?? confirmedByName ?? ''}</Bidi>{' '}
                  <Bidi>{qualification.withdrawnReason ?? ''}</Bidi>
                </>
              )
            },
          },
        ]}
      />
      {qualifications.map(({ qualification }) => (
        <QualificationSteps key={qualification.id} qualification={qualification} />
      ))}
      {keeps && (
        <Disclosure title={t(texts.addQualification)}>
          {(close) => <QualificationForm teamId={team.id} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

/** Confirming and withdrawing one certificate, for who may. */
function QualificationSteps({ qualification }: { qualification: Qualification }) {
  const t = useText()
  const { actor } = useSession()
  const { id, certificate } = qualification
  const holds = (roles: readonly string[]) => actor.roles.some((role) => roles.includes(role))
  const own = qualification.recordedBy === actor.id || qualification.userId === actor.id
  return (
    <>
      {qualificationMay('confirm', qualification) && holds(qualificationConfirmers) && (
        <StepForm
          title={t(texts.confirmOf, { certificate })}
          action={confirmQualification}
          disabledReason={own ? t(texts.ownRecord) : undefined}
          fields={[]}
          input={() => ({ id })}
        />
      )}
      {qualificationMay('withdraw', qualification) && holds(qualificationWithdrawers) && (
        <StepForm
          title={t(texts.withdrawOf, { certificate })}
          action={withdrawQualification}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
    </>
  )
}

function Tasks({ view: { tasks } }: { view: TeamView }) {
  const t = useText()
  return (
    <Section title={t(texts.tasks)}>
      {tasks.length === 0 ? (
        <p className="muted">{t(texts.noTasks)}</p>
      ) : (
        <ul className="plain">
          {tasks.map(({ id, number }) => (
            <li key={id}>
              <Link href={`/task-orders/${id}`}>
                <Code>{number}</Code>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Steps({ view: { team } }: { view: TeamView }) {
  const t = useText()
  const { actor } = useSession()
  const bar = teamKeepers.some((role) => actor.roles.includes(role)) ? undefined : t(texts.onlyKeepers)
  const note = { key: 'note', label: t(texts.reason), lines: 2 } as const
  const [title, action] = teamMay('standDown', team)
    ? [texts.standDown, standTeamDown]
    : [texts.bringBack, bringTeamBack]
  return (
    <>
      {bar === undefined && (
        <Disclosure title={t(texts.change)}>
          {(close) => <ChangeTeamForm team={team} onDone={close} disabledReason={bar} />}
        </Disclosure>
      )}
      <StepForm
        title={t(title)}
        action={action}
        disabledReason={bar}
        fields={[note]}
        input={(said) => ({ id: team.id, note: said('note') })}
      />
    </>
  )
}

function History({ view: { steps } }: { view: TeamView }) {
  const t = useText()
  const { list } = useFormat()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, takenByName, leaderName }) => ({
          key: step.id,
          title: t(teamStepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{takenByName}</Bidi> · <Bidi>{step.name}</Bidi> · <Bidi>{leaderName}</Bidi> ·{' '}
              {list(step.assets.map((asset) => t(assetTexts[asset])))}
              {step.note !== '' && (
                <>
                  {' '}
                  · <Bidi>{step.note}</Bidi>
                </>
              )}
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
