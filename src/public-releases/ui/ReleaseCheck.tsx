import { useEffect, useState } from 'react'
import { renderSVG } from 'uqr'
import { type VerifiedReceipt, verifyReceiptCode } from '../../journal/receipt-code.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { trustedKeys } from '../../web/verify/keys.ts'
import { contentHash } from '../content.ts'
import type { PublicReleaseView } from '../views.ts'
import { texts } from './texts.ts'

type Checked =
  | { kind: 'noKeys' }
  | { kind: 'fails' }
  | { kind: 'holds'; verified: Extract<VerifiedReceipt, { genuine: true }> }

/** Whether the code proves what this page shows: the number, the title and the very content, in the way of /verify. */
async function check(view: PublicReleaseView): Promise<Checked> {
  const { keys } = await trustedKeys()
  if (keys.length === 0) return { kind: 'noKeys' }
  const verified = verifyReceiptCode(view.code, keys)
  if (!verified.genuine || verified.statement.kind !== 'publicRelease') return { kind: 'fails' }
  const { number, title, titleLatin, what, content, at, corrects } = verified.statement
  const fits =
    number === view.number &&
    title === view.title.ar &&
    titleLatin === view.title.en &&
    what === view.kind &&
    at === view.releasedAt &&
    corrects === (view.corrects?.number ?? '') &&
    content === view.sha256 &&
    (view.content === null || contentHash(view.content) === content)
  return fits ? { kind: 'holds', verified } : { kind: 'fails' }
}

/** The proof of a release, checked in the reader's own browser, and how to check it elsewhere. */
export function ReleaseCheck({ view }: { view: PublicReleaseView }) {
  const t = useText()
  const [checked, setChecked] = useState<Checked>()
  useEffect(() => {
    let left = false
    check(view).then(
      (result) => left || setChecked(result),
      () => left || setChecked({ kind: 'fails' }),
    )
    return () => {
      left = true
    }
  }, [view])
  const path = `/api/public/releases/${view.id}`
  return (
    <Section title={t(texts.check)}>
      <Outcome checked={checked} withdrawn={view.content === null} />
      <DescriptionList
        items={[
          { term: t(texts.number), value: <Code>{view.number}</Code> },
          { term: t(texts.hash), value: <Code long>{view.sha256}</Code> },
          { term: t(texts.address), value: <Code long>{`${window.location.origin}/public/releases/${view.id}`}</Code> },
          {
            term: t(texts.file),
            value: (
              <a href={`${path}/release.json`} download>
                <Code>{`${view.number}.json`}</Code>
              </a>
            ),
          },
          { term: t(texts.paper), value: <PaperLinks path={`${path}/paper`} /> },
        ]}
      />
      <h3>{t(texts.codeOf)}</h3>
      <p className="hint">{t(texts.codeHint)}</p>
      <img
        className="qr"
        alt={t(texts.codeOf)}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(view.code))}`}
      />
      <p>
        <Link href={`/verify#${encodeURIComponent(view.code)}`}>{t(texts.openCheck)}</Link>
      </p>
    </Section>
  )
}

function Outcome({ checked, withdrawn }: { checked: Checked | undefined; withdrawn: boolean }) {
  const t = useText()
  if (checked === undefined) return <p aria-live="polite">{t(texts.checking)}</p>
  if (checked.kind !== 'holds')
    return <Notice kind={checked.kind === 'fails' ? 'danger' : 'warning'}>{t(texts[checked.kind])}</Notice>
  const { leafIndex, treeSize, origin } = checked.verified
  return (
    <Notice kind="success" title={t(withdrawn ? texts.holdsWithdrawn : texts.holds)}>
      <p>{t(texts.journal, { index: leafIndex + 1, size: treeSize, origin })}</p>
    </Notice>
  )
}
