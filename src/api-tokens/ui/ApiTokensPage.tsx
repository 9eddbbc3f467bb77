import { exportedLists } from '../../exports/exported-lists.ts'
import { holds } from '../../kernel/roles.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText, Moment } from '../../web/kit/Dates.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { tokenRevokers } from '../api-token.ts'
import { revokeApiToken } from '../token-actions.ts'
import { type ApiTokenRow, ApiTokensView } from '../views.ts'
import { NewApiToken } from './NewApiToken.tsx'
import { texts } from './texts.ts'

/** The tokens by which programs read lists in somebody's name, and what each read. */
export function ApiTokensPage() {
  const t = useText()
  const list = useListQuery({}, '-made')
  const read = useRead(list.path('/api/api-tokens'), ApiTokensView)
  return (
    <Page title={t(texts.tokens)} lead={t(texts.lead)}>
      <NewApiToken />
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.tokens)}
              columns={[
                { key: 'label', header: t(texts.label), cell: ({ token }) => <Bidi>{token.label}</Bidi> },
                { key: 'lists', header: t(texts.lists), wide: true, cell: ({ token }) => titlesOf(token.paths, t) },
                { key: 'state', header: t(texts.state), cell: (row) => <Badge>{t(texts[stateOf(row)])}</Badge> },
                {
                  ...{ key: 'made', header: t(texts.madeBy) },
                  cell: ({ token, madeByName }) => <ByWhom name={madeByName} at={token.madeAt} />,
                },
                {
                  ...{ key: 'expires', header: t(texts.expires) },
                  cell: ({ token }) => <DateText value={token.expiresOn} plain />,
                },
                { key: 'read', header: t(texts.read), wide: true, cell: (row) => <Readings row={row} /> },
                { key: 'step', header: t(texts.revoke), cell: (row) => <Revoke row={row} /> },
              ]}
              rows={data.tokens}
              rowKey={({ token }) => token.id}
              empty={<Empty>{t(texts.none)}</Empty>}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function stateOf({ token, expired }: ApiTokenRow): 'revoked' | 'expired' | 'stands' {
  if (token.revokedAt !== null) return 'revoked'
  return expired ? 'expired' : 'stands'
}

function titlesOf(paths: readonly string[], t: ReturnType<typeof useText>): string {
  return exportedLists
    .filter(({ path }) => paths.includes(path))
    .map(({ title }) => t(title))
    .join(' · ')
}

function Readings({ row: { uses, read } }: { row: ApiTokenRow }) {
  const t = useText()
  const { number } = useFormat()
  if (read.length === 0) return <span className="muted">{t(texts.neverUsed)}</span>
  return (
    <>
      {t(texts.uses, { uses: number(uses) })}
      {read.map(({ path, at }) => (
        <div key={at} className="muted">
          {titlesOf([path], t)} · <Moment value={at} />
        </div>
      ))}
    </>
  )
}

function Revoke({ row }: { row: ApiTokenRow }) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(revokeApiToken)
  if (stateOf(row) !== 'stands' || (row.token.madeBy !== actor.id && !holds(actor, tokenRevokers))) return null
  const refused = state.answer?.outcome === 'refused' ? state.answer.text : undefined
  return (
    <>
      <Button look="danger" isPending={state.sending} onPress={() => void state.send({ id: row.token.id })}>
        {t(texts.revoke)}
      </Button>
      {refused !== undefined && <p className="fault">{refused}</p>}
    </>
  )
}
