import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { classTexts } from '../../ordnance-reports/code-lists.ts'
import { ItemClass } from '../../ordnance-reports/ordnance-report.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { typedNumber } from '../../web/typed-number.ts'
import type { Weights } from '../item-weights.ts'
import { ItemWeightsView } from '../views.ts'
import { setItemWeights } from '../weights-actions.ts'
import { texts } from './texts.ts'

/** The table of upper weights, and its versions. */
export function ItemWeightsPage() {
  const t = useText()
  const { number } = useFormat()
  const read = useRead('/api/item-weights', ItemWeightsView)
  return (
    <Page title={t(texts.weights)} lead={t(texts.weightsLead)} crumbs={[{ title: t(texts.cordons), href: '/cordons' }]}>
      <Loaded read={read}>
        {({ weights, version, versions }) => (
          <>
            <Section title={t(texts.version, { version: number(version) })}>
              <Table
                caption={t(texts.weights)}
                rows={ItemClass.options}
                rowKey={(key) => key}
                columns={[
                  { key: 'class', header: t(texts.itemClass), cell: (key) => t(classTexts[key]) },
                  { key: 'kg', header: t(texts.kg), end: true, cell: (key) => number(weights[key]) },
                ]}
              />
            </Section>
            <Disclosure title={t(texts.setWeights)}>
              {(close) => <NewWeights weights={weights} onDone={close} />}
            </Disclosure>
            <ul className="plain">
              {versions.map(({ weights: one, setByName }) => (
                <li key={one.id}>
                  {t(texts.version, { version: number(one.version) })} · <Moment value={one.setAt} /> ·{' '}
                  <Bidi>{setByName}</Bidi> · <Bidi>{one.reason}</Bidi>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function NewWeights({ weights, onDone }: { weights: Weights; onDone: () => void }) {
  const t = useText()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [typed, setTyped] = useState<Readonly<Partial<Record<ItemClass, string>>>>({})
  const [reason, setReason] = useState('')
  const kgOf = (key: ItemClass) => typedNumber(typed[key] ?? String(weights[key])) ?? Number.NaN
  return (
    <Form
      state={useAction(setItemWeights)}
      input={() => ({
        ...{ id, reason },
        weights: {
          ...{ mine: kgOf('mine'), cluster: kgOf('cluster'), bomb: kgOf('bomb'), shell: kgOf('shell') },
          ...{ mortar: kgOf('mortar'), rocket: kgOf('rocket'), grenade: kgOf('grenade') },
          ...{ improvised: kgOf('improvised'), cartridges: kgOf('cartridges'), unknown: kgOf('unknown') },
        },
      })}
      onDone={onDone}
      submit={t(texts.setWeights)}
      disabledReason={actor.roles.includes('director') ? undefined : t(texts.onlyDirector)}
    >
      {ItemClass.options.map((key) => (
        <TextField
          key={key}
          name={`weights.${key}`}
          label={t(classTexts[key])}
          inputMode="decimal"
          maxLength={10}
          value={typed[key] ?? String(weights[key])}
          onChange={(value) => setTyped((before) => ({ ...before, [key]: value }))}
        />
      ))}
      <TextField name="reason" label={t(texts.reason)} lines={2} value={reason} onChange={setReason} />
    </Form>
  )
}
