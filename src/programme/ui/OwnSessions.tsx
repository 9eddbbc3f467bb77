import { useRead, useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { tell } from '../../web/request.ts'
import { type OwnSession, OwnSessionsView } from '../views.ts'
import { useProblem } from './problem.ts'
import { texts } from './texts.ts'

/** Where the reader is signed in, and ending what they do not know. */
export function OwnSessions() {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const read = useRead('/api/session/all', OwnSessionsView)
  const { problem, attempt } = useProblem()
  const end = (path: string) =>
    void attempt(async () => {
      await tell(path, { method: 'DELETE', language })
      await refresh()
    })
  const columns: Column<OwnSession>[] = [
    {
      key: 'device',
      header: t(texts.device),
      cell: ({ device, own }) => (
        <>
          <bdi>{device === '' ? t(texts.unknownDevice) : device}</bdi> {own && <Badge>{t(texts.thisSession)}</Badge>}
        </>
      ),
    },
    { key: 'opened', header: t(texts.openedAt), cell: ({ openedAt }) => <Moment value={openedAt} /> },
    { key: 'seen', header: t(texts.lastSeen), cell: ({ lastSeen }) => <Moment value={lastSeen} /> },
    {
      key: 'end',
      header: t(texts.endSession),
      cell: ({ id, own }) =>
        own ? (
          '—'
        ) : (
          <Button look="quiet" onPress={() => end(`/api/session/all/${id}`)}>
            {t(texts.endSession)}
          </Button>
        ),
    },
  ]
  return (
    <>
      <p className="hint">{t(texts.sessionsLead)}</p>
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      <Loaded read={read}>
        {({ sessions }) => (
          <>
            <Table
              caption={t(texts.sessions)}
              columns={columns}
              rows={sessions}
              rowKey={({ id }) => id}
              empty={<Empty>{t(texts.sessions)}</Empty>}
            />
            {sessions.length > 1 && <Button onPress={() => end('/api/session/others')}>{t(texts.endOthers)}</Button>}
          </>
        )}
      </Loaded>
    </>
  )
}
