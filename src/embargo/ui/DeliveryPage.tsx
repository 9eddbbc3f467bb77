import { newId } from '../../kernel/ids.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { itemClassTexts, stepTexts } from '../code-lists.ts'
import { deliveryReference } from '../delivery.ts'
import { correctDelivery } from '../delivery-actions.ts'
import { decideLink } from '../report-actions.ts'
import { DeliveryView, type RegisterMatch } from '../views.ts'
import { DeliveryDecisions } from './DeliveryDecisions.tsx'
import { DeliveryEvidence } from './DeliveryEvidence.tsx'
import { DeliveryFacts, Told } from './DeliveryFacts.tsx'
import { DeliveryForm } from './DeliveryForm.tsx'
import { DeliveryReplies } from './DeliveryReplies.tsx'
import { texts } from './texts.ts'

/** One delivery: what is told, its route and items, evidence, replies, what was found, and the report to the Committee. */
export function DeliveryPage() {
  const t = useText()
  const read = useRead(`/api/arms-deliveries/${useParam('id')}`, DeliveryView)
  const corrects = useRoleBar(correctDelivery) === undefined
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.about)} ${deliveryReference(view.delivery.id)}`}
          crumbs={[{ title: t(texts.deliveries), href: '/arms-deliveries' }]}
        >
          <DeliveryFacts view={view} />
          <Items view={view} />
          <DeliveryEvidence view={view} />
          <DeliveryReplies view={view} />
          <DeliveryDecisions view={view} />
          {corrects && view.delivery.status !== 'closed' && (
            <Disclosure title={t(texts.correct)}>
              {(close) => <DeliveryForm id={view.delivery.id} before={view.delivery} onDone={close} />}
            </Disclosure>
          )}
          <History view={view} />
        </Page>
      )}
    </Loaded>
  )
}

/** Items with their numbers, and what of them is in the register. */
function Items({ view: { delivery, matches } }: { view: DeliveryView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(texts.items)}>
      <Table
        caption={t(texts.items)}
        rows={delivery.items}
        rowKey={({ id }) => id}
        columns={[
          { key: 'class', header: t(texts.class), cell: (item) => t(itemClassTexts[item.class]) },
          {
            key: 'what',
            header: t(texts.what),
            cell: ({ make, model, marks }) => <Bidi>{[make, model, marks].filter(Boolean).join(' · ') || '—'}</Bidi>,
          },
          {
            key: 'quantity',
            header: t(texts.quantity),
            end: true,
            cell: ({ quantity }) => (quantity === null ? '—' : number(quantity)),
          },
          {
            key: 'numbers',
            header: t(texts.numbers),
            wide: true,
            cell: ({ serials, lots }) =>
              serials.length + lots.length === 0 ? '—' : <Code long>{[...serials, ...lots].join(', ')}</Code>,
          },
        ]}
      />
      <p className="hint">{t(texts.registerLead)}</p>
      <Table
        caption={t(texts.matches)}
        rows={matches}
        rowKey={({ itemId, weaponId, lotId, number: typed }) => `${itemId} ${weaponId ?? lotId ?? ''} ${typed}`}
        empty={<p>{t(texts.noMatches)}</p>}
        columns={[
          { key: 'number', header: t(texts.numbers), cell: (match) => <Code>{match.number}</Code> },
          {
            key: 'registered',
            header: t(texts.registered),
            cell: ({ registered, tag, weaponId }) => (
              <>
                <Code>{registered}</Code>{' '}
                {tag && weaponId && (
                  <Link href={`/weapons/${weaponId}`}>
                    <Code>{tag}</Code>
                  </Link>
                )}
              </>
            ),
          },
          {
            key: 'what',
            header: t(texts.what),
            cell: ({ description, traces }) => <Bidi>{[description, ...traces].join(' · ')}</Bidi>,
          },
          {
            key: 'decide',
            header: t(texts.decide),
            wide: true,
            cell: (match) => <Decide deliveryId={delivery.id} match={match} />,
          },
        ]}
      />
    </Section>
  )
}

const verdicts = ['same', 'different'] as const

function Decide({ deliveryId, match }: { deliveryId: string; match: RegisterMatch }) {
  const t = useText()
  const bar = useRoleBar(decideLink)
  const { itemId, weaponId, lotId, link } = match
  return (
    <>
      {link && (
        <p>
          <Badge tone={link.verdict === 'same' ? 'good' : 'neutral'}>{t(texts[link.verdict])}</Badge>{' '}
          <Bidi>{link.reason}</Bidi>
        </p>
      )}
      <StepForm
        title={t(texts.decide)}
        action={decideLink}
        disabledReason={bar}
        fields={[
          { key: 'verdict', label: t(texts.verdict), choices: verdicts.map((key) => ({ key, label: t(texts[key]) })) },
          { key: 'reason', label: t(texts.reason), lines: 2 },
        ]}
        input={(said) => ({
          ...{ id: newId(), deliveryId, itemId, weaponId, lotId, reason: said('reason') },
          verdict: verdicts.find((one) => one === said('verdict')) ?? '',
        })}
      />
    </>
  )
}

function History({ view: { steps, versions, names } }: { view: DeliveryView }) {
  const t = useText()
  const [, ...earlier] = versions
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map((step) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{names[step.takenBy] ?? ''}</Bidi> {step.note && '·'} <Bidi>{step.note}</Bidi>
            </>
          ),
          state: 'done',
        }))}
      />
      {earlier.length > 0 && (
        <Disclosure title={t(texts.versions)}>
          {() =>
            earlier.map(({ id, version, detail, writtenBy, writtenAt }) => (
              <Section key={id} title={String(version)}>
                <p>
                  <Bidi>{names[writtenBy] ?? ''}</Bidi> · <Moment value={writtenAt} />
                </p>
                <Told detail={detail} place={detail.placeCode} />
              </Section>
            ))
          }
        </Disclosure>
      )}
    </Section>
  )
}
