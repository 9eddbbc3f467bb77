import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { Role } from '../../kernel/roles.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { appoint, changeRoles, dismiss, recordSex } from '../actions.ts'
import type { ProgrammeView, UserView } from '../views.ts'
import { AuthoritySelect } from './OpenForms.tsx'
import { roleTexts, texts } from './programme-texts.ts'
import { noTexts, TextsFields } from './TextsFields.tsx'

const nowhere = 'none'

/** Appointing somebody to roles, at a site where the roles are a site's. */
export function AppointForm({ view, onDone }: { view: ProgrammeView; onDone: () => void }) {
  const t = useText()
  const state = useAction(appoint)
  const [id] = useState(() => newId())
  const [sideId, setSide] = useState('')
  const [login, setLogin] = useState('')
  const [name, setName] = useState(noTexts)
  const [roles, setRoles] = useState<Role[]>([])
  const [site, setSite] = useState(nowhere)
  const [sex, setSex] = useState<Sex>('unsaid')
  const input = () => ({
    ...{ id, sideId, login, name, roles, officeId: null },
    siteId: site === nowhere ? null : site,
    sex: sex === 'unsaid' ? null : sex,
  })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.appoint)}>
      <AuthoritySelect view={view} value={sideId} onChange={setSide} />
      <TextsFields value={name} onChange={setName} />
      <TextField name="login" label={t(texts.login)} value={login} onChange={setLogin} code autoComplete="off" />
      <SexField value={sex} onChange={setSex} />
      <RoleFields roles={roles} onRoles={setRoles} view={view} sideId={sideId} site={site} onSite={setSite} />
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

/** Changing what a user is appointed to. */
export function ChangeRolesForm({ view, user, onDone }: { view: ProgrammeView; user: UserView; onDone: () => void }) {
  const t = useText()
  const state = useAction(changeRoles)
  const [roles, setRoles] = useState<Role[]>(user.roles)
  const [site, setSite] = useState(user.siteId ?? nowhere)
  const [reason, setReason] = useState('')
  const input = () => ({ id: user.id, roles, siteId: site === nowhere ? null : site, reason })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.changeRoles)}>
      <RoleFields roles={roles} onRoles={setRoles} view={view} sideId={user.sideId} site={site} onSite={setSite} />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

/** Ending an appointment, with its reason. */
export function DismissForm({ user, onDone }: { user: UserView; onDone: () => void }) {
  const t = useText()
  const state = useAction(dismiss)
  const [reason, setReason] = useState('')
  return (
    <Form state={state} input={() => ({ id: user.id, reason })} onDone={onDone} submit={t(texts.dismiss)} look="danger">
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}

function RoleFields({
  roles,
  onRoles,
  view,
  sideId,
  site,
  onSite,
}: {
  roles: readonly Role[]
  onRoles: (roles: Role[]) => void
  view: ProgrammeView
  sideId: string
  site: string
  onSite: (site: string) => void
}) {
  const t = useText()
  const sites = view.sites.filter((one) => one.sideId === sideId).map((one) => ({ key: one.id, label: t(one.name) }))
  return (
    <>
      <CheckboxGroup
        name="roles"
        label={t(texts.roles)}
        value={[...roles]}
        onChange={onRoles}
        choices={Role.options.map((key) => ({ key, label: t(roleTexts[key]) }))}
      />
      <Select
        name="siteId"
        label={t(texts.site)}
        value={site}
        onChange={onSite}
        choices={[{ key: nowhere, label: t(texts.noSite) }, ...sites]}
      />
    </>
  )
}
