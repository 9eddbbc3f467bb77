import { useProblem } from '../../programme/ui/problem.ts'
import { useRead, useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { tell } from '../../web/request.ts'
import { FailedMessagesView } from '../views.ts'
import { texts } from './texts.ts'

const faults = { noNumber: texts.noNumber, noConnection: texts.noConnection, timeout: texts.timeout } as const
const isFault = (code: string): code is keyof typeof faults => Object.hasOwn(faults, code)

/** SMS that the gateway did not take, for who looks after the programme. */
export function FailedMessages() {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const { problem, attempt } = useProblem()
  const read = useRead('/api/text-messages', FailedMessagesView)
  const again = (id: string) =>
    attempt(async () => {
      await tell(`/api/text-messages/${id}/again`, { method: 'POST', body: {}, language })
      await refresh()
    })
  return (
    <Loaded read={read}>
      {({ messages }) => (
        <>
          {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
          <Table
            caption={t(texts.failed)}
            rows={messages}
            rowKey={({ id }) => id}
            empty={<Empty>{t(texts.noneFailed)}</Empty>}
            columns={[
              { key: 'whom', header: t(texts.whom), cell: ({ userName }) => <Bidi>{userName}</Bidi> },
              { key: 'when', header: t(texts.when), cell: ({ settledAt }) => <DateText value={settledAt} plain /> },
              { key: 'attempts', header: t(texts.attempts), cell: ({ attempts }) => attempts, end: true },
              {
                key: 'fault',
                header: t(texts.fault),
                cell: ({ fault }) => t(isFault(fault) ? faults[fault] : texts.refused, { code: fault }),
              },
              {
                key: 'again',
                header: t(texts.again),
                cell: ({ id }) => <Button onPress={() => void again(id)}>{t(texts.again)}</Button>,
              },
            ]}
          />
        </>
      )}
    </Loaded>
  )
}
