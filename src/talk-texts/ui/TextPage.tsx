import { useState } from 'react'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useTab } from '../../web/list-query.ts'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import type { TextInput, TextVersion } from '../text.ts'
import { abandonText, reviseText } from '../text-actions.ts'
import { TextView } from '../views.ts'
import { Acceptances } from './Acceptances.tsx'
import { Differences } from './Differences.tsx'
import { ReleaseSection } from './ReleaseSection.tsx'
import { StatusBadge } from './StatusBadge.tsx'
import { TextFields } from './TextFields.tsx'
import { kindTexts, texts } from './texts.ts'
import { Words } from './Words.tsx'

const tabs = ['words', 'differences', 'versions'] as const

/** One text: as it stands in both languages, what differs between its versions, who proposed them and who accepted. */
export function TextPage() {
  const { language } = useLanguage()
  const t = useText()
  const mayRevise = useRoleBar(reviseText) === undefined
  const read = useRead(`/api/talk-texts/${useParam('id')}`, TextView)
  const [tab, setTab] = useTab(tabs)
  return (
    <Loaded read={read}>
      {(view) => {
        const versions = view.versions.map(({ version }) => version)
        const [newest] = versions
        return (
          <Page
            title={givenIn(view.text.title, language).words}
            crumbs={[
              { title: t(texts.texts), href: '/talk-texts' },
              { title: givenIn(view.trackName, language).words, href: `/talks/${view.text.trackId}` },
            ]}
            actions={
              mayRevise && (
                <ButtonLink href={`/commitments/new?source=text&id=${view.text.id}`}>{t(texts.commitment)}</ButtonLink>
              )
            }
          >
            <Head view={view} />
            <Acceptances view={view} />
            <ReleaseSection text={view.text} />
            {newest && <Acts view={view} newest={newest} />}
            <Tabs
              label={t(texts.text)}
              value={tab}
              onChange={setTab}
              tabs={[
                { key: 'words', title: t(texts.words), content: newest && <Articles version={newest} /> },
                {
                  key: 'differences',
                  title: t(texts.differences),
                  content: <Differences key={versions.length} versions={versions} />,
                },
                { key: 'versions', title: t(texts.versions), content: <Versions view={view} /> },
              ]}
            />
          </Page>
        )
      }}
    </Loaded>
  )
}

function Head({ view: { text } }: { view: TextView }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <Section title={t(kindTexts[text.kind])} actions={<StatusBadge status={text.status} />}>
      <DescriptionList
        items={[
          { term: t(texts.version), value: number(text.version) },
          { term: t(texts.brackets), value: number(text.brackets) },
          ...(text.abandonReason === '' ? [] : [{ term: t(texts.reason), value: <Bidi>{text.abandonReason}</Bidi> }]),
        ]}
      />
    </Section>
  )
}

function Acts({ view: { text }, newest }: { view: TextView; newest: TextVersion }) {
  const t = useText()
  const { actor } = useSession()
  const mayRevise = useRoleBar(reviseText) === undefined
  if (text.status !== 'negotiating' || !mayRevise) return null
  return (
    <>
      <Disclosure title={t(texts.revise)}>
        {(close) => <ReviseForm view={{ text }} newest={newest} onDone={close} />}
      </Disclosure>
      {text.sideId === actor.sideId && (
        <StepForm
          title={t(texts.abandon)}
          action={abandonText}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
          input={(said) => ({ id: text.id, reason: said('reason') })}
        />
      )}
    </>
  )
}

function ReviseForm({
  view: { text },
  newest,
  onDone,
}: {
  view: Pick<TextView, 'text'>
  newest: TextVersion
  onDone: () => void
}) {
  const t = useText()
  const revise = useAction(reviseText)
  const [said, setSaid] = useState<TextInput>({ title: newest.title, articles: newest.articles })
  const [change, setChange] = useState('')
  const [version] = useState(newest.version)
  return (
    <Form
      state={revise}
      input={() => ({ ...said, id: text.id, version, change })}
      onDone={onDone}
      submit={t(texts.save)}
    >
      <TextFields parties={text.parties} value={said} onChange={setSaid} />
      <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
    </Form>
  )
}

const spoken = [
  ['ar', texts.arabic],
  ['en', texts.english],
  ['fr', texts.french],
] as const

function Articles({ version }: { version: TextVersion }) {
  const t = useText()
  return version.articles.map(({ id, number, heading, words, brackets }) => (
    <Section key={id} title={t(texts.articleOf, { number })}>
      <div className="side-by-side">
        {spoken
          .filter(([language]) => words[language] !== '')
          .map(([language, label]) => (
            <div key={language}>
              <h3>{t(label)}</h3>
              {heading[language] !== '' && (
                <p lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
                  <strong>{heading[language]}</strong>
                </p>
              )}
              <Words words={words[language]} brackets={brackets} language={language} />
            </div>
          ))}
      </div>
    </Section>
  ))
}

function Versions({ view: { versions } }: { view: TextView }) {
  const t = useText()
  const { number } = useFormat()
  const nameOf = usePartyName()
  return (
    <Table
      caption={t(texts.versions)}
      rows={versions}
      rowKey={({ version }) => version.id}
      empty={null}
      columns={[
        {
          key: 'version',
          header: t(texts.version),
          cell: ({ version }) => t(texts.versionOf, { version: number(version.version) }),
        },
        {
          key: 'by',
          header: t(texts.proposedBy),
          wide: true,
          cell: ({ version, proposedByName, proposedByParty }) => (
            <>
              <Bidi>{nameOf(proposedByParty)}</Bidi> ·{' '}
              <ByWhom name={proposedByName || t(texts.noOne)} at={version.proposedAt} />
            </>
          ),
        },
        {
          key: 'change',
          header: t(texts.change),
          wide: true,
          cell: ({ version }) => (version.change === '' ? '—' : <Bidi>{version.change}</Bidi>),
        },
        {
          key: 'brackets',
          header: t(texts.brackets),
          end: true,
          cell: ({ version }) => number(version.articles.reduce((sum, { brackets }) => sum + brackets.length, 0)),
        },
      ]}
    />
  )
}
