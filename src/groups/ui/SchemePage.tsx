import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSignatureBar } from '../../web/SecondSignature.tsx'
import { useSession } from '../../web/session.tsx'
import { SchemeView } from '../classification-views.ts'
import { proposeScheme, signScheme } from '../scheme-actions.ts'
import { CategoryBadge, SchemeBadge } from './ClassificationBadges.tsx'
import { texts } from './classification-texts.ts'
import { ChangeSchemeForm } from './SchemeForm.tsx'

/** One version of a scheme: what it asks, who wrote and signed it, and, as a draft, how to change it. */
export function SchemePage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/classification-schemes/${id}`, SchemeView)
  const scheme = read.data?.scheme
  return (
    <Page
      title={scheme ? `${t(scheme.title)} · ${t(texts.version, { version: scheme.version })}` : t(texts.scheme)}
      crumbs={[
        { title: t(texts.classifications), href: '/classifications' },
        { title: t(texts.schemes), href: '/classification-schemes' },
      ]}
      actions={scheme && <NewVersion view={read.data} />}
    >
      <Loaded read={read}>{(view) => <Scheme view={view} />}</Loaded>
    </Page>
  )
}

function NewVersion({ view }: { view: SchemeView | undefined }) {
  const t = useText()
  const { actor } = useSession()
  const drafted = view?.versions.some(({ status }) => status === 'draft') ?? true
  if (drafted || !actor.roles.includes('groupOfficer')) return null
  return <ButtonLink href={`/classification-schemes/new?from=${view?.scheme.id}`}>{t(texts.newVersion)}</ButtonLink>
}

function Scheme({ view }: { view: SchemeView }) {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const [changing, setChanging] = useState(false)
  const { scheme, versions, names } = view
  const who = (id: string | null, at: string | null) =>
    at !== null && (
      <>
        <Bidi>{names[id ?? ''] ?? t(texts.somebody)}</Bidi> · <Moment value={at} />
      </>
    )
  const steps = [
    { term: t(texts.draftedBy), value: who(scheme.draftedBy, scheme.draftedAt) },
    { term: t(texts.putForwardBy), value: who(scheme.proposedBy, scheme.proposedAt) },
    { term: t(texts.inForceBy), value: who(scheme.signedBy, scheme.signedAt) },
  ].filter(({ value }) => value !== false)
  return (
    <>
      <Notice kind="info" title={t(texts.basis)}>
        <p>{t(scheme.basis)}</p>
      </Notice>
      <DescriptionList
        items={[
          { term: t(texts.status), value: <SchemeBadge scheme={scheme} /> },
          { term: t(texts.schemeCode), value: <Code>{scheme.code}</Code> },
          { term: t(texts.reviewMonths), value: number(scheme.reviewMonths) },
          { term: t(texts.groupsUnder), value: number(view.groups) },
          ...steps,
        ]}
      />
      {scheme.status === 'draft' && <Steps view={view} />}
      <Section title={t(texts.categories)}>
        <ul className="plain">
          {scheme.categories.map((category) => (
            <li key={category.key}>
              <CategoryBadge category={category} /> {t(category.meaning)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t(texts.criteria)}>
        <ol>
          {scheme.criteria.map(({ key, text }) => (
            <li key={key}>{t(text)}</li>
          ))}
        </ol>
      </Section>
      {scheme.status === 'draft' && actor.roles.includes('groupOfficer') && (
        <details className="ask-again" open={changing} onToggle={(event) => setChanging(event.currentTarget.open)}>
          <summary>{t(texts.change)}</summary>
          <p className="hint">{t(texts.changeHint)}</p>
          {changing && <ChangeSchemeForm scheme={scheme} onDone={() => setChanging(false)} />}
        </details>
      )}
      {versions.length > 1 && (
        <Section title={t(texts.versions)}>
          <ul className="plain">
            {versions.map(({ id, version, status }) => (
              <li key={id}>
                <Link href={`/classification-schemes/${id}`}>{t(texts.version, { version })}</Link>{' '}
                <SchemeBadge scheme={{ status, proposedBy: null }} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** The two signatures of a draft: it is put forward, then another person puts it in force. */
function Steps({ view: { scheme } }: { view: SchemeView }) {
  const t = useText()
  const { actor } = useSession()
  const propose = useAction(proposeScheme)
  const sign = useAction(signScheme)
  const { proposedBy, proposedAt } = scheme
  const bar = useSignatureBar(proposedBy)
  if (proposedAt === null) {
    const why = actor.roles.includes('groupOfficer') ? undefined : t(texts.notProposedYet)
    return (
      <Form
        key="propose"
        state={propose}
        input={() => ({ id: scheme.id })}
        onDone={() => undefined}
        submit={t(texts.putForward)}
        disabledReason={why}
      >
        {null}
      </Form>
    )
  }
  return (
    <Form
      key="sign"
      state={sign}
      input={() => ({ id: scheme.id, proposedAt })}
      onDone={() => undefined}
      submit={t(texts.putInForce)}
      disabledReason={bar}
    >
      {null}
    </Form>
  )
}
