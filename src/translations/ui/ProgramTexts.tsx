import type { Language } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { proposeTranslation } from '../translation-actions.ts'
import { type TranslationRow, TranslationsView } from '../views.ts'
import { RewordForm } from './RewordForm.tsx'
import { texts } from './texts.ts'

const shown = ['all', 'worded', 'review'] as const
const columnNames = { ar: texts.arabic, en: texts.english, fr: texts.french } as const

/** Every text of the program, by its place or its words in any language. */
export function ProgramTexts() {
  const t = useText()
  const list = useListQuery({ tab: ['texts'], show: shown }, '')
  const read = useRead(list.path('/api/translations'), TranslationsView)
  const barred = useRoleBar(proposeTranslation)
  const said = (language: Language): Column<TranslationRow> => ({
    ...{ key: language, header: t(columnNames[language]), wide: true },
    cell: (row) => <Said row={row} language={language} />,
  })
  return (
    <>
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('show')}
          label={t(texts.show)}
          choices={shown.map((key) => ({ key, label: t(texts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {({ texts: rows, ...paging }) => (
          <>
            <Table
              caption={t(texts.texts)}
              columns={[
                said('ar'),
                said('en'),
                said('fr'),
                {
                  ...{ key: 'place', header: t(texts.place), wide: true },
                  cell: ({ place, places }) => (
                    <>
                      <Code long>{place}</Code>
                      {places > 1 && <div className="hint">{t(texts.places, { count: places })}</div>}
                    </>
                  ),
                },
                ...(barred === undefined
                  ? [
                      {
                        ...{ key: 'reword', header: t(texts.reword), wide: true },
                        cell: (row: TranslationRow) => (
                          <Disclosure title={t(texts.reword)}>
                            {(close) => <RewordForm row={row} onDone={close} />}
                          </Disclosure>
                        ),
                      },
                    ]
                  : []),
              ]}
              rows={rows}
              rowKey={({ place }) => place}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...paging} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </>
  )
}

function Said({ row: { shipped, words, review }, language }: { row: TranslationRow; language: Language }) {
  const t = useText()
  const own = words[language]
  return (
    <>
      <Bidi lang={language}>{own ?? shipped[language]}</Bidi>
      {own !== undefined && (
        <div className="hint">
          <Bidi lang={language}>{t(texts.shipped, { text: shipped[language] })}</Bidi>
        </div>
      )}
      {review.includes(language) && <Badge tone="waiting">{t(texts.changed)}</Badge>}
    </>
  )
}
