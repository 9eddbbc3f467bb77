import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { ageGroupTexts, harmTexts, sexTexts } from '../code-lists.ts'
import { victimCode } from '../victim.ts'
import { VictimsView } from '../views.ts'
import { texts } from './texts.ts'
import { VictimForm } from './VictimForm.tsx'

const statuses = ['all', 'killed', 'injured'] as const

/** Victims by their codes, of one accident or of all; no name is in the list. */
export function VictimsPage() {
  const t = useText()
  const go = useGo()
  const accident = useQueryText('accident')
  const list = useListQuery({ status: statuses }, '-recorded')
  const path = list.path('/api/victims')
  const read = useRead(accident ? `${path}${path.includes('?') ? '&' : '?'}accident=${accident}` : path, VictimsView)
  const [id] = useState(() => newId())
  return (
    <Page title={t(texts.victims)} lead={t(texts.lead)}>
      {accident && (
        <>
          <p>
            {t(texts.ofOne)} <Link href={`/accidents/${accident}`}>{t(texts.accident)}</Link>
          </p>
          <Disclosure title={t(texts.record)}>
            {() => <VictimForm id={id} accidentId={accident} onDone={() => go(`/victims/${id}`)} />}
          </Disclosure>
        </>
      )}
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.harm)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : harmTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.victims)}
              rows={data.victims}
              rowKey={({ victim }) => victim.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'code',
                  header: t(texts.code),
                  cell: ({ victim }) => (
                    <Link href={`/victims/${victim.id}`}>
                      <Code>{victimCode(victim.id)}</Code>
                    </Link>
                  ),
                },
                {
                  key: 'harm',
                  header: t(texts.harm),
                  cell: ({ victim }) => (
                    <Badge tone={victim.harm === 'killed' ? 'bad' : 'waiting'}>{t(harmTexts[victim.harm])}</Badge>
                  ),
                },
                { key: 'sex', header: t(texts.sex), cell: ({ victim }) => t(sexTexts[victim.sex]) },
                { key: 'age', header: t(texts.ageGroup), cell: ({ victim }) => t(ageGroupTexts[victim.ageGroup]) },
                {
                  key: 'accident',
                  header: t(texts.accident),
                  cell: ({ occurredOn }) => (occurredOn === null ? '—' : <DateText value={occurredOn} plain />),
                },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                {
                  key: 'recorded',
                  header: t(texts.recorded),
                  ordered: true,
                  cell: ({ victim }) => <Moment value={victim.recordedAt} />,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
