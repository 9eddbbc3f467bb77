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
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { planDisposal } from '../actions.ts'
import { DisposalMethod, symbolicMethods } from '../disposal.ts'
import { CandidatesView } from '../views.ts'
import { methodTexts, texts } from './texts.ts'

/** Writing a plan of destruction for one store. */
export function PlanDisposalPage() {
  const t = useText()
  const read = useRead('/api/programme', ProgrammeView)
  return (
    <Page title={t(texts.newPlan)} crumbs={[{ title: t(texts.title), href: '/disposals' }]}>
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
  const [method, setMethod] = useState<DisposalMethod | ''>('')
  const [fields, setFields] = useState({ procedure: '', scrap: '', plannedOn: '', witnessName: '', witnessOf: '' })
  const [placeCode, setPlaceCode] = useState('')
  const [trace, setTrace] = useState<'done' | 'waived' | ''>('')
  const [traceNote, setTraceNote] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const set = (key: keyof typeof fields) => (value: string) => setFields({ ...fields, [key]: value })
  const mine = sites.filter((site) => actor.joint || site.sideId === actor.sideId)
  const may = actor.roles.some((role) => planDisposal.roles.includes(role))
  const items = () => chosen.map((weaponId) => ({ weaponId, trace: trace === '' ? 'done' : trace, traceNote }) as const)
  return (
    <Form
      state={useAction(planDisposal)}
      input={() => ({ id, siteId, method, placeCode, ...fields, items: trace === '' ? [] : items() })}
      onDone={({ subject }) => go(`/disposals/${subject}`)}
      submit={t(texts.propose)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
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
      <FieldGroup title={t(texts.traceOf)}>
        <RadioGroup
          name="items"
          label={t(texts.trace)}
          value={trace}
          onChange={setTrace}
          choices={(['done', 'waived'] as const).map((key) => ({ key, label: t(texts[key]) }))}
        />
        <TextField name="items.traceNote" label={t(texts.traceNote)} value={traceNote} onChange={setTraceNote} />
      </FieldGroup>
      <Select
        name="method"
        label={t(texts.method)}
        value={method}
        onChange={setMethod}
        choices={DisposalMethod.options.map((key) => ({ key, label: t(methodTexts[key]) }))}
        {...(method !== '' && symbolicMethods.has(method) ? { hint: t(texts.burningHint) } : {})}
      />
      <TextField name="procedure" label={t(texts.procedure)} value={fields.procedure} onChange={set('procedure')} />
      <TextField name="scrap" label={t(texts.scrap)} value={fields.scrap} onChange={set('scrap')} />
      <DayField name="plannedOn" label={t(texts.plannedOn)} value={fields.plannedOn} onChange={set('plannedOn')} />
      <ComboBox
        name="placeCode"
        label={t(texts.place)}
        value={placeCode}
        onChange={setPlaceCode}
        choices={places.map((place) => ({ key: place.code, label: t(place.name) }))}
      />
      <TextField
        name="witnessName"
        label={t(texts.witnessName)}
        value={fields.witnessName}
        onChange={set('witnessName')}
      />
      <TextField name="witnessOf" label={t(texts.witnessOf)} value={fields.witnessOf} onChange={set('witnessOf')} />
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
  const read = useRead(`/api/sites/${siteId}/disposal-candidates`, CandidatesView)
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
