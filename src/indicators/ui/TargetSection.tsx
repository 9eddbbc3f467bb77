import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { setIndicatorTarget } from '../target-actions.ts'
import type { IndicatorView } from '../views.ts'
import { texts } from './texts.ts'

/** Baseline, target and owner as they were set, with the reasons, and the form that sets them anew. */
export function TargetSection({ view }: { view: IndicatorView }) {
  const t = useText()
  const mayNot = useRoleBar(setIndicatorTarget)
  const said = (value: string | null, on: string | null) =>
    value === null ? '—' : leftToRight(`${value} (${on ?? ''})`)
  return (
    <Section title={t(texts.targets)}>
      <Table
        caption={t(texts.targets)}
        rows={view.targets}
        rowKey={({ id }) => id}
        empty={<Empty>{t(texts.noTarget)}</Empty>}
        columns={[
          { key: 'baseline', header: t(texts.baseline), cell: (one) => said(one.baseline, one.baselineOn) },
          { key: 'target', header: t(texts.target), cell: (one) => said(one.target, one.targetOn) },
          { key: 'owner', header: t(texts.owner), cell: ({ owner }) => <Bidi>{owner}</Bidi> },
          { key: 'reason', header: t(texts.reason), cell: ({ reason }) => <Bidi>{reason}</Bidi>, wide: true },
          { key: 'by', header: t(texts.by), cell: ({ byName, setAt }) => <ByWhom name={byName} at={setAt} /> },
        ]}
      />
      {mayNot === undefined && (
        <Disclosure title={t(texts.set)}>{(close) => <TargetForm view={view} close={close} />}</Disclosure>
      )}
    </Section>
  )
}

function TargetForm({ view: { definition, target }, close }: { view: IndicatorView; close: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [typed, setTyped] = useState({
    ...{ baseline: target?.baseline ?? '', baselineOn: target?.baselineOn ?? '', target: target?.target ?? '' },
    ...{ targetOn: target?.targetOn ?? '', owner: target?.owner ?? '', reason: '' },
  })
  const field = (key: keyof typeof typed) => ({
    ...{ name: key, value: typed[key] },
    onChange: (value: string) => setTyped((before) => ({ ...before, [key]: value })),
  })
  const given = (text: string) => (text.trim() === '' ? null : text.trim())
  return (
    <Form
      state={useAction(setIndicatorTarget)}
      input={() => ({
        ...{ id, code: definition.code, owner: typed.owner, reason: typed.reason },
        ...{ baseline: given(typed.baseline), baselineOn: given(typed.baselineOn) },
        ...{ target: given(typed.target), targetOn: given(typed.targetOn) },
      })}
      onDone={close}
      submit={t(texts.save)}
    >
      <TextField {...field('baseline')} label={t(texts.baseline)} code optional />
      <DayField {...field('baselineOn')} label={t(texts.baselineOn)} optional />
      <TextField {...field('target')} label={t(texts.target)} code optional />
      <DayField {...field('targetOn')} label={t(texts.targetOn)} optional />
      <TextField {...field('owner')} label={t(texts.owner)} hint={t(texts.ownerHint)} maxLength={120} />
      <TextField {...field('reason')} label={t(texts.reason)} lines={2} maxLength={500} />
    </Form>
  )
}
