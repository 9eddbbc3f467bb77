import { useState } from 'react'
import { daysAfter } from '../../kernel/deadline.ts'
import type { ExportedList } from '../../kernel/exported-list.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useToday } from '../../web/time-zone.ts'
import { formatTexts, purposeTexts } from '../code-lists.ts'
import { recordListExport } from '../export-actions.ts'
import { ExportPurpose, ListFormat } from '../list-export.ts'
import { ExportFileLink } from './ExportFileLink.tsx'
import { texts } from './texts.ts'

interface Typed {
  readonly fields: readonly string[]
  readonly format: ListFormat
  readonly purpose: ExportPurpose | ''
  readonly note: string
  readonly recipient: string
  readonly expiresOn: string
}

/** A list is let out: recorded with its fields, purpose, recipient and end; then its file is given, or a second person is waited for. */
export function NewListExport({ list, asked }: { list: ExportedList; asked: URLSearchParams }) {
  const t = useText()
  const { language } = useLanguage()
  const today = useToday()
  const [id] = useState(() => newId())
  const [done, setDone] = useState(false)
  const [typed, setTyped] = useState<Typed>({
    fields: list.columns.filter(({ guarded }) => !guarded).map(({ key }) => key),
    ...{ format: 'xlsx', purpose: '', note: '', recipient: '', expiresOn: daysAfter(today, 30) },
  })
  const put = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  const state = useAction(recordListExport)
  const guarded = list.columns.some((column) => column.guarded && typed.fields.includes(column.key))
  const search = asked.get('search') ?? ''
  const filters = Object.fromEntries([...asked].filter(([name]) => name !== 'page' && name !== 'search'))
  if (done)
    return guarded ? (
      <Notice kind="success">
        {t(texts.waits)} <Link href="/list-exports">{t(texts.exports)}</Link>
      </Notice>
    ) : (
      <Notice kind="success">
        {t(texts.recorded)} <ExportFileLink id={id} />
      </Notice>
    )
  return (
    <Form
      state={state}
      input={() => ({ id, list: list.name, filters, search, language, ...typed, fields: [...typed.fields] })}
      submit={t(guarded ? texts.ask : texts.record)}
      onDone={() => setDone(true)}
    >
      <p>{t(search === '' ? texts.whatGoesOut : texts.soughtGoesOut)}</p>
      <CheckboxGroup
        name="fields"
        label={t(texts.fields)}
        hint={t(texts.guardedHint)}
        value={typed.fields}
        onChange={(fields) => put({ fields })}
        choices={list.columns.map((column) => ({
          key: column.key,
          label: `${t(column.words)}${column.guarded ? ` · ${t(texts.guarded)}` : ''}`,
        }))}
      />
      <Select
        name="purpose"
        label={t(texts.purpose)}
        value={typed.purpose}
        onChange={(purpose) => put({ purpose })}
        choices={ExportPurpose.options.map((key) => ({ key, label: t(purposeTexts[key]) }))}
      />
      <TextField
        name="recipient"
        label={t(texts.recipient)}
        hint={t(texts.recipientHint)}
        value={typed.recipient}
        onChange={(recipient) => put({ recipient })}
        maxLength={200}
      />
      <TextField
        name="note"
        label={t(texts.note)}
        value={typed.note}
        onChange={(note) => put({ note })}
        maxLength={500}
        optional
      />
      <DayField
        name="expiresOn"
        label={t(texts.expires)}
        hint={t(texts.expiresHint)}
        value={typed.expiresOn}
        onChange={(expiresOn) => put({ expiresOn })}
        min={daysAfter(today, 1)}
      />
      <Select
        name="format"
        label={t(texts.format)}
        value={typed.format}
        onChange={(format) => put({ format })}
        choices={ListFormat.options
          .filter((key) => (key !== 'ftm' || list.entity) && (key !== 'dhis2' || list.dataValues))
          .map((key) => ({ key, label: t(formatTexts[key]) }))}
      />
    </Form>
  )
}
