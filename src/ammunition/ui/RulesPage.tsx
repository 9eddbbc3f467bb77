import type { ReactNode } from 'react'
import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { exposureTexts } from '../code-texts.ts'
import { circulatingFactors } from '../data/distance-preset.ts'
import { transportMixing } from '../data/transport-mixing.ts'
import { type DistanceFactors, ExposureKind } from '../limits.ts'
import type { MixingTable } from '../mixing.ts'
import {
  discardDistanceFactors,
  discardMixingTable,
  draftDistanceFactors,
  draftMixingTable,
  signDistanceFactors,
  signMixingTable,
} from '../setting-actions.ts'
import { RulesView } from '../views.ts'
import { MixingGrid } from './MixingGrid.tsx'
import { SignForm } from './SignForm.tsx'
import { storage } from './storage-texts.ts'
import { texts } from './texts.ts'

/** The mixing tables and factors of an authority: what is in force, a draft to sign, and what was before. */
export function RulesPage() {
  const t = useText()
  const read = useRead('/api/ammunition-rules', RulesView)
  return (
    <Page title={t(storage.rules)} lead={t(storage.rulesLead)}>
      <Notice kind="info" title={t(storage.aid)}>
        {t(storage.aidText)}
      </Notice>
      <Loaded read={read}>
        {(view) => (
          <>
            <Tables view={view} />
            <FactorSets view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const tones = { draft: 'waiting', inForce: 'good', retired: 'neutral', discarded: 'neutral' } as const
const statusWords = {
  ...{ draft: storage.drafted, inForce: storage.inForce },
  ...{ retired: storage.retired, discarded: storage.discarded },
} as const

function Setting({
  one,
  names,
  children,
}: {
  one: MixingTable | DistanceFactors
  names: RulesView['names']
  children: ReactNode
}) {
  const t = useText()
  return (
    <div className="card">
      <p>
        <strong>{t(storage.version, { version: one.version })}</strong>{' '}
        <Badge tone={tones[one.status]}>{t(statusWords[one.status])}</Badge>
      </p>
      <p>
        <Bidi>{one.basis}</Bidi>
      </p>
      <p className="hint">
        {t(storage.by)} <Bidi>{names[one.proposedBy] ?? ''}</Bidi> · <Moment value={one.proposedAt} />
        {one.signedAt !== null && (
          <>
            {' — '}
            {t(storage.signedBy)} <Bidi>{names[one.signedBy ?? ''] ?? ''}</Bidi> · <Moment value={one.signedAt} />
          </>
        )}
      </p>
      {children}
    </div>
  )
}

function Tables({ view: { tables, names } }: { view: RulesView }) {
  const t = useText()
  const shown = tables.filter(({ status }) => status !== 'discarded')
  return (
    <Section title={t(storage.table)}>
      {shown.every(({ status }) => status !== 'inForce') && <Notice kind="warning">{t(storage.noTable)}</Notice>}
      {shown.map((table) => (
        <Setting key={table.id} one={table} names={names}>
          {table.fromTransport && <Notice kind="warning">{t(storage.fromTransport)}</Notice>}
          {table.status !== 'retired' && <MixingGrid cells={table.cells} />}
          {table.status === 'draft' && (
            <>
              <SignForm id={table.id} proposedBy={table.proposedBy} sign={signMixingTable} />
              <DiscardForm id={table.id} discard={discardMixingTable} />
            </>
          )}
        </Setting>
      ))}
      {shown.every(({ status }) => status !== 'draft') && (
        <Disclosure title={t(storage.draft)}>{(close) => <TableForm tables={shown} onDone={close} />}</Disclosure>
      )}
    </Section>
  )
}

function DiscardForm({
  id,
  discard,
}: {
  id: string
  discard: typeof discardMixingTable | typeof discardDistanceFactors
}) {
  const t = useText()
  const why = useMay()
  return (
    <Form
      state={useAction(discard)}
      input={() => ({ id })}
      onDone={() => undefined}
      submit={t(storage.discard)}
      look="danger"
      disabledReason={why}
    >
      {null}
    </Form>
  )
}

function useMay(): string | undefined {
  const t = useText()
  const { actor } = useSession()
  return actor.roles.some((role) => draftMixingTable.roles.includes(role)) ? undefined : t(texts.onlyKeepers)
}

function TableForm({ tables, onDone }: { tables: readonly MixingTable[]; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const former = tables.find(({ status }) => status === 'inForce')
  const [cells, setCells] = useState(former?.cells ?? transportMixing)
  const [basis, setBasis] = useState('')
  const fromTransport = former?.fromTransport ?? true
  const why = useMay()
  return (
    <Form
      state={useAction(draftMixingTable)}
      input={() => ({ id, cells, basis, fromTransport })}
      onDone={onDone}
      submit={t(storage.draft)}
      disabledReason={why}
    >
      {fromTransport && <Notice kind="warning">{t(storage.fromTransport)}</Notice>}
      <MixingGrid cells={cells} onChange={setCells} />
      <TextField name="basis" label={t(storage.rulesBasis)} value={basis} onChange={setBasis} lines={2} />
    </Form>
  )
}

function FactorSets({ view: { factors, names } }: { view: RulesView }) {
  const t = useText()
  const { number } = useFormat()
  const shown = factors.filter(({ status }) => status !== 'discarded')
  return (
    <Section title={t(storage.factors)}>
      {shown.every(({ status }) => status !== 'inForce') && <Notice kind="warning">{t(storage.noFactorsYet)}</Notice>}
      {shown.map((one) => (
        <Setting key={one.id} one={one} names={names}>
          <Table
            caption={t(storage.factors)}
            rows={ExposureKind.options}
            rowKey={(kind) => kind}
            columns={[
              { key: 'kind', header: t(storage.kind), cell: (kind) => t(exposureTexts[kind]) },
              { key: 'z', header: t(storage.factor), cell: (kind) => number(one.factors[kind].z), end: true },
              {
                key: 'minimum',
                header: t(storage.minimum),
                cell: (kind) => number(one.factors[kind].minimumMetres),
                end: true,
              },
            ]}
          />
          {one.status === 'draft' && (
            <>
              <SignForm id={one.id} proposedBy={one.proposedBy} sign={signDistanceFactors} />
              <DiscardForm id={one.id} discard={discardDistanceFactors} />
            </>
          )}
        </Setting>
      ))}
      {shown.every(({ status }) => status !== 'draft') && (
        <Disclosure title={t(storage.draft)}>{(close) => <FactorForm factors={shown} onDone={close} />}</Disclosure>
      )}
    </Section>
  )
}

function FactorForm({ factors, onDone }: { factors: readonly DistanceFactors[]; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const from = factors.find(({ status }) => status === 'inForce')?.factors ?? circulatingFactors
  const typedOf = (kind: ExposureKind) => ({ z: String(from[kind].z), minimum: String(from[kind].minimumMetres) })
  const [typed, setTyped] = useState<Readonly<Record<ExposureKind, { z: string; minimum: string }>>>({
    inhabitedBuilding: typedOf('inhabitedBuilding'),
    publicRoad: typedOf('publicRoad'),
    processBuilding: typedOf('processBuilding'),
    vulnerableBuilding: typedOf('vulnerableBuilding'),
    interMagazine: typedOf('interMagazine'),
  })
  const [basis, setBasis] = useState('')
  const factorOf = (kind: ExposureKind) => ({
    z: wholeNumber(typed[kind].z),
    minimumMetres: wholeNumber(typed[kind].minimum),
  })
  const input = () => ({
    ...{ id, basis },
    factors: {
      inhabitedBuilding: factorOf('inhabitedBuilding'),
      publicRoad: factorOf('publicRoad'),
      processBuilding: factorOf('processBuilding'),
      vulnerableBuilding: factorOf('vulnerableBuilding'),
      interMagazine: factorOf('interMagazine'),
    },
  })
  const why = useMay()
  return (
    <Form
      state={useAction(draftDistanceFactors)}
      input={input}
      onDone={onDone}
      submit={t(storage.draft)}
      disabledReason={why}
    >
      <Notice kind="warning">{t(storage.circulating)}</Notice>
      {ExposureKind.options.map((kind) => (
        <FieldGroup key={kind} title={t(exposureTexts[kind])}>
          <TextField
            name={`factors.${kind}.z`}
            label={t(storage.factor)}
            value={typed[kind].z}
            onChange={(z) => setTyped({ ...typed, [kind]: { ...typed[kind], z } })}
            code
          />
          <TextField
            name={`factors.${kind}.minimumMetres`}
            label={t(storage.minimum)}
            value={typed[kind].minimum}
            onChange={(minimum) => setTyped({ ...typed, [kind]: { ...typed[kind], minimum } })}
            code
          />
        </FieldGroup>
      ))}
      <TextField name="basis" label={t(storage.rulesBasis)} value={basis} onChange={setBasis} lines={2} />
    </Form>
  )
}
