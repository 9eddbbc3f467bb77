import { useProblem } from '../../programme/ui/problem.ts'
import { useRead, useRefresh } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { tell } from '../../web/request.ts'
import { LetterState, LettersView } from '../views.ts'
import { stateTexts, texts } from './texts.ts'

const states = ['all', ...LetterState.options] as const
const tones = { waiting: 'waiting', sent: 'good', failed: 'bad', dropped: 'neutral' } as const

/** How letters fare, for administrators: one that failed is sent again or dropped. */
export function LettersPage() {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const list = useListQuery({ state: states }, '-queued')
  const read = useRead(list.path('/api/letters'), LettersView)
  const { problem, attempt } = useProblem()
  const settle = (id: string, step: 'again' | 'drop') =>
    void attempt(async () => {
      await tell(`/api/letters/${id}`, { method: 'POST', body: { step }, language })
      await refresh()
    })
  return (
    <Page title={t(texts.letters)} lead={t(texts.lead)}>
      {problem !== undefined && <Notice kind="warning">{problem}</Notice>}
      <div className="filters">
        <Select
          {...list.select('state')}
          label={t(texts.state)}
          choices={states.map((key) => ({ key, label: t(key === 'all' ? texts.everyState : stateTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            {!data.canSend && <Notice kind="warning">{t(texts.noServer)}</Notice>}
            <Table
              caption={t(texts.letters)}
              rows={data.letters}
              rowKey={({ id }) => id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'kind',
                  header: t(texts.kind),
                  cell: ({ kind }) => (kind === 'reportIssue' ? t(texts.report) : kind),
                },
                { key: 'to', header: t(texts.to), cell: ({ userName }) => <Bidi>{userName ?? t(texts.outside)}</Bidi> },
                {
                  ...{ key: 'state', header: t(texts.state) },
                  cell: ({ state }) => <Badge tone={tones[state]}>{t(stateTexts[state])}</Badge>,
                },
                {
                  ...{ key: 'queued', header: t(texts.queued), ordered: true },
                  cell: ({ queuedAt }) => <Moment value={queuedAt} />,
                },
                { key: 'attempts', header: t(texts.attempts), cell: ({ attempts }) => attempts, end: true },
                { key: 'fault', header: t(texts.fault), cell: ({ fault }) => (fault ? <Code>{fault}</Code> : '—') },
                {
                  ...{ key: 'steps', header: '' },
                  cell: ({ id, state }) =>
                    state === 'failed' && (
                      <>
                        <Button look="quiet" onPress={() => settle(id, 'again')}>
                          {t(texts.again)}
                        </Button>{' '}
                        <Button look="quiet" onPress={() => settle(id, 'drop')}>
                          {t(texts.drop)}
                        </Button>
                      </>
                    ),
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
