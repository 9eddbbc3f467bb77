import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { providerTexts, typeTexts } from '../code-lists.ts'
import { sectors } from '../open-lists.ts'
import { closeOpportunity } from '../opportunity-actions.ts'
import { OpportunityView } from '../views.ts'
import { EndForm } from './EndForm.tsx'
import { OpenRound, RoundCard } from './Rounds.tsx'
import { texts } from './texts.ts'

/** One opportunity: what it is, its rounds with their seats, and ending it. */
export function OpportunityPage() {
  const t = useText()
  const read = useRead(`/api/opportunities/${useParam('id')}`, OpportunityView)
  const title = read.data?.opportunity.title ?? t(texts.opportunity)
  return (
    <Page
      title={title}
      heading={<Bidi>{title}</Bidi>}
      crumbs={[{ title: t(texts.opportunities), href: '/opportunities' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            <Section title={t(texts.rounds)}>
              {view.opportunity.status === 'open' && <OpenRound opportunityId={view.opportunity.id} />}
              {view.cycles.length === 0 && <Empty>{t(texts.noRounds)}</Empty>}
              {view.cycles.map((cycle) => (
                <RoundCard key={cycle.id} cycle={cycle} />
              ))}
            </Section>
            {view.opportunity.status === 'open' && (
              <EndForm
                title={t(texts.closeOpportunity)}
                hint={t(texts.closeOpportunityHint)}
                action={closeOpportunity}
                id={view.opportunity.id}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { opportunity, provider, placeName } }: { view: OpportunityView }) {
  const t = useText()
  const { status, type, sector, childcare, accessible, cost, currency } = opportunity
  return (
    <DescriptionList
      items={[
        {
          term: t(texts.status),
          value: <Badge tone={status === 'open' ? 'good' : 'neutral'}>{t(texts[status])}</Badge>,
        },
        { term: t(texts.kind), value: t(typeTexts[type]) },
        { term: t(texts.sector), value: t(sectors.words(sector)) },
        { term: t(texts.place), value: t(placeName) },
        {
          term: t(texts.provider),
          value: (
            <>
              <Bidi>{provider.name}</Bidi> · {t(providerTexts[provider.kind])}
            </>
          ),
        },
        ...(provider.contact === '' ? [] : [{ term: t(texts.contact), value: <Bidi>{provider.contact}</Bidi> }]),
        { term: t(texts.childcare), value: t(childcare ? texts.yes : texts.no) },
        { term: t(texts.accessible), value: t(accessible ? texts.yes : texts.no) },
        { term: t(texts.costOfSeat), value: cost === null ? '—' : <Code>{`${cost} ${currency}`}</Code> },
      ]}
    />
  )
}
