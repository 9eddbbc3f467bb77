import { useState } from 'react'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { codeWords } from '../../ceasefire/violation-codes.ts'
import { incidentReference } from '../../incidents/incident.ts'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo, useQueryText } from '../../web/navigation.ts'
import { ChoicesView } from '../views.ts'
import { violationReference } from '../violation.ts'
import { proposeViolation } from '../violation-actions.ts'
import { statusTexts } from '../words.ts'
import { incidentStateTexts, texts } from './texts.ts'

const other = 'other'

/** Says that an incident breaches an article of an agreement that bound on its day. */
export function ProposeViolationPage() {
  const t = useText()
  const incident = useQueryText('incident') ?? ''
  return (
    <Page title={t(texts.propose)} crumbs={[{ title: t(texts.violations), href: '/violations' }]} narrow>
      {incident === '' ? (
        <Notice kind="info">
          <Link href="/incidents">{t(texts.chooseIncident)}</Link>
        </Notice>
      ) : (
        <Choosing incident={incident} />
      )}
    </Page>
  )
}

function Choosing({ incident }: { incident: string }) {
  const t = useText()
  const nameOf = usePartyName()
  const read = useRead(`/api/violation-choices?incident=${encodeURIComponent(incident)}`, ChoicesView)
  return (
    <Loaded read={read}>
      {(choices) => (
        <>
          <DescriptionList
            items={[
              { term: t(texts.incident), value: <Code>{incidentReference(choices.incident.id)}</Code> },
              { term: t(texts.occurredOn), value: <DateText value={choices.incident.startedOn} /> },
              { term: t(texts.place), value: t(choices.incident.placeName) },
              { term: t(texts.incidentState), value: t(incidentStateTexts[choices.incident.state]) },
            ]}
          />
          {choices.violations.length > 0 && (
            <Section title={t(texts.already)}>
              <ul>
                {choices.violations.map(({ violation, articleNumber }) => (
                  <li key={violation.id}>
                    <Link href={`/violations/${violation.id}`}>
                      <Code>{violationReference(violation.id)}</Code>
                    </Link>{' '}
                    · {t(texts.article)} {articleNumber} · {nameOf(violation.party)} ·{' '}
                    {t(statusTexts[violation.status])}
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {choices.agreements.length === 0 ? (
            <Notice kind="info">{t(texts.noAgreement)}</Notice>
          ) : (
            <Proposing choices={choices} />
          )}
        </>
      )}
    </Loaded>
  )
}

function Proposing({ choices }: { choices: ChoicesView }) {
  const t = useText()
  const go = useGo()
  const { language } = useLanguage()
  const programme = useRead('/api/programme', ProgrammeView)
  const state = useAction(proposeViolation)
  const [id] = useState(() => newId())
  const [agreementId, setAgreementId] = useState(choices.agreements[0]?.agreement.id ?? '')
  const [articleId, setArticleId] = useState('')
  const [code, setCode] = useState('')
  const [party, setParty] = useState('')
  const [name, setName] = useState('')
  const [side, setSide] = useState('')
  const [grounds, setGrounds] = useState('')
  const chosen = choices.agreements.find(({ agreement }) => agreement.id === agreementId)
  const annex = chosen?.agreement.annex.filter(({ articleIds }) => articleIds.includes(articleId)) ?? []
  const knownCode = annex.some((entry) => entry.code === code) ? code : ''
  return (
    <Loaded read={programme}>
      {({ authorities }) => {
        const sides = authorities.filter(({ kind }) => kind === 'side')
        return (
          <Form
            state={state}
            input={() => ({
              ...{ id, incidentId: choices.incident.id, agreementId, articleId, code: knownCode, grounds },
              party: party === other ? name : party,
              partySideId: party === other && side !== '' && side !== 'none' ? side : null,
            })}
            onDone={() => go(`/violations/${id}`)}
            submit={t(texts.proposeOne)}
          >
            <Select
              name="agreementId"
              label={t(texts.agreement)}
              value={agreementId}
              onChange={(key) => {
                setAgreementId(key)
                setArticleId('')
              }}
              choices={choices.agreements.map(({ agreement }) => ({
                key: agreement.id,
                label: givenIn(agreement.title, language).words,
              }))}
            />
            <Select
              name="articleId"
              label={t(texts.article)}
              value={articleId}
              onChange={setArticleId}
              choices={(chosen?.articles ?? []).map((article) => ({
                key: article.id,
                label: `${article.number} ${givenIn(article.heading, language).words}`,
              }))}
            />
            <Select
              name="code"
              label={t(texts.code)}
              value={knownCode}
              onChange={setCode}
              choices={annex.map((entry) => {
                const words = codeWords(entry.code)
                return { key: entry.code, label: words ? t(words) : givenIn(entry.words, language).words }
              })}
            />
            <Select
              name="party"
              label={t(texts.party)}
              value={party}
              onChange={setParty}
              choices={[
                ...sides.map((one) => ({ key: one.code, label: t(one.name) })),
                { key: other, label: t(texts.otherParty) },
              ]}
            />
            {party === other && (
              <>
                <TextField name="party" label={t(texts.partyName)} value={name} onChange={setName} />
                <Select
                  name="partySideId"
                  label={t(texts.partySide)}
                  value={side}
                  onChange={setSide}
                  choices={[
                    ...sides.map((one) => ({ key: one.id, label: t(one.name) })),
                    { key: 'none', label: t(texts.sideUnknown) },
                  ]}
                />
              </>
            )}
            <TextField name="grounds" label={t(texts.grounds)} value={grounds} onChange={setGrounds} lines={4} />
          </Form>
        )
      }}
    </Loaded>
  )
}
