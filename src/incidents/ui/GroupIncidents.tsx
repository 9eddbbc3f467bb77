import { useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { IncidentsView } from '../views.ts'
import { IncidentsTable } from './IncidentsTable.tsx'
import { texts } from './texts.ts'

/** The incidents that a group of the register took part in, the newest first, for who reads the log. */
export function GroupIncidents({ groupId }: { groupId: string }) {
  const t = useText()
  const [page, setPage] = useState(1)
  const read = useRead(`/api/incidents?group=${groupId}&page=${page}`, IncidentsView)
  return (
    <Section title={t(texts.ofGroup)}>
      <Loaded read={read}>
        {(data) => (
          <>
            <IncidentsTable rows={data.incidents} empty={t(texts.noneOfGroup)} />
            <Pagination {...data} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Section>
  )
}
