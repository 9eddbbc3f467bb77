import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { stationTexts, transportTexts } from '../code-lists.ts'
import { planDischarge } from '../paper-actions.ts'
import type { SiteVisitView } from '../views.ts'
import { Transport } from '../visit.ts'
import { useFindVisit } from './find-visit.ts'
import { texts } from './texts.ts'
import { VisitLink } from './VisitParts.tsx'
import { visitTexts } from './visit-texts.ts'

/** The plan by which somebody leaves: where to, how, when and with whom. */
export function PlanPanel({ view: { visit, plan, others, names } }: { view: SiteVisitView }) {
  const t = useText()
  const companions = others.filter(({ id }) => plan?.companions.includes(id))
  return (
    <Section title={t(visitTexts.plan)}>
      {plan ? (
        <DescriptionList
          items={[
            { term: t(visitTexts.destination), value: t(plan.placeName) },
            { term: t(visitTexts.transport), value: t(transportTexts[plan.transport]) },
            { term: t(visitTexts.travelsOn), value: <DateText value={plan.travelsOn} /> },
            ...(companions.length === 0
              ? []
              : [
                  {
                    term: t(visitTexts.companions),
                    value: companions.map((one) => <VisitLink key={one.id} {...one} />),
                  },
                ]),
            { term: t(visitTexts.by), value: <ByWhom name={names[plan.recordedBy]} at={plan.recordedAt} /> },
          ]}
        />
      ) : (
        <Empty>{t(visitTexts.noPlan)}</Empty>
      )}
      {visit.status === 'open' && visit.personId !== null && (
        <Disclosure title={t(visitTexts.makePlan)}>
          {(close) => <PlanForm visitId={visit.id} personId={visit.personId ?? ''} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function PlanForm({ visitId, personId, onDone }: { visitId: string; personId: string; onDone: () => void }) {
  const t = useText()
  const today = useToday()
  const { actor } = useSession()
  const findVisit = useFindVisit()
  const programme = useRead('/api/programme', ProgrammeView)
  const state = useAction(planDischarge)
  const [id] = useState(() => newId())
  const [placeCode, setPlace] = useState('')
  const [transport, setTransport] = useState<Transport | ''>('')
  const [travelsOn, setDay] = useState('')
  const [numbers, setNumbers] = useState('')
  const [counselled, setCounselled] = useState<'yes'[]>([])
  const [fault, setFault] = useState<string>()
  const send: typeof state.send = async (input) => {
    const wanted = numbers.split(/[\s,،]+/).filter((number) => number !== '')
    const found = await Promise.all(wanted.map((number) => findVisit(number)))
    const companions = found.flatMap((row) => (row ? [row.visit.id] : []))
    setFault(companions.length === wanted.length ? undefined : t(texts.notFound))
    return companions.length === wanted.length ? state.send({ ...input, companions }) : undefined
  }
  const places = (programme.data?.places ?? []).filter(({ kind }) => kind !== 'region')
  return (
    <Form
      state={{ ...state, send }}
      input={() => ({
        ...{ id, visitId, personId, placeCode, transport, travelsOn, companions: [] },
        counselled: counselled.includes('yes'),
      })}
      onDone={onDone}
      submit={t(visitTexts.makePlan)}
      disabledReason={
        actor.roles.includes('caseworker')
          ? undefined
          : t(visitTexts.onlyFor, { station: t(stationTexts.dischargePlanning) })
      }
    >
      <ComboBox
        name="placeCode"
        label={t(visitTexts.destination)}
        value={placeCode}
        onChange={setPlace}
        choices={places.map(({ code, name }) => ({ key: code, label: t(name) }))}
      />
      <Select
        name="transport"
        label={t(visitTexts.transport)}
        value={transport}
        onChange={setTransport}
        choices={Transport.options.map((key) => ({ key, label: t(transportTexts[key]) }))}
      />
      <DayField name="travelsOn" label={t(visitTexts.travelsOn)} value={travelsOn} onChange={setDay} min={today} />
      <TextField
        name="companions"
        label={t(visitTexts.companions)}
        value={numbers}
        onChange={setNumbers}
        error={fault}
        optional
        code
      />
      <CheckboxGroup
        name="counselled"
        label={t(stationTexts.dischargePlanning)}
        value={counselled}
        onChange={setCounselled}
        choices={[{ key: 'yes' as const, label: t(visitTexts.counselled) }]}
      />
    </Form>
  )
}
