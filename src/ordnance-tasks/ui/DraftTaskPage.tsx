import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { classTexts } from '../../ordnance-reports/code-lists.ts'
import { ItemClass } from '../../ordnance-reports/ordnance-report.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { draftTask } from '../draft-actions.ts'
import { TaskSubjectsView } from '../views.ts'
import { OrderFields } from './OrderFields.tsx'
import { blankOrder, type OrderDraft, orderOf } from './order-draft.ts'
import { texts } from './texts.ts'

/** Drafting an order about a report, an area, or both. */
export function DraftTaskPage() {
  const t = useText()
  const read = useRead('/api/task-subjects', TaskSubjectsView)
  return (
    <Page title={t(texts.draft)} crumbs={[{ title: t(texts.tasks), href: '/task-orders' }]} narrow>
      <Notice kind="warning">{t(texts.aid)}</Notice>
      <Loaded read={read}>{(subjects) => <DraftForm subjects={subjects} />}</Loaded>
    </Page>
  )
}

function DraftForm({ subjects }: { subjects: TaskSubjectsView }) {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [hazardId, setHazard] = useState(useQueryText('hazard') ?? '')
  const [reportId, setReport] = useState(useQueryText('report') ?? '')
  const [draft, setDraft] = useState<OrderDraft>(blankOrder)
  const none = { key: '', label: t(texts.nothing) }
  const wordOf = (itemClass: string) => {
    const known = ItemClass.safeParse(itemClass).data
    return known ? t(classTexts[known]) : ''
  }
  return (
    <Form
      state={useAction(draftTask)}
      input={() => ({ ...orderOf(draft), id, hazardId: hazardId || null, reportId: reportId || null })}
      onDone={() => go(`/task-orders/${id}`)}
      submit={t(texts.draft)}
    >
      <FieldGroup title={t(texts.subject)} hint={t(texts.subjectHint)}>
        <Select
          name="hazardId"
          label={t(texts.hazard)}
          value={hazardId}
          onChange={setHazard}
          choices={[
            ...(hazardId === '' ? [] : [none]),
            ...subjects.hazards.map(({ id: key, name }) => ({ key, label: name })),
          ]}
          optional
        />
        <Select
          name="reportId"
          label={t(texts.report)}
          value={reportId}
          onChange={setReport}
          choices={[
            ...(reportId === '' ? [] : [none]),
            ...subjects.reports.map(({ id: key, reference, itemClass }) => ({
              key,
              label: `${reference} – ${wordOf(itemClass)}`,
            })),
          ]}
          optional
        />
      </FieldGroup>
      <OrderFields
        draft={draft}
        change={(part) => setDraft((before) => ({ ...before, ...part }))}
        subjects={subjects}
      />
    </Form>
  )
}
