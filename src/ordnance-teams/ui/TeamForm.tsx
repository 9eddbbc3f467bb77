import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { assetTexts } from '../code-lists.ts'
import { Asset, type OrdnanceTeam } from '../team.ts'
import { changeTeam, recordTeam } from '../team-actions.ts'
import { TeamPeopleView } from '../views.ts'
import { texts } from './texts.ts'

type Told = Pick<OrdnanceTeam, 'name' | 'organisation' | 'accreditation' | 'leaderId'> & { assets: Asset[] }
const blank: Told = { name: '', organisation: '', accreditation: '', leaderId: '', assets: [] }

interface FieldsProps {
  readonly told: Told
  readonly change: (part: Partial<Told>) => void
}

function TeamFields({ told, change }: FieldsProps) {
  const t = useText()
  const read = useRead('/api/ordnance-team-people', TeamPeopleView)
  return (
    <>
      <TextField name="name" label={t(texts.name)} value={told.name} onChange={(name) => change({ name })} />
      <TextField
        name="organisation"
        label={t(texts.organisation)}
        value={told.organisation}
        onChange={(organisation) => change({ organisation })}
      />
      <TextField
        name="accreditation"
        label={t(texts.accreditation)}
        value={told.accreditation}
        onChange={(accreditation) => change({ accreditation })}
        code
      />
      <Loaded read={read}>
        {({ leaders }) => (
          <Select
            name="leaderId"
            label={t(texts.leader)}
            value={told.leaderId}
            onChange={(leaderId) => change({ leaderId })}
            choices={leaders.map(({ id, name }) => ({ key: id, label: name }))}
          />
        )}
      </Loaded>
      <CheckboxGroup
        name="assets"
        label={t(texts.assets)}
        value={told.assets}
        onChange={(assets) => change({ assets })}
        choices={Asset.options.map((key) => ({ key, label: t(assetTexts[key]) }))}
      />
    </>
  )
}

/** A new team. */
export function TeamForm({ onDone }: { onDone: (id: string) => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [told, setTold] = useState(blank)
  return (
    <Form
      state={useAction(recordTeam)}
      input={() => ({ ...told, id })}
      onDone={() => onDone(id)}
      submit={t(texts.record)}
    >
      <TeamFields told={told} change={(part) => setTold((before) => ({ ...before, ...part }))} />
    </Form>
  )
}

/** Another word on a team, with the reason. */
export function ChangeTeamForm({
  team: { id, name, organisation, accreditation, leaderId, assets },
  onDone,
  disabledReason,
}: {
  team: OrdnanceTeam
  onDone: () => void
  disabledReason: string | undefined
}) {
  const t = useText()
  const [told, setTold] = useState<Told>({ name, organisation, accreditation, leaderId, assets })
  const [note, setNote] = useState('')
  return (
    <Form
      state={useAction(changeTeam)}
      input={() => ({ ...told, id, note })}
      onDone={onDone}
      submit={t(texts.change)}
      disabledReason={disabledReason}
    >
      <TeamFields told={told} change={(part) => setTold((before) => ({ ...before, ...part }))} />
      <TextField name="note" label={t(texts.changeReason)} value={note} onChange={setNote} lines={2} />
    </Form>
  )
}
