import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { Role } from '../../kernel/roles.ts'
import { AuthoritySelect } from '../../programme/ui/OpenForms.tsx'
import { roleTexts } from '../../programme/ui/programme-texts.ts'
import { noTexts, TextsFields } from '../../programme/ui/TextsFields.tsx'
import type { ProgrammeView } from '../../programme/views.ts'
import { type ActionState, useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { appoint, changeRoles, recordSex } from '../actions.ts'
import { proposeAppointment, proposeReinstatement, proposeRoles } from '../change-actions.ts'
import { rolesOfGreatReach } from '../roles-together.ts'
import { takesTwo } from '../user-change.ts'
import type { UserView } from '../views.ts'
import { texts } from './texts.ts'

const nowhere = 'none'

interface Placed {
  readonly roles: Role[]
  readonly site: string
  readonly office: string
}

const placeOf = ({ roles, site, office }: Placed) => ({
  roles,
  siteId: site === nowhere ? null : site,
  officeId: office === nowhere ? null : office,
})

/** Appointing somebody to roles; where these reach far, proposing it to another person. */
export function AppointForm({ view, onDone }: { view: ProgrammeView; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const direct = useAction(appoint)
  const proposal = useAction(proposeAppointment)
  const [ids] = useState(() => ({ user: newId(), change: newId() }))
  const [sideId, setSide] = useState('')
  const [login, setLogin] = useState('')
  const [name, setName] = useState(noTexts)
  const [placed, setPlaced] = useState<Placed>({ roles: [], site: nowhere, office: nowhere })
  const [sex, setSex] = useState<Sex>('unsaid')
  const [reason, setReason] = useState('')
  const said = () => ({ sideId, login, name, ...placeOf(placed), sex: sex === 'unsaid' ? null : sex, reason })
  const fields = (
    <>
      <AuthoritySelect view={view} value={sideId} onChange={setSide} />
      <TextsFields value={name} onChange={setName} />
      <TextField name="login" label={t(texts.login)} value={login} onChange={setLogin} code autoComplete="off" />
      <SexField value={sex} onChange={setSex} />
      <PlacedFields value={placed} onChange={setPlaced} view={view} sideId={sideId} />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </>
  )
  return takesTwo(placed.roles, [], actor.id) ? (
    <Form
      state={proposal}
      input={() => ({ id: ids.change, userId: ids.user, ...said() })}
      onDone={onDone}
      submit={t(texts.propose)}
    >
      {fields}
    </Form>
  ) : (
    <Form state={direct} input={() => ({ id: ids.user, ...said() })} onDone={onDone} submit={t(texts.appoint)}>
      {fields}
    </Form>
  )
}

const sexes = ['female', 'male', 'unsaid'] as const
type Sex = (typeof sexes)[number]

function SexField({ value, onChange }: { value: Sex; onChange: (sex: Sex) => void }) {
  const t = useText()
  return (
    <RadioGroup
      name="sex"
      label={t(texts.sex)}
      hint={t(texts.sexHint)}
      value={value}
      onChange={onChange}
      choices={sexes.map((key) => ({ key, label: t(texts[key]) }))}
    />
  )
}

/** Recording an officer's sex, or correcting it. */
export function SexForm({ user, onDone }: { user: UserView; onDone: () => void }) {
  const t = useText()
  const state = useAction(recordSex)
  const [sex, setSex] = useState<Sex>(user.sex ?? 'unsaid')
  const input = () => ({ id: user.id, sex: sex === 'unsaid' ? null : sex })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.recordSex)}>
      <SexField value={sex} onChange={setSex} />
    </Form>
  )
}

/** Changing what a user is appointed to, or taking them back who were dismissed; what reaches far is proposed. */
export function RolesForm({ view, user, onDone }: { view: ProgrammeView; user: UserView; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const direct = useAction(changeRoles)
  const proposal = useAction(proposeRoles)
  const reinstatement = useAction(proposeReinstatement)
  const [id] = useState(() => newId())
  const [placed, setPlaced] = useState<Placed>({
    roles: user.roles,
    site: user.siteId ?? nowhere,
    office: user.officeId ?? nowhere,
  })
  const [reason, setReason] = useState('')
  const fields = (
    <>
      <PlacedFields value={placed} onChange={setPlaced} view={view} sideId={user.sideId} />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </>
  )
  const proposed = () => ({ id, userId: user.id, ...placeOf(placed), reason })
  const dismissed = user.status === 'dismissed'
  return dismissed || takesTwo(placed.roles, user.roles, actor.id) ? (
    <Form
      state={dismissed ? reinstatement : proposal}
      input={proposed}
      onDone={onDone}
      submit={t(dismissed ? texts.reinstate : texts.propose)}
    >
      {fields}
    </Form>
  ) : (
    <Form
      state={direct}
      input={() => ({ id: user.id, ...placeOf(placed), reason })}
      onDone={onDone}
      submit={t(texts.changeRoles)}
    >
      {fields}
    </Form>
  )
}

/** One of the acts that need nothing but the reason. */
export function ReasonForm({
  state,
  of,
  submit,
  look = 'main',
  onDone,
}: {
  state: ActionState<{ readonly id: string; readonly reason: string }>
  of: string
  submit: string
  look?: 'main' | 'danger'
  onDone: () => void
}) {
  const t = useText()
  const [reason, setReason] = useState('')
  return (
    <Form state={state} input={() => ({ id: of, reason })} onDone={onDone} submit={submit} look={look}>
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

function PlacedFields({
  value,
  onChange,
  view,
  sideId,
}: {
  value: Placed
  onChange: (value: Placed) => void
  view: ProgrammeView
  sideId: string
}) {
  const t = useText()
  const ofSide = <One extends { id: string; sideId: string; name: Parameters<typeof t>[0] }>(all: readonly One[]) =>
    all.filter((one) => one.sideId === sideId).map((one) => ({ key: one.id, label: t(one.name) }))
  const label = (role: Role) => `${t(roleTexts[role])}${rolesOfGreatReach.includes(role) ? ' ◆' : ''}`
  return (
    <>
      <CheckboxGroup
        name="roles"
        label={t(texts.roles)}
        hint={t(texts.rolesHint)}
        value={value.roles}
        onChange={(roles) => onChange({ ...value, roles })}
        choices={Role.options.map((key) => ({ key, label: label(key) }))}
      />
      <Select
        name="siteId"
        label={t(texts.site)}
        value={value.site}
        onChange={(site) => onChange({ ...value, site })}
        choices={[{ key: nowhere, label: t(texts.noSite) }, ...ofSide(view.sites)]}
      />
      <Select
        name="officeId"
        label={t(texts.office)}
        value={value.office}
        onChange={(office) => onChange({ ...value, office })}
        choices={[{ key: nowhere, label: t(texts.noOffice) }, ...ofSide(view.offices)]}
      />
    </>
  )
}
