import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { planTransfer } from '../actions.ts'
import { TransferCandidatesView } from '../views.ts'
import { texts } from './texts.ts'

/** Writing a plan to hand arms of one store to a body of the state. */
export function PlanTransferPage() {
  const t = useText()
  const read = useRead('/api/programme', ProgrammeView)
  return (
    <Page title={t(texts.newPlan)} crumbs={[{ title: t(texts.title), href: '/transfers' }]} narrow>
      <Loaded read={read}>{(programme) => <PlanForm programme={programme} />}</Loaded>
    </Page>
  )
}

function PlanForm({ programme: { sites, places } }: { programme: ProgrammeView }) {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [siteId, setSiteId] = useState<string>(actor.siteId ?? '')
  const [fields, setFields] = useState({ recipient: '', unit: '', legalBasis: '', plannedOn: '', placeCode: '' })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  const mine = sites.filter((site) => actor.joint || site.sideId === actor.sideId)
  const may = actor.roles.some((role) => planTransfer.roles.includes(role))
  return (
    <Form
      state={useAction(planTransfer)}
      input={() => ({ id, siteId, ...fields, items: chosen.map((weaponId) => ({ weaponId })) })}
      onDone={({ subject }) => go(`/transfers/${subject}`)}
      submit={t(texts.propose)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <TextField
        name="recipient"
        label={t(texts.recipient)}
        hint={t(texts.recipientHint)}
        value={fields.recipient}
        onChange={set('recipient')}
      />
      <TextField name="unit" label={t(texts.unit)} value={fields.unit} onChange={set('unit')} optional />
      <TextField name="legalBasis" label={t(texts.legalBasis)} value={fields.legalBasis} onChange={set('legalBasis')} />
      <Select
        name="siteId"
        label={t(texts.site)}
        value={siteId}
        onChange={(next) => {
          setSiteId(next)
          setChosen([])
        }}
        choices={mine.map((site) => ({ key: site.id, label: `${site.code} · ${t(site.name)}` }))}
      />
      {siteId !== '' && <Candidates siteId={siteId} chosen={chosen} onChange={setChosen} />}
      <DayField name="plannedOn" label={t(texts.plannedOn)} value={fields.plannedOn} onChange={set('plannedOn')} />
      <ComboBox
        name="placeCode"
        label={t(texts.place)}
        value={fields.placeCode}
        onChange={set('placeCode')}
        choices={places.map((place) => ({ key: place.code, label: t(place.name) }))}
      />
    </Form>
  )
}

function Candidates({
  siteId,
  chosen,
  onChange,
}: {
  siteId: string
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}) {
  const t = useText()
  const read = useRead(`/api/sites/${siteId}/transfer-candidates`, TransferCandidatesView)
  return (
    <Loaded read={read}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{t(texts.noCandidates)}</Empty>
        ) : (
          <FieldGroup title={`${t(texts.items)} (${chosen.length})`} hint={t(texts.itemsHint)}>
            <CheckboxGroup
              name="items"
              label={t(texts.items)}
              value={[...chosen]}
              onChange={onChange}
              choices={items.map(({ weaponId, tag, serial }) => ({
                key: weaponId,
                label: `${tag} · ${serial ?? '—'}`,
              }))}
            />
          </FieldGroup>
        )
      }
    </Loaded>
  )
}
