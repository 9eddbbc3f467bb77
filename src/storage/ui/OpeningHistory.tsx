import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { OpeningsView } from '../views.ts'
import { keyTexts } from './key-texts.ts'
import { calledBy, Faults, OpeningBadge } from './OpeningParts.tsx'
import { partyTexts, purposeTexts, texts } from './texts.ts'

const shows = ['all', 'faults', 'toSettle'] as const
const words = { all: keyTexts.showAll, faults: keyTexts.showFaults, toSettle: keyTexts.showToSettle }

/** Every opening of a store, newest first: for what, who signed, the seals, and what was irregular. */
export function OpeningHistory({ armouryId }: { armouryId: string }) {
  const t = useText()
  const list = useListQuery({ tab: ['now', 'openings'], show: shows }, '')
  const read = useRead(list.path(`/api/armouries/${armouryId}/openings`), OpeningsView)
  return (
    <Section title={t(texts.openings)}>
      <div className="filters">
        <Select
          {...list.select('show')}
          label={t(keyTexts.show)}
          choices={shows.map((key) => ({ key, label: t(words[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.openings)}
              rows={data.openings}
              rowKey={({ opening }) => opening.id}
              empty={<Empty>{t(keyTexts.noOpenings)}</Empty>}
              columns={[
                { key: 'begun', header: t(keyTexts.begun), cell: ({ opening }) => <Moment value={opening.begunAt} /> },
                {
                  key: 'purpose',
                  header: t(keyTexts.purpose),
                  cell: ({ opening }) => t(purposeTexts[opening.purpose]),
                },
                {
                  key: 'status',
                  header: t(keyTexts.status),
                  cell: ({ opening }) => <OpeningBadge opening={opening} />,
                },
                {
                  key: 'signed',
                  header: t(keyTexts.signatures),
                  cell: ({ opening, signatures, missing }) =>
                    opening.keys.length === 0 ? (
                      <Bidi>{data.names[opening.begunBy] ?? '—'}</Bidi>
                    ) : (
                      opening.keys.map(({ party, holders }) => {
                        const by = signatures.find((one) => one.party === party)
                        const holder = holders.find(({ id }) => id === by?.holderId)
                        const name = holder && !missing.includes(party) ? calledBy(holder, data.names) : '—'
                        return (
                          <div key={party}>
                            {t(partyTexts[party])}: <Bidi>{name}</Bidi>
                          </div>
                        )
                      })
                    ),
                },
                {
                  key: 'seals',
                  header: t(keyTexts.sealsLeft),
                  cell: ({ opening }) => <Code>{opening.sealsLeft.join(', ') || '—'}</Code>,
                },
                {
                  key: 'closed',
                  header: t(keyTexts.closed),
                  cell: ({ opening }) => (opening.closedAt ? <Moment value={opening.closedAt} /> : '—'),
                },
                { key: 'faults', header: t(keyTexts.faults), cell: ({ opening }) => <Faults opening={opening} /> },
                {
                  key: 'settlement',
                  header: t(keyTexts.settlement),
                  cell: ({ opening }) => <Bidi>{opening.settlement ?? opening.cancelledFor ?? '—'}</Bidi>,
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Section>
  )
}
