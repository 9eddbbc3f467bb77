import { mayLeave } from '../../dossier-releases/release-actions.ts'
import { texts } from '../../dossier-releases/ui/texts.ts'
import { DossierPage } from '../../dossiers/ui/DossierPage.tsx'
import { useText } from '../i18n.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { Notice } from '../kit/Notice.tsx'
import { Section } from '../kit/Page.tsx'

/** A dossier with the way to what leaves it. */
export function DossierRecordPage() {
  const t = useText()
  return (
    <DossierPage
      more={({ dossier }) => (
        <Section title={t(texts.page)}>
          {mayLeave(dossier) ? (
            <ButtonLink href={`/dossier-releases/${dossier.id}`}>{t(texts.page)}</ButtonLink>
          ) : (
            <Notice>{t(texts.notReady)}</Notice>
          )}
        </Section>
      )}
    />
  )
}
