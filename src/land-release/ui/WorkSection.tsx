import { useState } from 'react'
import { declinationOf, linesOf, PerimeterField } from '../../hazards/ui/PerimeterField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { typedNumber } from '../../web/typed-number.ts'
import { kindTexts, methodTexts, productStatusTexts } from '../code-lists.ts'
import { type LandProduct, Method, methodsOf, ProductKind } from '../land-product.ts'
import { extendHazard, recordProduct, withdrawProduct } from '../product-actions.ts'
import type { LandLedgerView } from '../views.ts'
import { texts } from './texts.ts'

const tones = { standing: 'good', withdrawn: 'neutral', reopened: 'bad' } as const

/** The work that released ground of an area, and forms to enter it, take it back, and draw the area larger. */
export function WorkSection({ view }: { view: LandLedgerView }) {
  const t = useText()
  const { number } = useFormat()
  const { hazard, products, ledger } = view
  const isOpen = hazard.status === 'open'
  return (
    <Section title={t(texts.work)}>
      {products.length === 0 ? (
        <p className="muted">{t(texts.nothingYet)}</p>
      ) : (
        <Table
          caption={t(texts.work)}
          rows={products}
          rowKey={({ product }) => product.id}
          empty={null}
          columns={[
            {
              key: 'days',
              header: t(texts.worked),
              cell: ({ product }) => (
                <>
                  <DateText value={product.workedFrom} plain /> – <DateText value={product.workedUntil} plain />
                </>
              ),
            },
            {
              key: 'kind',
              header: t(texts.kind),
              cell: ({ product }) => (
                <>
                  {t(kindTexts[product.kind])} · {t(methodTexts[product.method])}
                  {product.depthCm !== null && ` · ${number(product.depthCm)} cm`}
                </>
              ),
            },
            { key: 'who', header: t(texts.organisation), cell: ({ product }) => <Bidi>{product.organisation}</Bidi> },
            { key: 'counts', header: t(texts.counts), end: true, cell: ({ product }) => <Counts of={product} /> },
            {
              key: 'status',
              header: t(texts.status),
              cell: ({ product }) => (
                <Badge tone={tones[product.status]}>{t(productStatusTexts[product.status])}</Badge>
              ),
            },
            {
              key: 'by',
              header: t(texts.recordedBy),
              cell: ({ product, recordedByName }) => <ByWhom name={recordedByName} at={product.recordedAt} />,
            },
            {
              key: 'evidence',
              header: t(texts.evidence),
              wide: true,
              cell: ({ product }) => (
                <>
                  <Bidi>{product.evidence}</Bidi>
                  {product.overrideReason && (
                    <div>
                      {t(texts.override)}: <Bidi>{product.overrideReason}</Bidi>
                    </div>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      <Disclosure title={t(texts.record)}>{(close) => <RecordWork view={view} onDone={close} />}</Disclosure>
      {isOpen && products.some(({ product }) => product.status === 'standing') && <Withdraw view={view} />}
      {isOpen && ledger && (
        <Disclosure title={t(texts.extend)}>{(close) => <Extend view={view} onDone={close} />}</Disclosure>
      )}
    </Section>
  )
}

/** What counts, and below it what of the drawing did not. */
function Counts({ of: { areaM2, overlapM2, outsideM2 } }: { of: LandProduct }) {
  const t = useText()
  const { number } = useFormat()
  const left = [
    { m2: overlapM2, words: texts.overlap },
    { m2: outsideM2, words: texts.outside },
  ].filter(({ m2 }) => m2 >= 0.5)
  return (
    <>
      <strong>{number(Math.round(areaM2))}</strong>
      {left.map(({ m2, words }) => (
        <div key={words.en} className="muted">
          {t(words)}: {number(Math.round(m2))}
        </div>
      ))}
    </>
  )
}

interface FormProps {
  view: LandLedgerView
  onDone: () => void
}

function RecordWork({ view: { hazard, tasks }, onDone }: FormProps) {
  const t = useText()
  const today = useToday()
  const bar = useRoleBar(recordProduct)
  const [productId] = useState(() => newId())
  const [taskId, setTask] = useState('')
  const [kind, setKind] = useState<ProductKind | ''>('')
  const [method, setMethod] = useState<Method | ''>('')
  const [workedFrom, setFrom] = useState('')
  const [workedUntil, setUntil] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [lines, setLines] = useState('')
  const [declination, setDeclination] = useState('')
  const [depthRequired, setDepthRequired] = useState('')
  const [depth, setDepth] = useState('')
  const [evidence, setEvidence] = useState('')
  const [override, setOverride] = useState('')
  const isCleared = kind === 'cleared'
  const isOverride = kind === 'cancelled' && hazard.kind === 'confirmed'
  return (
    <Form
      state={useAction(recordProduct)}
      input={() => ({
        ...{ id: hazard.id, productId, perimeterId: hazard.perimeterId, kind, method },
        taskId: taskId === '' ? null : taskId,
        ...{ workedFrom, workedUntil, organisation, evidence, lines: linesOf(lines) },
        declination: declinationOf(declination),
        depthRequiredCm: isCleared ? typedNumber(depthRequired) : null,
        depthCm: isCleared ? typedNumber(depth) : null,
        overrideReason: isOverride ? override : null,
      })}
      onDone={onDone}
      submit={t(texts.record)}
      disabledReason={hazard.status === 'open' ? bar : t(texts.notOpen)}
    >
      <Select
        name="kind"
        label={t(texts.kind)}
        value={kind}
        onChange={(next) => {
          setKind(next)
          setMethod('')
        }}
        choices={ProductKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      <Select
        name="method"
        label={t(texts.method)}
        value={method}
        onChange={setMethod}
        choices={(kind === '' ? Method.options : methodsOf[kind]).map((key) => ({ key, label: t(methodTexts[key]) }))}
      />
      {tasks.length > 0 && (
        <Select
          name="taskId"
          label={t(texts.task)}
          value={taskId}
          onChange={setTask}
          choices={tasks.map(({ id, reference }) => ({ key: id, label: reference }))}
          optional
        />
      )}
      <DayField name="workedFrom" label={t(texts.workedFrom)} value={workedFrom} onChange={setFrom} max={today} />
      <DayField name="workedUntil" label={t(texts.workedUntil)} value={workedUntil} onChange={setUntil} max={today} />
      <TextField
        name="organisation"
        label={t(texts.organisation)}
        value={organisation}
        onChange={setOrganisation}
        maxLength={160}
      />
      <PerimeterField value={lines} onChange={setLines} declination={declination} onDeclination={setDeclination} />
      {isCleared && (
        <>
          <TextField
            name="depthRequiredCm"
            label={t(texts.depthRequired)}
            value={depthRequired}
            onChange={setDepthRequired}
            inputMode="numeric"
          />
          <TextField name="depthCm" label={t(texts.depth)} value={depth} onChange={setDepth} inputMode="numeric" />
        </>
      )}
      {isOverride && (
        <TextField name="overrideReason" label={t(texts.override)} value={override} onChange={setOverride} lines={3} />
      )}
      <TextField name="evidence" label={t(texts.evidence)} value={evidence} onChange={setEvidence} lines={3} />
    </Form>
  )
}

function Withdraw({ view: { hazard, products } }: { view: LandLedgerView }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const bar = useRoleBar(withdrawProduct)
  const standing = products.filter(({ product }) => product.status === 'standing')
  const others = standing.filter(({ product }) => product.recordedBy !== actor.id)
  return (
    <StepForm
      title={t(texts.withdraw)}
      action={withdrawProduct}
      disabledReason={bar ?? (others.length === 0 ? t(texts.ownWork) : undefined)}
      fields={[
        {
          key: 'productId',
          label: t(texts.choose),
          choices: others.map(({ product }) => ({
            key: product.id,
            label: `${t(kindTexts[product.kind])} · ${number(Math.round(product.areaM2))} m² · ${product.workedUntil}`,
          })),
        },
        { key: 'note', label: t(texts.why), lines: 2 },
      ]}
      input={(said) => ({
        ...{ id: hazard.id, perimeterId: hazard.perimeterId, productId: said('productId'), note: said('note') },
      })}
    />
  )
}

function Extend({ view: { hazard, perimeter }, onDone }: FormProps) {
  const t = useText()
  const [newPerimeterId] = useState(() => newId())
  const [lines, setLines] = useState(() => perimeter.lines.join('\n'))
  const [declination, setDeclination] = useState(() => String(perimeter.declination))
  const [change, setChange] = useState('')
  return (
    <Form
      state={useAction(extendHazard)}
      input={() => ({
        ...{ id: hazard.id, perimeterId: hazard.perimeterId, newPerimeterId, change },
        lines: linesOf(lines),
        declination: declinationOf(declination),
      })}
      onDone={onDone}
      submit={t(texts.extend)}
      disabledReason={useRoleBar(extendHazard)}
    >
      <p className="hint">{t(texts.extendHint)}</p>
      <PerimeterField value={lines} onChange={setLines} declination={declination} onDeclination={setDeclination} />
      <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
    </Form>
  )
}
