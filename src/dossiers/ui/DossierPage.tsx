import { type ReactNode, useState } from 'react'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { kindTexts, statusTexts, stepTexts } from '../code-lists.ts'
import { DossierView } from '../views.ts'
import { BasesSection } from './BasesSection.tsx'
import { DraftNotice } from './DraftNotice.tsx'
import { EvidenceSection } from './EvidenceSection.tsx'
import { FindingsSection } from './FindingsSection.tsx'
import { IdentitySection } from './IdentitySection.tsx'
import { LinksSection } from './LinksSection.tsx'
import { ReviewSection } from './ReviewSection.tsx'
import { SearchSection } from './SearchSection.tsx'
import { texts } from './texts.ts'
import { dossierTones } from './tones.ts'

const tabs = ['identity', 'findings', 'evidence', 'exculpatory', 'links', 'bases', 'review', 'history'] as const
type Tab = (typeof tabs)[number]

/** One dossier, part by part. `more` is what a feature below adds to it, such as its release. */
export function DossierPage({ more }: { more?: (view: DossierView) => ReactNode }) {
  const t = useText()
  const [tab, setTab] = useState<Tab>('identity')
  const read = useRead(`/api/dossiers/${useParam('id')}`, DossierView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.dossier)} ${view.reference}`}
          heading={
            <>
              {t(texts.dossier)} <Code>{view.reference}</Code>
            </>
          }
          crumbs={[{ title: t(texts.dossiers), href: '/dossiers' }]}
          actions={
            <>
              <Badge tone="neutral">{t(kindTexts[view.dossier.kind])}</Badge>
              <Badge tone={dossierTones[view.dossier.status]}>{t(statusTexts[view.dossier.status])}</Badge>
            </>
          }
        >
          <DraftNotice />
          <Tabs
            label={t(texts.dossier)}
            value={tab}
            onChange={setTab}
            tabs={tabs.map((key) => ({ key, title: t(texts[key]), content: contentOf(key, view) }))}
          />
          {more?.(view)}
        </Page>
      )}
    </Loaded>
  )
}

function contentOf(tab: Tab, view: DossierView): ReactNode {
  switch (tab) {
    case 'identity':
      return <IdentitySection view={view} />
    case 'findings':
      return <FindingsSection view={view} />
    case 'evidence':
      return <EvidenceSection view={view} />
    case 'exculpatory':
      return <SearchSection view={view} />
    case 'links':
      return <LinksSection view={view} />
    case 'bases':
      return <BasesSection view={view} />
    case 'review':
      return <ReviewSection view={view} />
    case 'history':
      return <History view={view} />
  }
}

function History({ view: { steps, names } }: { view: DossierView }) {
  const t = useText()
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, note }) => ({
          key: step.id,
          title: t(stepTexts[step.kind]),
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{names[step.takenBy] ?? ''}</Bidi> {note && '·'} <Bidi>{note}</Bidi>
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
