import { useState } from 'react'
import { exactDegrees } from '../../kernel/coordinates/coordinates.ts'
import { derivedId } from '../../kernel/ids.ts'
import { classTexts } from '../../ordnance-reports/code-lists.ts'
import { ItemClass, referenceOf, reportReaders } from '../../ordnance-reports/ordnance-report.ts'
import { recordReport } from '../../ordnance-reports/report-actions.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { linkOrdnanceReport } from '../handling-actions.ts'
import type { Incident } from '../incident.ts'
import { texts } from './texts.ts'

/**
 * Ordnance that an incident left behind: a report to the desk, with the place and the day of the incident, and the link to it. The report's
 * id follows from the incident's, so that it is made once, and the link can be made again where it was cut short.
 */
export function OrdnanceLeft({ incident }: { incident: Incident }) {
  const t = useText()
  const { actor } = useSession()
  const { ordnanceReportId } = incident
  if (incident.leftOrdnance !== 'yes') return null
  const reads = reportReaders.some((role) => actor.roles.includes(role))
  return (
    <Section
      title={t(texts.ordnance)}
      actions={ordnanceReportId !== null && <Badge tone="good">{t(texts.ordnanceReported)}</Badge>}
    >
      {ordnanceReportId === null ? (
        <ReportForm incident={incident} />
      ) : reads ? (
        <Link href={`/ordnance-reports/${ordnanceReportId}`}>
          <Code>{referenceOf(ordnanceReportId)}</Code>
        </Link>
      ) : (
        <Code>{referenceOf(ordnanceReportId)}</Code>
      )}
    </Section>
  )
}

function ReportForm({ incident }: { incident: Incident }) {
  const t = useText()
  const record = useAction(recordReport)
  const link = useAction(linkOrdnanceReport)
  const [itemClass, setItemClass] = useState<ItemClass | ''>('')
  const [quantity, setQuantity] = useState('')
  const [description, setDescription] = useState(incident.description.slice(0, 2000))
  const bar = useRoleBar(linkOrdnanceReport)
  const reportId = derivedId(incident.id, 'ordnance report')
  const made = record.answer?.outcome === 'refused' && record.answer.code === 'ordnanceReport.exists'
  if (made)
    return (
      <Form
        state={link}
        input={() => ({ id: incident.id, reportId })}
        onDone={() => undefined}
        submit={t(texts.linkReport)}
      >
        {null}
      </Form>
    )
  return (
    <>
      <p className="hint">{t(texts.ordnanceLead)}</p>
      <Form
        state={record}
        input={() => ({
          ...{
            id: reportId,
            channel: 'patrol' as const,
            itemClass,
            dangers: [],
            description,
            photos: [],
            contact: null,
          },
          quantity: quantity.trim() === '' ? null : wholeNumber(quantity),
          ...{ seenOn: incident.endedOn ?? incident.startedOn, point: null, placeCode: incident.placeCode },
          placeTyped: incident.point ? exactDegrees(incident.point) : '',
          accuracyM: incident.radiusM === null ? null : Math.min(100_000, incident.radiusM),
        })}
        onDone={() => void link.send({ id: incident.id, reportId })}
        submit={t(texts.reportOrdnance)}
        disabledReason={bar}
      >
        <Pick
          name="itemClass"
          label={texts.itemClass}
          words={classTexts}
          options={ItemClass.options}
          value={itemClass}
          onChange={setItemClass}
        />
        <TextField
          name="quantity"
          label={t(texts.quantity)}
          value={quantity}
          onChange={setQuantity}
          inputMode="numeric"
          maxLength={6}
          optional
        />
        <TextField
          name="description"
          label={t(texts.whereAndWhat)}
          value={description}
          onChange={setDescription}
          lines={3}
        />
      </Form>
    </>
  )
}
