import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { kindTexts, stateTexts } from '../code-texts.ts'
import { ReleaseContent } from '../content.ts'
import { PublicReleaseView } from '../views.ts'
import { ReleaseCheck } from './ReleaseCheck.tsx'
import { ReleaseWords, usePublicWords } from './ReleaseWords.tsx'
import { texts } from './texts.ts'
import { releaseTones } from './tone.ts'

/** One release at its stable address, for anybody: what it says, whether it still stands, and its proof. */
export function PublicReleasePage() {
  const read = useRead(`/api/public/releases/${useParam('id')}`, PublicReleaseView)
  return <Loaded read={read}>{(view) => <Release view={view} />}</Loaded>
}

function Release({ view }: { view: PublicReleaseView }) {
  const t = useText()
  const words = usePublicWords()
  // What is shown is read from the very text that is hashed.
  const content = view.content === null ? null : ReleaseContent.parse(JSON.parse(view.content))
  const { corrects, supersededBy, withdrawn } = view
  return (
    <Page
      title={words(view.title)}
      heading={<Bidi>{words(view.title)}</Bidi>}
      crumbs={[{ title: t(texts.publicTitle), href: '/public/releases' }]}
      narrow
    >
      {withdrawn && (
        <Notice kind="danger" title={t(texts.isWithdrawn)}>
          <p>
            <Bidi>{words(withdrawn.reason)}</Bidi> · <Moment value={withdrawn.at} />
          </p>
          <p>{t(texts.withdrawnText)}</p>
        </Notice>
      )}
      {supersededBy && (
        <Notice kind="warning" title={t(texts.isCorrected)}>
          <Link href={`/public/releases/${supersededBy.id}`}>
            {t(texts.seeCorrection)} <Code>{supersededBy.number}</Code>
          </Link>
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: t(texts.kind), value: t(kindTexts[view.kind]) },
          { term: t(texts.released), value: <Moment value={view.releasedAt} /> },
          { term: t(texts.state), value: <Badge tone={releaseTones[view.state]}>{t(stateTexts[view.state])}</Badge> },
          ...(corrects
            ? [
                {
                  term: t(texts.corrects),
                  value: (
                    <Link href={`/public/releases/${corrects.id}`}>
                      <Code>{corrects.number}</Code>
                    </Link>
                  ),
                },
              ]
            : []),
          ...(content && content.change !== ''
            ? [{ term: t(texts.change), value: <Bidi>{content.change}</Bidi> }]
            : []),
        ]}
      />
      {content && <ReleaseWords of={content} />}
      <ReleaseCheck view={view} />
    </Page>
  )
}
