import { useState } from 'react'
import { theProgram } from '../../kernel/roles.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Dialog } from '../../web/kit/Dialog.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { type Column, Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { type ReadinessConfirmation, ReadinessItem, siteMay } from '../readiness.ts'
import { withdrawReadiness } from '../readiness-actions.ts'
import { ReadinessView } from '../views.ts'
import { ConfirmForm, SiteSteps } from './ReadinessForms.tsx'
import { itemTexts, readinessTexts as texts } from './readiness-texts.ts'
import { SiteBadge } from './SiteBadge.tsx'

/** A site on its way to opening: its checklist with the evidence, what is missing, and what can be done next. */
export function ReadinessPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/sites/${id}/readiness`, ReadinessView)
  const site = read.data?.site
  return (
    <Page
      title={site ? t(site.name) : t(texts.site)}
      crumbs={[{ title: t(texts.programme), href: '/programme' }]}
      lead={site && t(site.kind === 'centralStore' ? texts.storeLead : texts.lead)}
    >
      <Loaded read={read}>{(view) => <Readiness view={view} />}</Loaded>
    </Page>
  )
}

function Readiness({ view }: { view: ReadinessView }) {
  const t = useText()
  const { list } = useFormat()
  const { site, placeName, missing } = view
  const lacking = site.status === 'open' && missing.length > 0
  return (
    <>
      {lacking && (
        <Notice kind="warning">{t(texts.openLacks, { items: list(missing.map((item) => t(itemTexts[item]))) })}</Notice>
      )}
      <DescriptionList
        items={[
          { term: t(texts.site), value: <Code>{site.code}</Code> },
          { term: t(texts.status), value: <SiteBadge status={site.status} /> },
          { term: t(texts.place), value: t(placeName) },
          ...(site.openedAt
            ? [
                {
                  term: t(texts.opened),
                  value: (
                    <>
                      <Moment value={site.openedAt} /> · <Named view={view} id={site.openedBy} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <SiteSteps view={view} />
      {site.kind === 'registrationSite' && <Checklist view={view} />}
    </>
  )
}

function Checklist({ view }: { view: ReadinessView }) {
  const t = useText()
  const { actor } = useSession()
  const [withdrawing, setWithdrawing] = useState<ReadinessItem>()
  const standing = new Map(
    view.confirmations.filter(({ status }) => status === 'standing').map((one) => [one.item, one] as const),
  )
  const mayNot = actor.roles.some((role) => role === 'administrator' || role === 'director')
    ? undefined
    : t(texts.notYourRole)
  const columns: Column<ReadinessItem>[] = [
    { key: 'item', header: t(texts.item), cell: (item) => t(itemTexts[item]) },
    {
      key: 'state',
      header: t(texts.state),
      cell: (item) =>
        standing.has(item) ? (
          <Badge tone="good">{t(texts.confirmed)}</Badge>
        ) : (
          <Badge tone="waiting">{t(texts.missing)}</Badge>
        ),
    },
    { key: 'evidence', header: t(texts.evidence), cell: (item) => <Evidence of={standing.get(item)} /> },
    {
      key: 'by',
      header: t(texts.by),
      cell: (item) => {
        const one = standing.get(item)
        return one ? (
          <span>
            <Named view={view} id={one.confirmedBy} /> · <Moment value={one.confirmedAt} />
          </span>
        ) : (
          '—'
        )
      },
    },
    {
      key: 'withdraw',
      header: t(texts.withdraw),
      cell: (item) =>
        standing.has(item) && mayNot === undefined ? (
          <Button look="quiet" onPress={() => setWithdrawing(item)}>
            {t(texts.withdraw)}
          </Button>
        ) : (
          '—'
        ),
    },
  ]
  return (
    <>
      <Section title={t(texts.checklist)}>
        <Table caption={t(texts.checklist)} columns={columns} rows={ReadinessItem.options} rowKey={(item) => item} />
      </Section>
      {withdrawing && <WithdrawDialog view={view} item={withdrawing} onClose={() => setWithdrawing(undefined)} />}
      {view.missing.length > 0 && siteMay('confirm', view.site) && <ConfirmForm view={view} mayNot={mayNot} />}
      <Withdrawn view={view} />
    </>
  )
}

function Evidence({ of }: { of: ReadinessConfirmation | undefined }) {
  if (!of) return '—'
  return (
    <div>
      <Bidi>{of.evidence}</Bidi>
      {of.note !== '' && <div className="muted">{of.note}</div>}
    </div>
  )
}

function Named({ view, id }: { view: ReadinessView; id: string | null }) {
  const t = useText()
  if (id === theProgram.id) return t(texts.program)
  return <Bidi>{view.names[id ?? ''] ?? t(texts.somebody)}</Bidi>
}

function WithdrawDialog({ view, item, onClose }: { view: ReadinessView; item: ReadinessItem; onClose: () => void }) {
  const t = useText()
  const state = useAction(withdrawReadiness)
  const [reason, setReason] = useState('')
  return (
    <Dialog title={`${t(texts.withdraw)}: ${t(itemTexts[item])}`} isOpen onClose={onClose}>
      <Form
        state={state}
        input={() => ({ id: view.site.id, item, reason })}
        onDone={onClose}
        submit={t(texts.withdraw)}
        look="danger"
      >
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
      </Form>
    </Dialog>
  )
}

/** Confirmations that were taken back: they are kept, with who and why. */
function Withdrawn({ view }: { view: ReadinessView }) {
  const t = useText()
  const rows = view.confirmations.filter(({ status }) => status === 'withdrawn')
  if (rows.length === 0) return null
  return (
    <Section title={t(texts.withdrawn)}>
      <Table
        caption={t(texts.withdrawn)}
        rowKey={(one) => one.id}
        rows={rows}
        columns={[
          { key: 'item', header: t(texts.item), cell: (one) => t(itemTexts[one.item]) },
          { key: 'evidence', header: t(texts.evidence), cell: (one) => <Evidence of={one} /> },
          { key: 'reason', header: t(texts.reason), cell: (one) => <q>{one.withdrawnReason}</q> },
          {
            key: 'by',
            header: t(texts.withdraw),
            cell: (one) => (
              <span>
                <Named view={view} id={one.withdrawnBy} /> ·{' '}
                {one.withdrawnAt !== null && <Moment value={one.withdrawnAt} />}
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}
