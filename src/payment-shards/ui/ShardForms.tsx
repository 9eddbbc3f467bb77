import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { shardDays, shardSizes } from '../payment-shard.ts'
import { refusals } from '../refusals.ts'
import { endShard, giveOnShard, giveShardBack, leaseShard } from '../shard-actions.ts'
import type { ShardRow, ShardsView } from '../views.ts'
import { texts } from './texts.ts'

/** Leases a device of the site the next lines of the list. */
export function LeaseShard({ view: { list, stations, free } }: { view: ShardsView }) {
  const t = useText()
  const { number } = useFormat()
  const [id, setId] = useState(() => newId())
  const [stationId, setStation] = useState(stations[0]?.id ?? '')
  const [lines, setLines] = useState(100)
  const [days, setDays] = useState(7)
  const roleBar = useRoleBar(leaseShard)
  const none = free === 0 ? t(refusals['paymentShard.nothingLeft']) : undefined
  return (
    <Section title={t(texts.give)}>
      <p className="hint">{t(texts.free, { count: free })}</p>
      <Form
        state={useAction(leaseShard)}
        input={() => ({ id, listId: list.id, stationId, lines, days })}
        onDone={() => setId(newId())}
        submit={t(texts.give)}
        disabledReason={roleBar ?? none}
      >
        <Select
          name="stationId"
          label={t(texts.desk)}
          value={stationId}
          onChange={setStation}
          choices={stations.map(({ id: key, name }) => ({ key, label: name }))}
        />
        <Select
          name="lines"
          label={t(texts.lines)}
          value={String(lines)}
          onChange={(key) => setLines(Number(key))}
          choices={shardSizes.map((one) => ({ key: String(one), label: number(one) }))}
        />
        <Select
          name="days"
          label={t(texts.days)}
          hint={t(texts.daysHint)}
          value={String(days)}
          onChange={(key) => setDays(Number(key))}
          choices={shardDays.map((one) => ({ key: String(one), label: number(one) }))}
        />
      </Form>
    </Section>
  )
}

/** Gives a tablet the last of the waiting lines that this site's server has. */
export function GiveOn({ row: { shard, ends }, view }: { row: ShardRow; view: ShardsView }) {
  const t = useText()
  const { number } = useFormat()
  const tablets = view.stations.filter(({ kind }) => kind === 'tablet')
  const [id, setId] = useState(() => newId())
  const [stationId, setStation] = useState(tablets[0]?.id ?? '')
  const [first, setFirst] = useState(ends[0]?.first ?? '')
  const roleBar = useRoleBar(giveOnShard)
  return (
    <Section title={t(texts.giveOn)}>
      <Form
        state={useAction(giveOnShard)}
        input={() => ({ id, shardId: shard.id, holderId: shard.stationId, stationId, first })}
        onDone={() => setId(newId())}
        submit={t(texts.giveOn)}
        disabledReason={roleBar}
      >
        <Select
          name="stationId"
          label={t(texts.desk)}
          value={stationId}
          onChange={setStation}
          choices={tablets.map(({ id: key, name }) => ({ key, label: name }))}
        />
        <Select
          name="first"
          label={t(texts.lines)}
          value={first}
          onChange={setFirst}
          choices={ends.map((one) => ({ key: one.first, label: number(one.lines) }))}
        />
      </Form>
    </Section>
  )
}

/** Gives a share back; `stop` is what the device does before that. */
export function GiveBack({ id, stop }: { id: string; stop?: (id: string) => Promise<void> }) {
  const t = useText()
  const state = useAction(giveShardBack)
  const roleBar = useRoleBar(giveShardBack)
  return (
    <Form
      state={{
        ...state,
        send: async (input) => {
          await stop?.(id)
          return state.send(input)
        },
      }}
      input={() => ({ id })}
      onDone={() => undefined}
      submit={t(texts.giveBack)}
      disabledReason={roleBar}
    >
      <p className="hint">{t(texts.giveBackLead)}</p>
    </Form>
  )
}

/** Ends a share whose device does not give it back any more. */
export function EndShard({ row: { shard, stationName } }: { row: ShardRow }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const state = useAction(endShard)
  const roleBar = useRoleBar(endShard)
  return (
    <Disclosure title={`${t(texts.end)}: ${stationName}`}>
      {() => (
        <Form
          state={state}
          input={() => ({ id: shard.id, reason })}
          onDone={() => setReason('')}
          submit={t(texts.end)}
          disabledReason={roleBar}
          look="danger"
        >
          <p className="hint">
            <Bidi>{stationName}</Bidi> · {t(texts.endLead)}
          </p>
          <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} />
        </Form>
      )}
    </Disclosure>
  )
}
