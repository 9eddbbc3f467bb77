import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import {
  givableOf,
  type LeasedNumbers,
  LeasedNumbersView,
  NumberSeries,
  printedOf,
} from '../../stations/leased-numbers.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { giveOnLease } from '../lease-actions.ts'
import type { StationRow } from '../views.ts'
import { leaseTexts } from './lease-texts.ts'

/** At a site's own server: gives a tablet the end of a lease that the server has, without a link. */
export function GiveOnNumbers({ row }: { row: StationRow }) {
  const t = useText()
  const own = useRead('/api/leased-numbers', LeasedNumbersView)
  return (
    <Loaded read={own}>
      {({ leases, isSetBack }) =>
        isSetBack ? <Notice kind="warning">{t(leaseTexts.setBack)}</Notice> : <GiveForm row={row} leases={leases} />
      }
    </Loaded>
  )
}

function GiveForm({ row: { station }, leases }: { row: StationRow; leases: readonly LeasedNumbers[] }) {
  const t = useText()
  const { number } = useFormat()
  const [id, setId] = useState(() => newId())
  const [chosen, setChosen] = useState<NumberSeries>()
  const [count, setCount] = useState('')
  // Where the server has numbers of one kind alone, those are meant.
  const series = chosen ?? NumberSeries.options.find((one) => givableOf(leases, one)) ?? 'card'
  const givable = givableOf(leases, series)
  const many = givable?.counts.find((one) => String(one) === count) ?? givable?.counts[0] ?? 0
  const first = givable ? givable.lease.to - many + 1 : 0
  const notInForce = station.state === 'inForce' ? undefined : t(leaseTexts.notInForce)
  return (
    <Form
      state={useAction(giveOnLease)}
      input={() => ({
        ...{ id, stationId: station.id, first },
        ...{ leaseId: givable?.lease.id ?? '', holderId: givable?.lease.station ?? '' },
      })}
      onDone={() => {
        setId(newId())
        setCount('')
      }}
      submit={t(leaseTexts.giveOn)}
      disabledReason={notInForce ?? (givable ? undefined : t(leaseTexts.noneToGive))}
    >
      <p className="hint">{t(leaseTexts.giveOnLead)}</p>
      <RadioGroup
        name="series"
        label={t(leaseTexts.series)}
        value={series}
        onChange={setChosen}
        choices={NumberSeries.options.map((key) => ({ key, label: t(leaseTexts[key]) }))}
      />
      {givable && (
        <>
          <Select
            name="first"
            label={t(leaseTexts.size)}
            value={String(many)}
            onChange={setCount}
            choices={givable.counts.map((one) => ({ key: String(one), label: number(one) }))}
          />
          <p>
            {t(leaseTexts.whichNumbers)}: <Code>{printedOf(givable.lease, first)}</Code> –{' '}
            <Code>{printedOf(givable.lease, givable.lease.to)}</Code>
          </p>
        </>
      )}
    </Form>
  )
}
