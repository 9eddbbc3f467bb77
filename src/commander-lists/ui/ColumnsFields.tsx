import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { columnRoles, DateOrder, type Mapping } from '../mapping.ts'
import type { PreviewRequest, PreviewView } from '../views.ts'
import { columnTexts, texts } from './texts.ts'

export type Reading = Pick<PreviewRequest, 'sheet' | 'headerRow' | 'columns'>
type Read = (reading: Reading) => void

/** Which sheet is read and where its headers stand. */
export function SheetFields({ preview, onRead }: { preview: PreviewView; onRead: Read }) {
  const t = useText()
  const { sheet, headerRow, beginning, encoding, separator } = preview
  const sheets = preview.sheets.map(({ name, rows }, at) => ({
    key: String(at),
    label: t(texts.sheetRows, { name: name === '' ? 'CSV' : name, rows }),
  }))
  const headerRows = [
    { key: '0', label: t(texts.noHeader) },
    ...beginning.map(({ row, texts: cells }) => ({
      key: String(row),
      label: `${row}: ${cells
        .filter((cell) => cell !== '')
        .join(' · ')
        .slice(0, 80)}`,
    })),
  ]
  const said =
    encoding === null
      ? 'XLSX'
      : t(texts.csvRead, { encoding, separator: separator === '\t' ? t(texts.tab) : separator })
  return (
    <FieldGroup title={t(texts.readAs)} hint={said}>
      <Select
        name="mapping.sheet"
        label={t(texts.sheet)}
        value={String(sheet)}
        onChange={(key) => onRead({ sheet: Number(key), headerRow: null, columns: null })}
        choices={sheets}
      />
      <Select
        name="mapping.headerRow"
        label={t(texts.headerRow)}
        value={String(headerRow)}
        onChange={(key) => onRead({ sheet, headerRow: Number(key), columns: null })}
        choices={headerRows}
      />
    </FieldGroup>
  )
}

type FileColumn = PreviewView['columns'][number]

/** What each column holds, proposed from its header and changed by the officer. */
export function ColumnsFields({ preview, onRead }: { preview: PreviewView; onRead: Read }) {
  const t = useText()
  function change(changed: FileColumn) {
    const columns: Mapping['columns'] = preview.columns
      .map((one) => (one.column === changed.column ? changed : one))
      .flatMap(({ column, role, order }) => {
        if (role === 'ignore') return []
        return [{ column, role, order: role === 'birth' || role === 'joined' ? (order ?? ('dmy' as const)) : null }]
      })
    onRead({ sheet: preview.sheet, headerRow: preview.headerRow, columns: columns.length === 0 ? null : columns })
  }
  const columns: Column<FileColumn>[] = [
    {
      key: 'header',
      header: t(texts.columns),
      cell: ({ column, header }) => <Bidi>{header === '' ? t(texts.columnN, { number: column + 1 }) : header}</Bidi>,
    },
    { key: 'sample', header: t(texts.sample), cell: ({ sample }) => <Bidi>{sample}</Bidi> },
    {
      key: 'role',
      header: t(texts.holds),
      cell: (column) => (
        <Select
          name={`column-${column.column}`}
          label={t(texts.holds)}
          value={column.role}
          onChange={(role) => change({ ...column, role })}
          choices={columnRoles.map((key) => ({ key, label: t(columnTexts[key]) }))}
        />
      ),
    },
    {
      key: 'order',
      header: t(texts.dateOrder),
      cell: (column) =>
        (column.role === 'birth' || column.role === 'joined') && (
          <Select
            name={`order-${column.column}`}
            label={t(texts.dateOrder)}
            value={column.order ?? 'dmy'}
            onChange={(order) => change({ ...column, order })}
            choices={DateOrder.options.map((key) => ({ key, label: t(texts[key]) }))}
          />
        ),
    },
  ]
  return (
    <Section title={t(texts.columns)}>
      <p className="hint">{t(texts.columnsHint)}</p>
      <Table
        caption={t(texts.columns)}
        columns={columns}
        rows={preview.columns}
        rowKey={({ column }) => String(column)}
      />
    </Section>
  )
}
