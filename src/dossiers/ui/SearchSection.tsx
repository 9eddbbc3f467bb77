import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { dossierMay } from '../dossier.ts'
import { signSearch } from '../search-actions.ts'
import type { DossierView } from '../views.ts'
import { EvidenceTable } from './EvidenceSection.tsx'
import { texts } from './texts.ts'

const outcomes = ['found', 'noneFound'] as const

/** What speaks for the subject or against a finding, and who signed what was looked for. */
export function SearchSection({ view }: { view: DossierView }) {
  const t = useText()
  const other = view.evidence.filter((row) => row.evidence.bears !== 'supports')
  return (
    <Section title={t(texts.exculpatory)}>
      <p className="hint">{t(texts.exculpatoryLead)}</p>
      {view.searches.length === 0 && <p>{t(texts.noSearch)}</p>}
      {view.searches.map(({ search, words }) => (
        <article key={search.id} className="card">
          <p>
            <Badge tone={search.outcome === 'found' ? 'waiting' : 'neutral'}>{t(texts[search.outcome])}</Badge>{' '}
            <Bidi>{view.names[search.signedBy] ?? ''}</Bidi> · <Moment value={search.signedAt} />
          </p>
          <p>
            {t(texts.looked)}: <Bidi>{words?.looked ?? t(texts.erased)}</Bidi>
          </p>
          {words?.result && (
            <p>
              {t(texts.result)}: <Bidi>{words.result}</Bidi>
            </p>
          )}
        </article>
      ))}
      {dossierMay('collect', view.dossier) && (
        <StepForm
          title={t(texts.signSearch)}
          action={signSearch}
          fields={[
            {
              key: 'outcome',
              label: t(texts.outcome),
              choices: outcomes.map((key) => ({ key, label: t(texts[key]) })),
            },
            { key: 'looked', name: 'words.looked', label: t(texts.looked), lines: 3 },
            { key: 'result', name: 'words.result', label: t(texts.result), lines: 2, optional: true },
          ]}
          input={(said) => ({
            ...{ id: newId(), dossierId: view.dossier.id },
            outcome: outcomes.find((one) => one === said('outcome')) ?? '',
            words: { looked: said('looked'), result: said('result') },
          })}
        />
      )}
      <EvidenceTable view={view} rows={other} caption={t(texts.against)} />
    </Section>
  )
}
