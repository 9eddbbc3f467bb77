import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { lackTexts, statusTexts } from '../code-lists.ts'
import { dossierMay } from '../dossier.ts'
import { closeDossier, reopenDossier, sendToReview } from '../dossier-actions.ts'
import { reviewDossier } from '../review-actions.ts'
import type { DossierView } from '../views.ts'
import { useFindingNames } from './FindingsSection.tsx'
import { texts } from './texts.ts'

/** What the dossier lacks, sending it to legal review, and what the review says of each finding. */
export function ReviewSection({ view }: { view: DossierView }) {
  const t = useText()
  const nameOf = useFindingNames(view)
  const { dossier, lacks, reviews, names } = view
  const { id } = dossier
  const [lack] = lacks
  const notNow = (step: Parameters<typeof dossierMay>[0]) => (dossierMay(step, dossier) ? undefined : t(texts.notNow))
  const nameOfVersion = (findingId: string) => {
    const row = view.findings.find(({ finding }) => finding.id === findingId)
    return row ? nameOf(row.finding.rootId) : '—'
  }
  return (
    <Section title={t(texts.review)}>
      {lacks.length > 0 ? (
        <Notice kind="warning" title={t(texts.lacking)}>
          <ul>
            {lacks.map((one) => (
              <li key={one}>{t(lackTexts[one])}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="info">{t(texts.complete)}</Notice>
      )}
      <StepForm
        title={t(texts.send)}
        action={sendToReview}
        disabledReason={notNow('send') ?? (lack ? t(lackTexts[lack]) : undefined)}
        fields={[{ key: 'note', label: t(texts.note), optional: true }]}
        input={(said) => ({ id, note: said('note') })}
      />
      {dossier.status === 'legalReview' && (
        <Disclosure title={t(texts.reviewNow)}>{(close) => <ReviewForm view={view} onDone={close} />}</Disclosure>
      )}
      {reviews.length === 0 && <p>{t(texts.noReviews)}</p>}
      {reviews.map(({ review, words }) => (
        <article key={review.id} className="card">
          <p>
            <Badge tone={review.verdict === 'ready' ? 'good' : 'bad'}>{t(statusTexts[review.verdict])}</Badge>{' '}
            <Bidi>{names[review.reviewedBy] ?? ''}</Bidi> · <Moment value={review.reviewedAt} /> ·{' '}
            {t(texts.revision, { revision: review.revision })}
          </p>
          <ul>
            {words?.points.map(({ findingId, verdict, reason }) => (
              <li key={findingId}>
                <Bidi>{nameOfVersion(findingId)}</Bidi>: {t(texts[verdict])} {reason && '·'} <Bidi>{reason}</Bidi>
              </li>
            ))}
          </ul>
          {words?.note && (
            <p>
              <Bidi>{words.note}</Bidi>
            </p>
          )}
        </article>
      ))}
      <StepForm
        title={t(texts.reopen)}
        action={reopenDossier}
        disabledReason={notNow('reopen')}
        fields={[{ key: 'reason', label: t(texts.reason) }]}
        input={(said) => ({ id, reason: said('reason') })}
      />
      <StepForm
        title={t(texts.close)}
        action={closeDossier}
        disabledReason={notNow('close')}
        fields={[{ key: 'reason', label: t(texts.reason) }]}
        input={(said) => ({ id, reason: said('reason') })}
      />
    </Section>
  )
}

const verdicts = ['accepted', 'returned'] as const
interface Point {
  readonly verdict: (typeof verdicts)[number] | ''
  readonly reason: string
}

function ReviewForm({ view, onDone }: { view: DossierView; onDone: () => void }) {
  const t = useText()
  const nameOf = useFindingNames(view)
  const [id] = useState(() => newId())
  const [points, setPoints] = useState<ReadonlyMap<string, Point>>(new Map())
  const [note, setNote] = useState('')
  const standing = view.findings.filter((row) => row.standing)
  const pointOf = (findingId: string) => points.get(findingId) ?? { verdict: '' as const, reason: '' }
  const put = (findingId: string, part: Partial<Point>) =>
    setPoints((before) => new Map(before).set(findingId, { ...pointOf(findingId), ...part }))
  const input = () => ({
    ...{ id, dossierId: view.dossier.id, revision: view.dossier.revision },
    words: { points: standing.map(({ finding }) => ({ findingId: finding.id, ...pointOf(finding.id) })), note },
  })
  return (
    <Form
      state={useAction(reviewDossier)}
      input={input}
      onDone={onDone}
      submit={t(texts.reviewNow)}
      disabledReason={view.wrote ? t(texts.youWrote) : undefined}
    >
      {standing.map(({ finding }, i) => (
        <FieldGroup key={finding.id} title={nameOf(finding.rootId)}>
          <RadioGroup
            name={`words.points.${i}.verdict`}
            label={t(texts.verdict)}
            value={pointOf(finding.id).verdict}
            onChange={(verdict) => put(finding.id, { verdict })}
            choices={verdicts.map((key) => ({ key, label: t(texts[key]) }))}
          />
          <TextField
            name={`words.points.${i}.reason`}
            label={t(texts.reason)}
            value={pointOf(finding.id).reason}
            onChange={(reason) => put(finding.id, { reason })}
            lines={2}
            optional={pointOf(finding.id).verdict !== 'returned'}
          />
        </FieldGroup>
      ))}
      <TextField name="words.note" label={t(texts.note)} value={note} onChange={setNote} lines={2} optional />
    </Form>
  )
}
