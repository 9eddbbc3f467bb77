import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { roleTexts } from '../../programme/ui/programme-texts.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { dismiss, endSessions } from '../actions.ts'
import { proposeFactorReset } from '../change-actions.ts'
import { OneUserView, type UserChangeRow, type UserView } from '../views.ts'
import { GiveCode } from './GiveCode.tsx'
import { texts } from './texts.ts'
import { ReasonForm, RolesForm, SexForm } from './UserForms.tsx'
import { UserState } from './UsersPage.tsx'
import { ChangeWords } from './WaitingChanges.tsx'

/** One user: where and as what, how they sign in, what an administrator may do, and everything that changed. */
export function UserPage() {
  const t = useText()
  const id = useParam('id')
  const programme = useRead('/api/programme', ProgrammeView)
  const read = useRead(`/api/users/${id}`, OneUserView)
  const reads = useSession().actor.roles.includes('auditor')
  return (
    <Loaded read={programme}>
      {(view) => (
        <Loaded read={read}>
          {({ user, history }) => (
            <Page
              title={t(user.name)}
              heading={<Bidi>{t(user.name)}</Bidi>}
              crumbs={[{ title: t(texts.users), href: '/users' }]}
            >
              <Particulars user={user} view={view} />
              {reads && (
                <p>
                  <Link href={`/record-reads?reader=${user.id}`}>{t(texts.whatTheyRead)}</Link>
                </p>
              )}
              <Administer user={user} view={view} />
              <Section title={t(texts.history)}>
                <History rows={history} />
              </Section>
            </Page>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function Particulars({ user, view }: { user: UserView; view: ProgrammeView }) {
  const t = useText()
  const { number } = useFormat()
  const named = (all: readonly { id: string; name: UserView['name'] }[], id: string | null) => {
    const found = all.find((one) => one.id === id)
    return found ? <Bidi>{t(found.name)}</Bidi> : '—'
  }
  return (
    <>
      <DescriptionList
        items={[
          { term: t(texts.login), value: <Code>{user.login}</Code> },
          { term: t(texts.state), value: <UserState user={user} /> },
          { term: t(texts.authority), value: named(view.authorities, user.sideId) },
          { term: t(texts.office), value: named(view.offices, user.officeId) },
          { term: t(texts.site), value: named(view.sites, user.siteId) },
          { term: t(texts.roles), value: user.roles.map((role) => t(roleTexts[role])).join(' · ') },
          { term: t(texts.sex), value: t(texts[user.sex ?? 'unsaid']) },
        ]}
      />
      <Section title={t(texts.signInHead)}>
        <DescriptionList
          items={[
            { term: t(texts.password), value: t(user.hasPassword ? texts.passwordSet : texts.noPassword) },
            ...(user.codeUntil === null
              ? []
              : [{ term: t(texts.codeWaits), value: <Moment value={user.codeUntil} /> }]),
            { term: t(texts.factor), value: t(user.hasFactor ? texts.on : texts.off) },
            { term: t(texts.sessions), value: number(user.sessions) },
            { term: t(texts.lastSeen), value: user.lastSeen === null ? '—' : <Moment value={user.lastSeen} /> },
          ]}
        />
      </Section>
    </>
  )
}

function Administer({ user, view }: { user: UserView; view: ProgrammeView }) {
  const t = useText()
  const { actor } = useSession()
  const end = useAction(endSessions)
  const go = useAction(dismiss)
  if (!actor.roles.includes('administrator')) return null
  if (user.id === actor.id) return <p className="hint">{t(texts.notYourself)}</p>
  if (user.status === 'dismissed')
    return (
      <Section title={t(texts.actions)}>
        <Disclosure title={t(texts.reinstate)}>
          {() => <RolesForm view={view} user={user} onDone={() => undefined} />}
        </Disclosure>
      </Section>
    )
  return (
    <Section title={t(texts.actions)}>
      <Disclosure title={t(texts.changeRoles)}>
        {() => <RolesForm key={user.roles.join()} view={view} user={user} onDone={() => undefined} />}
      </Disclosure>
      <Disclosure title={t(texts.giveCode)}>{() => <GiveCode user={user} />}</Disclosure>
      <Disclosure title={t(texts.recordSex)}>{() => <SexForm user={user} onDone={() => undefined} />}</Disclosure>
      {user.sessions > 0 && (
        <Disclosure title={t(texts.endSessions)}>
          {() => <ReasonForm state={end} of={user.id} submit={t(texts.endSessions)} look="danger" onDone={end.reset} />}
        </Disclosure>
      )}
      {user.hasFactor && <Disclosure title={t(texts.resetFactor)}>{() => <FactorReset user={user} />}</Disclosure>}
      <Disclosure title={t(texts.dismiss)}>
        {() => <ReasonForm state={go} of={user.id} submit={t(texts.dismiss)} look="danger" onDone={go.reset} />}
      </Disclosure>
    </Section>
  )
}

function FactorReset({ user }: { user: UserView }) {
  const t = useText()
  const state = useAction(proposeFactorReset)
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  return (
    <Form
      state={state}
      input={() => ({ id, userId: user.id, reason })}
      onDone={() => setReason('')}
      submit={t(texts.propose)}
    >
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

const states = { proposed: 'now', done: 'done', turnedDown: 'trouble' } as const

function History({ rows }: { rows: readonly UserChangeRow[] }) {
  const t = useText()
  return (
    <Timeline
      label={t(texts.history)}
      steps={rows.map((row) => ({
        key: row.change.id,
        title: <ChangeWords change={row.change} />,
        when: <Moment value={row.change.proposedAt} />,
        detail: <Detail row={row} />,
        state: states[row.change.status],
      }))}
    />
  )
}

function Detail({ row: { change, siteName, proposedByName, decidedByName } }: { row: UserChangeRow }) {
  const t = useText()
  const by = proposedByName === '' ? t(texts.theProgram) : proposedByName
  const proposed = change.status === 'proposed' || change.decidedBy !== null
  return (
    <>
      {siteName && (
        <div>
          {t(texts.site)}: <Bidi>{t(siteName)}</Bidi>
        </div>
      )}
      {change.reason !== '' && (
        <div>
          <Bidi>{change.reason}</Bidi>
        </div>
      )}
      <div className="muted">{t(proposed ? texts.proposedBy : texts.doneBy, { name: by })}</div>
      {change.status === 'proposed' && <div>{t(texts.waitsNow)}</div>}
      {change.status === 'done' && change.decidedBy !== null && (
        <div className="muted">{t(texts.signedBy, { name: decidedByName })}</div>
      )}
      {change.status === 'turnedDown' && (
        <div>{t(texts.turnedDownBy, { name: decidedByName, reason: change.decisionReason })}</div>
      )}
    </>
  )
}
