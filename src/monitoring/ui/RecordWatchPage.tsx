import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { MonitoringMap } from '../views.ts'
import { StateBadge } from './MonitoringPage.tsx'
import { StartStop } from './StartStop.tsx'
import { texts } from './texts.ts'
import { WatchForm } from './WatchForm.tsx'

/** Writing a watch down: begun or ended now with one press, or a whole one that is over. */
export function RecordWatchPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const post = useQueryText('post')
  const patrol = useQueryText('patrol')
  const read = useRead('/api/monitoring-map', MonitoringMap)
  return (
    <Page title={t(texts.recordWatch)} crumbs={[{ title: t(texts.monitoring), href: '/monitoring' }]}>
      <Loaded read={read}>
        {({ posts }) => (
          <Table
            caption={t(texts.posts)}
            rows={posts}
            rowKey={(row) => row.post.id}
            empty={<Empty>{t(texts.noPosts)}</Empty>}
            columns={[
              { key: 'name', header: t(texts.name), cell: (row) => <Bidi>{row.post.name}</Bidi> },
              { key: 'state', header: t(texts.state), cell: (row) => <StateBadge state={row.state} /> },
              { key: 'press', header: t(texts.watch), cell: (row) => <StartStop row={row} /> },
            ]}
          />
        )}
      </Loaded>
      <Section title={t(texts.enterSpan)}>
        <WatchForm id={id} watcher={post ?? patrol ?? ''} onDone={() => go(`/watches/${id}`)} />
      </Section>
    </Page>
  )
}
