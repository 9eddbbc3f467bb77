import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { authorityTexts } from '../paper-words.ts'
import { decideDossierRelease, recordDossierCopy } from '../release-actions.ts'
import { CodeView, CopyHashView, type ReleaseRow } from '../views.ts'
import { texts } from './texts.ts'

const tones = { proposed: 'waiting', released: 'good', turnedDown: 'neutral' } as const

/** One release: to whom, what is kept back, its paper, who proposed and released it, and its copies. */
export function ReleaseCard({ row, names }: { row: ReleaseRow; names: Readonly<Record<string, string>> }) {
  const t = useText()
  const { release, share, number, note, copies } = row
  return (
    <section className="card" aria-label={number}>
      <h3>
        <Code>{number}</Code> <Badge tone={tones[release.state]}>{t(texts[release.state])}</Badge>
      </h3>
      <DescriptionList
        items={[
          { term: t(texts.authority), value: t(authorityTexts[release.authority]) },
          { term: t(texts.recipient), value: <Bidi>{share?.recipient ?? '—'}</Bidi> },
          { term: t(texts.purpose), value: <Bidi>{share?.purpose ?? '—'}</Bidi> },
          { term: t(texts.legalBasis), value: <Bidi>{share?.legalBasis ?? '—'}</Bidi> },
          { term: t(texts.expires), value: <DateText value={release.expiresOn} plain /> },
          { term: t(texts.withheld), value: release.withheld },
          { term: t(texts.hash), value: <Code long>{release.sha256}</Code> },
          { term: t(texts.paper), value: <PaperLinks path={`/api/dossier-releases/${release.id}/paper`} /> },
          {
            term: t(texts.proposedBy),
            value: <ByWhom name={names[release.proposedBy]} at={release.proposedAt} />,
          },
          {
            term: t(texts.decidedBy),
            value: <ByWhom name={names[release.decidedBy ?? '']} at={release.decidedAt} />,
          },
          ...(note === '' ? [] : [{ term: t(texts.note), value: <Bidi>{note}</Bidi> }]),
          ...(copies.length === 0
            ? []
            : [
                {
                  term: t(texts.copies),
                  value: copies.map(({ id, madeBy, madeAt, sha256, because }) => (
                    <div key={id}>
                      <ByWhom name={names[madeBy]} at={madeAt} /> · <Code long>{sha256.slice(0, 16)}</Code>{' '}
                      <Bidi>{because}</Bidi>
                    </div>
                  )),
                },
              ]),
        ]}
      />
      {release.state === 'proposed' && <Decide row={row} />}
      {release.state === 'released' && (
        <>
          <Disclosure title={t(texts.proof)}>{() => <Proof releaseId={release.id} />}</Disclosure>
          <Disclosure title={t(texts.makeCopy)}>{() => <Copy releaseId={release.id} />}</Disclosure>
        </>
      )}
    </section>
  )
}

const verdicts = ['release', 'turnDown'] as const

function Decide({ row: { release } }: { row: ReleaseRow }) {
  const t = useText()
  const { actor } = useSession()
  return (
    <StepForm
      title={t(texts.decide)}
      action={decideDossierRelease}
      disabledReason={release.proposedBy === actor.id ? t(texts.own) : undefined}
      fields={[
        { key: 'verdict', label: t(texts.decide), choices: verdicts.map((key) => ({ key, label: t(texts[key]) })) },
        { key: 'sha256', label: t(texts.readHash), lines: 1, optional: true },
        { key: 'note', label: t(texts.note), lines: 2, optional: true },
      ]}
      input={(said) => ({
        ...{ id: release.id, sha256: said('sha256').replace(/\s/g, ''), note: said('note') },
        verdict: said('verdict') === '' ? '' : said('verdict') === 'release' ? 'released' : 'turnedDown',
      })}
    />
  )
}

/** What proves the hash without this server; it names neither the subject nor the recipient. */
function Proof({ releaseId }: { releaseId: string }) {
  const t = useText()
  const read = useRead(`/api/dossier-releases/${releaseId}/code`, CodeView)
  return (
    <Loaded read={read}>
      {({ code }) => <Link href={`/verify#${encodeURIComponent(code)}`}>{t(texts.openCheck)}</Link>}
    </Loaded>
  )
}

/** A copy is recorded with the hash that it has now; then its bytes are given. */
function Copy({ releaseId }: { releaseId: string }) {
  const read = useRead(`/api/dossier-releases/${releaseId}/copy`, CopyHashView)
  return <Loaded read={read}>{(hash) => <CopyForm releaseId={releaseId} hash={hash} />}</Loaded>
}

function CopyForm({ releaseId, hash }: { releaseId: string; hash: CopyHashView }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  const [given, setGiven] = useState<string>()
  const [because, setBecause] = useState('')
  const state = useAction(recordDossierCopy)
  const standing = hash.first === null ? texts.first : hash.same ? texts.same : texts.differs
  return (
    <>
      <p>
        {t(texts.copyHash)}: <Code long>{hash.sha256}</Code>
      </p>
      <Notice kind={hash.same ? 'info' : 'warning'}>{t(standing)}</Notice>
      <Form
        state={state}
        submit={t(texts.recordCopy)}
        input={() => ({ id, releaseId, sha256: hash.sha256, because })}
        onDone={() => {
          setGiven(id)
          setId(newId())
        }}
      >
        {hash.same ? null : (
          <TextField
            name="because"
            label={t(texts.because)}
            value={because}
            onChange={setBecause}
            lines={2}
            maxLength={500}
          />
        )}
      </Form>
      {given !== undefined && (
        <p>
          <a className="button button-main button-normal" href={`/api/dossier-copies/${given}/packet.zip`} download>
            {t(texts.getPacket)}
          </a>
        </p>
      )}
    </>
  )
}
