import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { type LeasedNumbers, LeasedNumbersView, NumberSeries, printedOf } from '../../stations/leased-numbers.ts'
import { left } from '../../stations/leases.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { giveOnLease } from '../lease-actions.ts'
import type { StationRow } from '../views.ts'
import { leaseTexts } from './lease-texts.ts'
import { texts } from './texts.ts'

const counts = [5, 10, 25, 50, 100]

/** At a site's own server: gives a tablet the end of a lease that the server has, without a link. */
export function GiveOnNumbers({ row: { station } }: { row: StationRow }) {
  const t = useText()
  const { number } = useFormat()
  const own = useRead('/api/leased-numbers', LeasedNumbersView)
  const [id, setId] = useState(() => newId())
  const [series, setSeries] = useState<NumberSeries>('card')
  const [count, setCount] = useState('')
  const lease = longest(own.data?.leases.filter((one) => one.series === series) ?? [])
  const unused = lease ? left([lease]) : 0
  const sizes = [...counts.filter((one) => one < unused), unused]
  const many = sizes.find((one) => String(one) === count) ?? sizes[0] ?? 0
  const first = lease ? lease.to - many + 1 : 0
  const inForce = station.state === 'inForce' ? undefined : t(leaseTexts.notInForce)
  const state = useAction(giveOnLease)
  if (own.data?.isSetBack) return <Notice kind="warning">{t(leaseTexts.setBack)}</Notice>
  return (
    <Form
      state={state}
      input={() => ({ id, leaseId: lease?.id ?? '', holderId: lease?.station ?? '', stationId: station.id, first })}
      onDone={() => setId(newId())}
      submit={t(leaseTexts.giveOn)}
      disabledReason={inForce ?? (unused === 0 ? t(leaseTexts.noneToGive) : undefined)}
    >
      <RadioGroup
        name="series"
        label={t(leaseTexts.series)}
        value={series}
        onChange={setSeries}
        choices={NumberSeries.options.map((key) => ({ key, label: t(leaseTexts[key]) }))}
      />
      {lease && unused > 0 && (
        <>
          <Select
            name="first"
            label={t(leaseTexts.size)}
            value={String(many)}
            onChange={setCount}
            choices={sizes.map((one) => ({ key: String(one), label: number(one) }))}
          />
          <p className="hint">
            {t(texts.name)}: {station.name} · <Code>{printedOf(lease, first)}</Code> –{' '}
            <Code>{printedOf(lease, lease.to)}</Code>
          </p>
        </>
      )}
    </Form>
  )
}

/** The lease with the most numbers left. */
function longest(leases: readonly LeasedNumbers[]): LeasedNumbers | undefined {
  return leases.toSorted((a, b) => left([b]) - left([a]))[0]
}
