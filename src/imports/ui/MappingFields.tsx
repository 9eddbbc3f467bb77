import { DateOrder } from '../../commander-lists/mapping.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Table } from '../../web/kit/Table.tsx'
import type { ImportMapping } from '../spreadsheet-import.ts'
import type { ImportSubject } from '../subject.ts'
import type { PreviewRequest, PreviewView } from '../views.ts'
import { texts } from './texts.ts'

/** How a file is asked to be read; null leaves it to the file. */
export type Reading = Pick<PreviewRequest, 'sheet' | 'headerRow' | 'columns' | 'like'>
type FileColumn = PreviewView['columns'][number]
const leftOut = 'leftOut'

/** The columns of a preview that hold a field. */
export function mappedColumns({ columns }: Pick<PreviewView, 'columns'>): ImportMapping['columns'] {
  return columns.flatMap(({ column, field, order }) => (field === null ? [] : [{ column, field, order }]))
}

/** Which sheet is read, where its headers stand, and what each column holds. */
export function MappingFields({
  subject,
  preview,
  onRead,
}: {
  subject: ImportSubject
  preview: PreviewView
  onRead: (reading: Reading) => void
}) {
  const t = useText()
  const { sheet, headerRow } = preview
  function change(changed: FileColumn) {
    const columns = mappedColumns({
      columns: preview.columns.map((one) => {
        if (one.column === changed.column) return changed
        // A field has one column: chosen for another, it leaves this one.
        return one.field === changed.field ? { ...one, field: null } : one
      }),
    })
    onRead({ sheet, headerRow, columns: columns.length === 0 ? null : columns, like: null })
  }
  const isDate = (field: string | null) =>
    subject.fields.some(({ key, kind }) => key === field && (kind === 'date' || kind === 'day'))
  return (
    <>
      <FieldGroup title={t(texts.readAs)}>
        <Select
          name="sheet"
          label={t(texts.sheet)}
          value={String(sheet)}
          onChange={(key) => onRead({ sheet: Number(key), headerRow: null, columns: null, like: null })}
          choices={preview.sheets.map(({ name, rows }, at) => ({
            key: String(at),
            label: t(texts.sheetRows, { name: name === '' ? 'CSV' : name, rows }),
          }))}
        />
        <Select
          name="headerRow"
          label={t(texts.headerRow)}
          value={String(headerRow)}
          onChange={(key) => onRead({ sheet, headerRow: Number(key), columns: null, like: null })}
          choices={[
            { key: '0', label: t(texts.noHeader) },
            ...preview.beginning.map(({ row, texts: cells }) => ({
              ...{ key: String(row) },
              label: `${row}: ${cells.filter((cell) => cell !== '').join(' · ')}`.slice(0, 80),
            })),
          ]}
        />
        {preview.mappings.length > 0 && (
          <Select
            name="like"
            label={t(texts.like)}
            value=""
            onChange={(like) =>
              onRead({ sheet: null, headerRow: null, columns: null, like: like === leftOut ? null : like })
            }
            choices={[
              { key: leftOut, label: t(texts.byHeaders) },
              ...preview.mappings.map(({ id, label }) => ({ key: id, label })),
            ]}
          />
        )}
      </FieldGroup>
      <Section title={t(texts.columns)}>
        <Table
          caption={t(texts.columns)}
          columns={[
            {
              ...{ key: 'header', header: t(texts.header) },
              cell: ({ column, header }) => <Bidi>{header === '' ? t(texts.column, { n: column + 1 }) : header}</Bidi>,
            },
            { key: 'sample', header: t(texts.sample), cell: ({ sample }) => <Bidi>{sample}</Bidi> },
            {
              ...{ key: 'field', header: t(texts.holds) },
              cell: (column) => (
                <Select
                  name={`field-${column.column}`}
                  label={t(texts.holds)}
                  value={column.field ?? leftOut}
                  onChange={(field) => change({ ...column, field: field === leftOut ? null : field })}
                  choices={[
                    { key: leftOut, label: t(texts.leftOut) },
                    ...subject.fields.map(({ key, words }) => ({ key, label: t(words) })),
                  ]}
                />
              ),
            },
            {
              ...{ key: 'order', header: t(texts.order) },
              cell: (column) =>
                isDate(column.field) && (
                  <Select
                    name={`order-${column.column}`}
                    label={t(texts.order)}
                    value={column.order}
                    onChange={(order) => change({ ...column, order })}
                    choices={DateOrder.options.map((key) => ({ key, label: t(texts[key]) }))}
                  />
                ),
            },
          ]}
          rows={preview.columns}
          rowKey={({ column }) => String(column)}
        />
      </Section>
    </>
  )
}
