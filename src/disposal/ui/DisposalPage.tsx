import { useState } from 'react'
import { traceSettled } from '../../tracing/trace-request.ts'
import { classTexts, WeaponClass } from '../../weapons/code-lists.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { PhotosField } from '../../web/kit/PhotosField.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { cancelDisposal, executeDisposal, signDisposal } from '../actions.ts'
import { methodTexts } from '../code-texts.ts'
import { disposalMay, type ItemState } from '../disposal.ts'
import { DisposalView } from '../views.ts'
import { statusTones } from './DisposalsPage.tsx'
import { statusTexts, texts } from './texts.ts'

/** One plan: what is to be destroyed, how it stands today, and the next step. */
export function DisposalPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/disposals/${id}`, DisposalView)
  return (
    <Page title={t(texts.plan)} crumbs={[{ title: t(texts.title), href: '/disposals' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            <Items view={view} />
            {disposalMay('sign', view.plan) && <SignForm view={view} />}
            {disposalMay('execute', view.plan) && <ExecuteForm key={view.plan.id} view={view} />}
            {disposalMay('cancel', view.plan) && <CancelForm view={view} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { plan, siteName, names } }: { view: DisposalView }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.status), value: <Badge tone={statusTones[plan.status]}>{t(statusTexts[plan.status])}</Badge> },
        { term: t(texts.site), value: t(siteName) },
        { term: t(texts.plannedOn), value: <DateText value={plan.plannedOn} /> },
        { term: t(texts.method), value: t(methodTexts[plan.method]) },
        { term: t(texts.procedure), value: <Bidi>{plan.procedure}</Bidi> },
        { term: t(texts.scrap), value: <Bidi>{plan.scrap}</Bidi> },
        { term: t(texts.witnessName), value: <Bidi>{`${plan.witnessName} · ${plan.witnessOf}`}</Bidi> },
        { term: t(texts.proposedBy), value: <ByWhom name={names[plan.proposedBy ?? '']} at={plan.proposedAt} /> },
        { term: t(texts.signedBy), value: <ByWhom name={names[plan.signedBy ?? '']} at={plan.signedAt} /> },
        { term: t(texts.executedBy), value: <ByWhom name={names[plan.executedBy ?? '']} at={plan.executedAt} /> },
        ...(plan.certificate ? [{ term: t(texts.certificate), value: <Code>{plan.certificate}</Code> }] : []),
        ...(plan.certificate
          ? [{ term: t(texts.paper), value: <PaperLinks path={`/api/disposals/${plan.id}/certificate`} /> }]
          : []),
        ...(plan.witnessed ? [{ term: t(texts.witnessed), value: <Bidi>{plan.witnessed}</Bidi> }] : []),
        ...(plan.cancelledFor ? [{ term: t(texts.reason), value: <Bidi>{plan.cancelledFor}</Bidi> }] : []),
      ]}
    />
  )
}

function Items({ view: { plan, states } }: { view: DisposalView }) {
  const t = useText()
  const traceOf = (weaponId: string) => plan.items.find((item) => item.weaponId === weaponId)
  return (
    <Section title={`${t(texts.items)} (${plan.items.length})`}>
      <Table
        caption={t(texts.items)}
        rows={states}
        rowKey={({ weaponId }) => weaponId}
        columns={[
          {
            key: 'tag',
            header: t(texts.tag),
            cell: ({ weaponId, tag }) => (
              <Link href={`/weapons/${weaponId}`}>
                <Code>{tag}</Code>
              </Link>
            ),
            sort: ({ tag }) => tag,
          },
          { key: 'class', header: t(texts.class), cell: ({ class: kind }) => <ClassName kind={kind} /> },
          { key: 'serial', header: t(texts.serial), cell: ({ serial }) => <Code>{serial ?? '—'}</Code> },
          {
            key: 'parts',
            header: t(texts.parts),
            cell: ({ parts }) => (parts.length === 0 ? '—' : <Code>{parts.map(({ tag }) => tag).join(' · ')}</Code>),
          },
          {
            key: 'trace',
            header: t(texts.trace),
            cell: ({ weaponId }) => {
              const item = traceOf(weaponId)
              return item && `${t(texts[item.trace])}: ${item.traceNote}`
            },
          },
          { key: 'state', header: t(texts.status), cell: (state) => <StateBadge state={state} siteId={plan.siteId} /> },
        ]}
      />
    </Section>
  )
}

function ClassName({ kind }: { kind: string }) {
  const t = useText()
  const known = WeaponClass.safeParse(kind)
  return known.success ? t(classTexts[known.data]) : kind
}

function StateBadge({ state, siteId }: { state: ItemState; siteId: string }) {
  const t = useText()
  if (state.status === 'destroyed') return <Badge>{t(texts.destroyed)}</Badge>
  if (!traceSettled(state.trace)) return <Badge tone="bad">{t(texts.notTraced)}</Badge>
  if (state.held) return <Badge tone="bad">{t(texts.held)}</Badge>
  if (state.siteId !== siteId || state.status !== 'inCustody') return <Badge tone="bad">{t(texts.notInStore)}</Badge>
  if (state.parts.some((part) => part.siteId !== siteId || part.status !== 'inCustody'))
    return <Badge tone="bad">{t(texts.partsElsewhere)}</Badge>
  return <Badge tone="good">{t(texts.ready)}</Badge>
}

function SignForm({ view: { plan } }: { view: DisposalView }) {
  const t = useText()
  const { actor } = useSession()
  const why = !actor.roles.includes('director')
    ? t(texts.onlyDirector)
    : plan.proposedBy === actor.id
      ? t(texts.youProposed)
      : undefined
  return (
    <Section title={t(texts.sign)}>
      <Form
        state={useAction(signDisposal)}
        input={() => ({ id: plan.id })}
        onDone={() => undefined}
        submit={t(texts.sign)}
        disabledReason={why}
      >
        {null}
      </Form>
    </Section>
  )
}

function ExecuteForm({ view: { plan } }: { view: DisposalView }) {
  const t = useText()
  const { actor } = useSession()
  const [tags, setTags] = useState('')
  const [witnessed, setWitnessed] = useState('')
  const [photos, setPhotos] = useState<string[]>([])
  const may = actor.roles.some((role) => executeDisposal.roles.includes(role))
  return (
    <Section title={t(texts.execute)}>
      <Form
        state={useAction(executeDisposal)}
        input={() => ({ id: plan.id, destroyed: tags.split(/[\s,;]+/).filter((tag) => tag !== ''), witnessed, photos })}
        onDone={() => undefined}
        submit={t(texts.execute)}
        look="danger"
        disabledReason={may ? undefined : t(texts.onlyKeepers)}
      >
        <TextField
          name="destroyed"
          label={t(texts.tags)}
          hint={t(texts.executeHint)}
          value={tags}
          onChange={setTags}
          lines={6}
          code
        />
        <TextField name="witnessed" label={t(texts.witnessed)} value={witnessed} onChange={setWitnessed} lines={2} />
        <PhotosField name="photos" label={t(texts.photosAfter)} value={photos} onChange={setPhotos} />
      </Form>
    </Section>
  )
}

function CancelForm({ view: { plan } }: { view: DisposalView }) {
  const t = useText()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const may = actor.roles.some((role) => cancelDisposal.roles.includes(role))
  return (
    <Section title={t(texts.cancel)}>
      <Form
        state={useAction(cancelDisposal)}
        input={() => ({ id: plan.id, reason })}
        onDone={() => undefined}
        submit={t(texts.cancel)}
        look="danger"
        disabledReason={may ? undefined : t(texts.onlyKeepers)}
      >
        <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
      </Form>
    </Section>
  )
}
