import { useState } from 'react'
import { writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import { newId } from '../../kernel/ids.ts'
import { referenceOf } from '../../ordnance-reports/ordnance-report.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { useToday } from '../../web/time-zone.ts'
import { missedCauseTexts } from '../code-lists.ts'
import { MissedItem } from '../land-product.ts'
import { concludeMissedItem, recordMissedItem } from '../missed-item-actions.ts'
import type { LandLedgerView } from '../views.ts'
import { texts } from './texts.ts'

/** Items that were found in ground that had been released, and the investigation of each (LR-5). */
export function MissedItemsSection({ view }: { view: LandLedgerView }) {
  const t = useText()
  const { ledger, missedItems } = view
  if (!ledger) return null
  return (
    <Section title={t(texts.missed)}>
      {missedItems.map(({ item, foundByName, concludedByName }) => (
        <div key={item.id} className="stack">
          <DescriptionList
            items={[
              { term: t(texts.foundOn), value: <DateText value={item.foundOn} /> },
              { term: t(texts.where), value: <Code>{writtenPoint(item.point, 'degrees') ?? ''}</Code> },
              { term: t(texts.what), value: <Bidi>{item.note}</Bidi> },
              { term: t(texts.recordedBy), value: <ByWhom name={foundByName} at={item.foundAt} /> },
              ...(item.reportId === null
                ? []
                : [
                    {
                      term: t(texts.fromReport),
                      value: (
                        <Link href={`/ordnance-reports/${item.reportId}`}>
                          <Code>{referenceOf(item.reportId)}</Code>
                        </Link>
                      ),
                    },
                  ]),
              ...(item.cause === null || item.concludedAt === null
                ? []
                : [
                    {
                      term: t(texts.conclusion),
                      value: (
                        <>
                          {t(missedCauseTexts[item.cause])} · <Bidi>{item.conclusion}</Bidi> ·{' '}
                          <ByWhom name={concludedByName ?? ''} at={item.concludedAt} />
                        </>
                      ),
                    },
                  ]),
            ]}
          />
          {item.concludedBy === null && <Conclude item={item} />}
        </div>
      ))}
      <Disclosure title={t(texts.recordMissed)}>{(close) => <RecordMissed view={view} onDone={close} />}</Disclosure>
    </Section>
  )
}

function Conclude({ item }: { item: MissedItem }) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBar(concludeMissedItem)
  const causes = MissedItem.shape.cause.unwrap().options
  return (
    <StepForm
      title={t(texts.conclude)}
      action={concludeMissedItem}
      disabledReason={bar ?? (item.foundBy === actor.id ? t(texts.ownItem) : undefined)}
      fields={[
        {
          key: 'cause',
          label: t(texts.cause),
          choices: causes.map((key) => ({ key, label: t(missedCauseTexts[key]) })),
        },
        { key: 'conclusion', label: t(texts.conclusion), lines: 3 },
      ]}
      input={(said) => ({
        ...{ id: item.id, conclusion: said('conclusion') },
        cause: causes.find((one) => one === said('cause')) ?? '',
      })}
    />
  )
}

function RecordMissed({ view: { hazard }, onDone }: { view: LandLedgerView; onDone: () => void }) {
  const t = useText()
  const today = useToday()
  const [missedItemId] = useState(() => newId())
  const [placeTyped, setPlace] = useState('')
  const [foundOn, setFoundOn] = useState('')
  const [note, setNote] = useState('')
  return (
    <Form
      state={useAction(recordMissedItem)}
      input={() => ({
        ...{ id: hazard.id, perimeterId: hazard.perimeterId, missedItemId, point: null, reportId: null },
        ...{ placeTyped, foundOn, note },
      })}
      onDone={onDone}
      submit={t(texts.recordMissed)}
      look="danger"
      disabledReason={useRoleBar(recordMissedItem)}
    >
      <Notice kind="warning">{t(texts.missedWarning)}</Notice>
      <CoordinatesField name="placeTyped" label={t(texts.where)} value={placeTyped} onChange={setPlace} />
      <DayField name="foundOn" label={t(texts.foundOn)} value={foundOn} onChange={setFoundOn} max={today} />
      <TextField name="note" label={t(texts.what)} value={note} onChange={setNote} lines={3} />
    </Form>
  )
}
