import { useState } from 'react'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { dossierMay } from '../dossier.ts'
import { identifySubject } from '../dossier-actions.ts'
import { type Identity, nameOf, type Paper } from '../identity.ts'
import type { DossierView } from '../views.ts'
import { IdentityFields } from './IdentityFields.tsx'
import { draftOf, identityOf } from './identity-draft.ts'
import { texts } from './texts.ts'
import { WhoFields } from './WhoFields.tsx'

/** Who the dossier is about: the identity block, and its earlier versions. */
export function IdentitySection({ view }: { view: DossierView }) {
  const t = useText()
  const [, ...earlier] = view.identities
  const { identity, group, listed } = view
  return (
    <Section title={t(texts.identity)}>
      {identity ? <IdentityBlock identity={identity} /> : <p>{t(texts.erased)}</p>}
      <DescriptionList
        items={[
          ...(group ? [{ term: t(texts.group), value: <Bidi>{`${group.code} · ${group.name}`}</Bidi> }] : []),
          ...(listed ? [{ term: t(texts.listed), value: <Bidi>{`${listed.entry} · ${listed.list}`}</Bidi> }] : []),
        ]}
      />
      {identity && dossierMay('collect', view.dossier) && (
        <Disclosure title={t(texts.identityAnew)}>
          {(close) => <Anew view={view} identity={identity} onDone={close} />}
        </Disclosure>
      )}
      {earlier.length > 0 && (
        <Disclosure title={t(texts.versions)}>
          {() =>
            earlier.map(({ version, identity: before }, i) => (
              <Section key={version.id} title={String(version.version)}>
                <p>
                  <Bidi>{view.names[version.writtenBy] ?? ''}</Bidi> · <Moment value={version.writtenAt} /> ·{' '}
                  <Bidi>{view.identities[i]?.change ?? ''}</Bidi>
                </p>
                {before && <IdentityBlock identity={before} />}
              </Section>
            ))
          }
        </Disclosure>
      )}
    </Section>
  )
}

function IdentityBlock({ identity }: { identity: Identity }) {
  const t = useText()
  const { original, latin } = nameOf(identity)
  const lines = (some: readonly string[]) =>
    some.map((line) => (
      <div key={line}>
        <Bidi>{line}</Bidi>
      </div>
    ))
  const papers = (some: readonly Paper[]) =>
    some.map(({ number, country, note }) => (
      <div key={number}>
        <Code>{number}</Code> <Bidi>{[country, note].filter(Boolean).join(' · ')}</Bidi>
      </div>
    ))
  const aliases = (quality: 'good' | 'low') =>
    lines(identity.aliases.flatMap((alias) => (alias.quality === quality ? [alias.name] : [])))
  const isThere = (value: string | readonly unknown[]) => value.length > 0
  const own =
    identity.form === 'person'
      ? [
          { term: t(texts.title), there: isThere(identity.title), value: <Bidi>{identity.title}</Bidi> },
          {
            term: t(texts.births),
            there: isThere(identity.births),
            value: identity.births.map((birth) => (
              <div key={`${birth.from} ${birth.to}`}>
                <PartialDateText value={birth} />
              </div>
            )),
          },
          { term: t(texts.birthPlaces), there: isThere(identity.birthPlaces), value: lines(identity.birthPlaces) },
          {
            term: t(texts.nationalities),
            there: isThere(identity.nationalities),
            value: lines(identity.nationalities),
          },
          { term: t(texts.sex), there: true, value: t(texts[identity.sex]) },
          { term: t(texts.occupation), there: isThere(identity.occupation), value: <Bidi>{identity.occupation}</Bidi> },
          { term: t(texts.residences), there: isThere(identity.residences), value: lines(identity.residences) },
          { term: t(texts.passports), there: isThere(identity.passports), value: papers(identity.passports) },
          { term: t(texts.nationalIds), there: isThere(identity.nationalIds), value: papers(identity.nationalIds) },
        ]
      : [
          { term: t(texts.acronyms), there: isThere(identity.acronyms), value: lines(identity.acronyms) },
          {
            term: t(texts.headquarters),
            there: isThere(identity.headquarters),
            value: <Bidi>{identity.headquarters}</Bidi>,
          },
          { term: t(texts.subsidiaries), there: isThere(identity.subsidiaries), value: lines(identity.subsidiaries) },
          {
            term: t(texts.registrations),
            there: isThere(identity.registrations),
            value: papers(identity.registrations),
          },
        ]
  const accounts = lines(identity.bankAccounts.map(({ bank, number, holder }) => [bank, number, holder].join(' · ')))
  const items = [
    { term: t(texts.original), there: true, value: <Bidi>{original}</Bidi> },
    { term: t(texts.nameLatin), there: isThere(latin), value: <Bidi>{latin}</Bidi> },
    ...own,
    { term: t(texts.aliasesGood), there: isThere(aliases('good')), value: aliases('good') },
    { term: t(texts.aliasesLow), there: isThere(aliases('low')), value: aliases('low') },
    { term: t(texts.addresses), there: isThere(identity.addresses), value: lines(identity.addresses) },
    { term: t(texts.websites), there: isThere(identity.websites), value: lines(identity.websites) },
    { term: t(texts.location), there: isThere(identity.location), value: <Bidi>{identity.location}</Bidi> },
    { term: t(texts.bankAccounts), there: isThere(identity.bankAccounts), value: accounts },
    { term: t(texts.other), there: isThere(identity.other), value: <Bidi>{identity.other}</Bidi> },
  ]
  return <DescriptionList items={items.filter(({ there }) => there).map(({ term, value }) => ({ term, value }))} />
}

function Anew({ view, identity, onDone }: { view: DossierView; identity: Identity; onDone: () => void }) {
  const t = useText()
  const { id, kind, groupId, listedEntryId } = view.dossier
  const [draft, setDraft] = useState(() => draftOf(identity))
  const [who, setWho] = useState({ groupId: groupId ?? '', listedEntryId: listedEntryId ?? '' })
  const [change, setChange] = useState('')
  const input = () => ({
    ...{ id, identity: identityOf(kind, draft), change },
    ...{ groupId: who.groupId || null, listedEntryId: who.listedEntryId || null },
  })
  return (
    <Form state={useAction(identifySubject)} input={input} onDone={onDone} submit={t(texts.identityAnew)}>
      <IdentityFields kind={kind} draft={draft} onChange={setDraft} />
      <WhoFields {...who} isGroup={kind === 'group'} listed={view.listed} onChange={setWho} />
      <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
    </Form>
  )
}
