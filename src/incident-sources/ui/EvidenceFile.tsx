import { useEffect, useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useRefresh } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { webTexts } from '../../web/texts.ts'
import { custodyTexts, fileKindTexts, methodTexts, verdictTexts } from '../code-lists.ts'
import { Method, Verdict } from '../evidence.ts'
import { CustodyKind } from '../evidence-file.ts'
import { decideFinding, findOnFile, noteCustody } from '../file-actions.ts'
import { hasPreview } from '../file-types.ts'
import type { FileView } from '../views.ts'
import { openFile, saveAs } from './file-sending.ts'
import { texts } from './texts.ts'

const links = CustodyKind.exclude(['takenIn', 'viewed']).options

/** One file of evidence: its hash, whether it is authenticated, who had it in hand, and what was found of it. */
export function EvidenceFile({ view }: { view: FileView }) {
  const t = useText()
  const { number } = useFormat()
  const { file, custody, authenticated } = view
  return (
    <article className="stack">
      <p>
        <strong>
          <Bidi>{file.title}</Bidi>
        </strong>{' '}
        {t(fileKindTexts[file.kind])} · <Code>{file.mime}</Code> · {number(Math.ceil(file.bytes / 1024))} KB{' '}
        <Badge tone={authenticated ? 'good' : 'neutral'}>
          {t(authenticated ? texts.authenticated : texts.notAuthenticated)}
        </Badge>
      </p>
      <p>
        {t(texts.hash)}: <Code long>{file.sha256}</Code>
      </p>
      <Opening file={file} />
      <Findings view={view} />
      <Disclosure title={t(texts.custody)}>
        {() => (
          <ol>
            {custody.map(({ link, takenByName }) => (
              <li key={link.id}>
                {t(custodyTexts[link.kind])} <Bidi>{link.note}</Bidi> <ByWhom name={takenByName} at={link.takenAt} />
              </li>
            ))}
          </ol>
        )}
      </Disclosure>
      <StepForm
        title={t(texts.noteCustody)}
        action={noteCustody}
        fields={[
          {
            key: 'kind',
            label: t(texts.noteCustody),
            choices: links.map((key) => ({ key, label: t(custodyTexts[key]) })),
          },
          { key: 'note', label: t(texts.custodyNote), lines: 2 },
        ]}
        input={(said) => ({ id: file.id, kind: links.find((one) => one === said('kind')) ?? '', note: said('note') })}
      />
    </article>
  )
}

function Opening({ file }: { file: FileView['file'] }) {
  const t = useText()
  const { language } = useLanguage()
  const refresh = useRefresh()
  const [shown, setShown] = useState<string>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => () => (shown === undefined ? undefined : URL.revokeObjectURL(shown)), [shown])
  const open = async (as: 'original' | 'preview') => {
    setProblem(undefined)
    try {
      const blob = await openFile(file.id, as, language)
      if (as === 'preview') setShown(URL.createObjectURL(blob))
      else saveAs(blob, file.sha256.slice(0, 16))
      await refresh()
    } catch (error) {
      setProblem(error instanceof Error && error.name === 'ProblemError' ? error.message : t(webTexts.noAnswer))
    }
  }
  return (
    <>
      <div className="row">
        {hasPreview(file.mime) && (
          <Button look="plain" onPress={() => void open('preview')}>
            {t(texts.preview)}
          </Button>
        )}
        <Button look="plain" onPress={() => void open('original')}>
          {t(texts.original)}
        </Button>
      </div>
      <p className="hint">{t(texts.openingKept)}</p>
      {problem && <Notice kind="danger">{problem}</Notice>}
      {shown !== undefined && <img className="photo-preview" src={shown} alt={file.title} />}
    </>
  )
}

function Findings({ view: { file, findings } }: { view: FileView }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const [id, setId] = useState(() => newId())
  return (
    <>
      {findings.map(({ finding, proposedByName, signedByName }) => (
        <div key={finding.id}>
          <p>
            {t(methodTexts[finding.method])}: <strong>{t(verdictTexts[finding.verdict])}</strong>{' '}
            <Bidi>{finding.note}</Bidi> <ByWhom name={proposedByName} at={finding.proposedAt} />{' '}
            <Badge tone={signedByName !== null ? 'good' : finding.turnedDown === '' ? 'waiting' : 'bad'}>
              {signedByName !== null
                ? t(texts.approved, { name: signedByName })
                : finding.turnedDown === ''
                  ? t(texts.waits)
                  : t(texts.turnedDown, { why: finding.turnedDown })}
            </Badge>
          </p>
          {signedByName === null && finding.turnedDown === '' && (
            <StepForm
              title={t(texts.decide)}
              action={decideFinding}
              disabledReason={
                barOf(decideFinding) ?? (finding.proposedBy === actor.id ? t(texts.ownFinding) : undefined)
              }
              fields={[
                {
                  key: 'approve',
                  label: t(texts.decide),
                  choices: [
                    { key: 'yes', label: t(texts.approve) },
                    { key: 'no', label: t(texts.turnDown) },
                  ],
                },
                { key: 'reason', label: t(texts.reason), lines: 2, optional: true },
              ]}
              input={(said) => ({
                ...{ id: finding.id, reason: said('reason') },
                approve: said('approve') === '' ? null : said('approve') === 'yes',
              })}
            />
          )}
        </div>
      ))}
      <StepForm
        title={t(texts.find)}
        action={findOnFile}
        disabledReason={barOf(findOnFile)}
        onDone={() => setId(newId())}
        fields={[
          {
            key: 'method',
            label: t(texts.method),
            choices: Method.options.map((key) => ({ key, label: t(methodTexts[key]) })),
          },
          {
            key: 'verdict',
            label: t(texts.verdict),
            choices: Verdict.options.map((key) => ({ key, label: t(verdictTexts[key]) })),
          },
          { key: 'note', label: t(texts.note), lines: 3 },
        ]}
        input={(said) => ({
          ...{ id, fileId: file.id, note: said('note') },
          method: Method.options.find((one) => one === said('method')) ?? '',
          verdict: Verdict.options.find((one) => one === said('verdict')) ?? '',
        })}
      />
    </>
  )
}
