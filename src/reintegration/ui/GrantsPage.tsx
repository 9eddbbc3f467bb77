import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { grantTexts } from '../code-lists.ts'
import { approveGrant, turnDownGrant } from '../grant-actions.ts'
import { grantUses } from '../open-lists.ts'
import { GrantsView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = ['proposed', 'approved', 'turnedDown', 'withdrawn', 'all'] as const

/** Grants, and the second signature under them. */
export function GrantsPage() {
  const t = useText()
  const { actor } = useSession()
  const signs = actor.roles.some((role) => approveGrant.roles.includes(role))
  const list = useListQuery({ status: statuses }, 'proposed')
  const read = useRead(list.path('/api/reintegration-grants'), GrantsView)
  const note = [{ key: 'note' as const, label: t(texts.note) }]
  return (
    <Page title={t(texts.grants)}>
      <div className="filters">
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : grantTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.grants)}
              rows={data.grants}
              rowKey={({ grant }) => grant.id}
              empty={<Empty>{t(texts.noGrants)}</Empty>}
              columns={[
                { key: 'case', header: t(texts.case), cell: ({ caseNumber }) => <Code>{caseNumber}</Code> },
                { key: 'use', header: t(texts.kind), cell: ({ grant }) => t(grantUses.words(grant.use)) },
                { key: 'items', header: t(texts.items), cell: ({ items }) => (items ? <Bidi>{items}</Bidi> : '—') },
                {
                  key: 'amount',
                  header: t(texts.amount),
                  cell: ({ grant }) => <Code>{`${grant.amount} ${grant.currency}`}</Code>,
                },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ grant }) => <Badge>{t(grantTexts[grant.status])}</Badge>,
                },
                {
                  key: 'sign',
                  header: t(texts.approve),
                  cell: ({ grant, own }) =>
                    signs && grant.status === 'proposed' ? (
                      <>
                        <StepForm
                          title={t(texts.approve)}
                          action={approveGrant}
                          fields={note}
                          disabledReason={own ? t(texts.ownProposal) : undefined}
                          input={(said) => ({ id: grant.id, note: said('note') })}
                        />
                        <StepForm
                          title={t(grantTexts.turnedDown)}
                          action={turnDownGrant}
                          fields={note}
                          disabledReason={own ? t(texts.ownProposal) : undefined}
                          input={(said) => ({ id: grant.id, note: said('note') })}
                        />
                      </>
                    ) : (
                      '—'
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
