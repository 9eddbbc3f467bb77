import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { chosenTexts, formatTexts, precisionTexts, whatTexts } from '../code-lists.ts'
import { recordExport } from '../export-actions.ts'
import { ExportFormat, exporters, fileNameOf, mdrFormats, OrdnanceExport } from '../ordnance-export.ts'
import { type OrdnanceExportRow, OrdnanceExportsView } from '../views.ts'
import { texts } from './texts.ts'

const { what: whats, precision: precisions, chosen: choices } = OrdnanceExport.shape

/** Giving ordnance data out, for a purpose and a recipient, and what went out before. */
export function OrdnanceExportsPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const list = useListQuery({}, '-exported')
  const read = useRead(list.path('/api/ordnance-exports'), OrdnanceExportsView)
  return (
    <Page title={t(texts.exports)} lead={t(texts.exportLead)}>
      {exporters.some((role) => actor.roles.includes(role)) && <NewExport />}
      <Section title={t(texts.past)}>
        <Loaded read={read}>
          {(data) => (
            <>
              <Table
                caption={t(texts.past)}
                columns={columnsIn(t, number)}
                rows={data.exports}
                rowKey={({ given }) => given.id}
                order={list.order}
                onOrder={list.setOrder}
                empty={<Empty>{t(texts.none)}</Empty>}
              />
              <Pagination {...data} onPage={list.setPage} />
            </>
          )}
        </Loaded>
      </Section>
    </Page>
  )
}

type Typed = Pick<OrdnanceExport, 'what' | 'format' | 'precision' | 'chosen' | 'purpose' | 'recipient'>
const begin: Typed = {
  ...{ what: 'hazards', format: 'geojson', precision: 'reduced', chosen: 'standing', purpose: '', recipient: '' },
}

function NewExport() {
  const t = useText()
  const { language } = useLanguage()
  const [id, setId] = useState(() => newId())
  const [typed, setTyped] = useState(begin)
  const [given, setGiven] = useState<{ id: string; file: string }>()
  const state = useAction(recordExport)
  const put = (change: Partial<Typed>) => {
    setGiven(undefined)
    setTyped((before) => ({ ...before, ...change }))
  }
  const formats = ExportFormat.options.filter((format) => typed.what === 'hazards' || !mdrFormats.includes(format))
  return (
    <Section title={t(texts.newExport)}>
      <Form
        state={state}
        input={() => ({ id, ...typed })}
        submit={t(texts.record)}
        onDone={() => {
          setGiven({ id, file: fileNameOf(typed) })
          setId(newId())
        }}
      >
        <RadioGroup
          name="what"
          label={t(texts.what)}
          value={typed.what}
          onChange={(what) =>
            put({ what, ...(what === 'reports' && mdrFormats.includes(typed.format) ? { format: 'geojson' } : {}) })
          }
          choices={whats.options.map((key) => ({ key, label: t(whatTexts[key]) }))}
        />
        <Select
          name="chosen"
          label={t(texts.chosen)}
          value={typed.chosen}
          onChange={(chosen) => put({ chosen })}
          choices={choices.options.map((key) => ({ key, label: t(chosenTexts[key]) }))}
        />
        <Select
          name="format"
          label={t(texts.format)}
          value={typed.format}
          onChange={(format) => put({ format })}
          choices={formats.map((key) => ({ key, label: t(formatTexts[key]) }))}
        />
        <RadioGroup
          name="precision"
          label={t(texts.precision)}
          value={typed.precision}
          onChange={(precision) => put({ precision })}
          choices={precisions.options.toReversed().map((key) => ({ key, label: t(precisionTexts[key]) }))}
        />
        {typed.precision === 'exact' && <Notice kind="warning">{t(texts.sensitive)}</Notice>}
        <TextField
          name="recipient"
          label={t(texts.recipient)}
          hint={t(texts.recipientHint)}
          value={typed.recipient}
          onChange={(recipient) => put({ recipient })}
          maxLength={200}
        />
        <TextField
          name="purpose"
          label={t(texts.purpose)}
          value={typed.purpose}
          onChange={(purpose) => put({ purpose })}
          lines={2}
          maxLength={500}
        />
      </Form>
      {given && (
        <Notice kind="success">
          {t(texts.recorded)}{' '}
          <a
            className="button button-main button-normal"
            href={`/api/ordnance-export/${given.file}?id=${given.id}&language=${language}`}
            download
          >
            {t(texts.getFile)}
          </a>
        </Notice>
      )}
    </Section>
  )
}

function columnsIn(t: ReturnType<typeof useText>, number: (value: number) => string): Column<OrdnanceExportRow>[] {
  return [
    { key: 'exported', header: t(texts.when), ordered: true, cell: ({ given }) => <Moment value={given.exportedAt} /> },
    { key: 'by', header: t(texts.by), cell: ({ exportedByName }) => <Bidi>{exportedByName}</Bidi> },
    {
      key: 'what',
      header: t(texts.what),
      cell: ({ given }) => `${t(whatTexts[given.what])} · ${t(chosenTexts[given.chosen])}`,
    },
    { key: 'format', header: t(texts.format), cell: ({ given }) => t(formatTexts[given.format]) },
    { key: 'precision', header: t(texts.precision), cell: ({ given }) => t(precisionTexts[given.precision]) },
    { key: 'rows', header: t(texts.rows), end: true, cell: ({ given }) => number(given.rows) },
    { key: 'recipient', header: t(texts.recipient), cell: ({ given }) => <Bidi>{given.recipient}</Bidi> },
    { key: 'purpose', header: t(texts.purpose), wide: true, cell: ({ given }) => <Bidi>{given.purpose}</Bidi> },
  ]
}
