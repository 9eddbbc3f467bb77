import { statusTexts } from '../../dossiers/code-lists.ts'
import { DraftNotice } from '../../dossiers/ui/DraftNotice.tsx'
import { dossierTones } from '../../dossiers/ui/tones.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { LeavingView } from '../views.ts'
import { OutcomesSection, SuggestionsSection } from './OutcomesSection.tsx'
import { ProposeRelease } from './ProposeRelease.tsx'
import { ReleaseCard } from './ReleaseCard.tsx'
import { texts } from './texts.ts'

/** What may leave a dossier, what left it by two people's hands, and what became of it. */
export function LeavingPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/dossier-releases/of/${id}`, LeavingView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={`${t(texts.page)} ${view.reference}`}
          crumbs={[
            { title: t(texts.dossiers), href: '/dossiers' },
            { title: view.reference, href: `/dossiers/${id}` },
          ]}
          lead={t(texts.lead)}
        >
          <DraftNotice />
          <p>
            {view.name && (
              <>
                <Bidi lang="ar">{view.name.original}</Bidi> <Bidi lang="en">{view.name.latin}</Bidi> ·{' '}
              </>
            )}
            {t(texts.status)}: <Badge tone={dossierTones[view.status]}>{t(statusTexts[view.status])}</Badge>
          </p>
          <SuggestionsSection view={view} />
          <Section title={t(texts.releases)}>
            {view.releases.length === 0 && <Empty>{t(texts.none)}</Empty>}
            {view.releases.map((row) => (
              <ReleaseCard key={row.release.id} row={row} names={view.names} />
            ))}
            {view.mayLeave ? <ProposeRelease view={view} /> : <Notice>{t(texts.notReady)}</Notice>}
          </Section>
          <OutcomesSection view={view} />
        </Page>
      )}
    </Loaded>
  )
}
