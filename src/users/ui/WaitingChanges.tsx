import { roleTexts } from '../../programme/ui/programme-texts.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { signUserChange, turnDownUserChange } from '../change-actions.ts'
import { gained } from '../roles-together.ts'
import { changeSigners, type UserChange } from '../user-change.ts'
import type { UserChangeRow } from '../views.ts'
import { changeTexts, texts } from './texts.ts'
import { ReasonForm } from './UserForms.tsx'

/** What one person proposed and another signs or turns down. */
export function WaitingChanges({ rows }: { rows: readonly UserChangeRow[] }) {
  const t = useText()
  const columns: Column<UserChangeRow>[] = [
    { key: 'name', header: t(texts.name), cell: (row) => <Bidi>{t(row.userName)}</Bidi> },
    { key: 'what', header: t(texts.what), cell: ({ change }) => <ChangeWords change={change} />, wide: true },
    { key: 'reason', header: t(texts.reason), cell: ({ change }) => <Bidi>{change.reason}</Bidi>, wide: true },
    {
      key: 'who',
      header: t(texts.who),
      cell: ({ change, proposedByName }) => (
        <>
          <Bidi>{proposedByName}</Bidi>
          <div className="muted">
            <Moment value={change.proposedAt} />
          </div>
        </>
      ),
    },
    { key: 'decide', header: t(texts.sign), cell: ({ change }) => <Decide change={change} /> },
  ]
  return (
    <Table
      caption={t(texts.waiting)}
      columns={columns}
      rows={rows}
      rowKey={({ change }) => change.id}
      empty={<Empty>{t(texts.nothingWaits)}</Empty>}
    />
  )
}

function Decide({ change }: { change: UserChange }) {
  const t = useText()
  const { actor } = useSession()
  const sign = useAction(signUserChange)
  const turnDown = useAction(turnDownUserChange)
  const may = actor.roles.some((role) => changeSigners.some((one) => one === role))
  const own = change.proposedBy === actor.id
  const why = own ? t(texts.youProposed) : may && change.userId !== actor.id ? undefined : t(texts.onlySigners)
  return (
    <>
      <Form
        state={sign}
        input={() => ({ id: change.id })}
        onDone={sign.reset}
        submit={t(texts.sign)}
        disabledReason={why}
      >
        {null}
      </Form>
      {may && (
        <Disclosure title={t(texts.turnDown)}>
          {() => (
            <ReasonForm
              state={turnDown}
              of={change.id}
              submit={t(texts.turnDown)}
              look="danger"
              onDone={turnDown.reset}
            />
          )}
        </Disclosure>
      )}
    </>
  )
}

/** What a change is, and which roles it gives and takes. */
export function ChangeWords({ change }: { change: UserChange }) {
  const t = useText()
  const named = (roles: UserChange['roles']) => roles.map((role) => t(roleTexts[role])).join(' · ')
  const given = gained(change.roles, change.rolesBefore)
  const taken = gained(change.rolesBefore, change.roles)
  return (
    <>
      <strong>{t(changeTexts[change.kind])}</strong>
      {given.length > 0 && <div>{t(texts.added, { roles: named(given) })}</div>}
      {taken.length > 0 && <div>{t(texts.removed, { roles: named(taken) })}</div>}
    </>
  )
}
