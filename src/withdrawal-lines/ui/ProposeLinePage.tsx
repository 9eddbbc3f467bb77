import { useState } from 'react'
import { givenIn } from '../../ceasefire/given-texts.ts'
import type { Ring } from '../../kernel/geo.ts'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { wholeNumber } from '../../web/typed-number.ts'
import { classTexts } from '../code-lists.ts'
import { HeavyClass } from '../line.ts'
import { proposeLine } from '../line-actions.ts'
import { BindingView } from '../views.ts'
import { DrawLine } from './DrawLine.tsx'
import { handTexts, kindTexts, texts } from './texts.ts'

const kinds = ['line', 'zone'] as const
const hands = ['left', 'right'] as const

/** A line or zone under an article of an agreement in force. */
export function ProposeLinePage() {
  const t = useText()
  const go = useGo()
  const { language } = useLanguage()
  const state = useAction(proposeLine)
  const binding = useRead('/api/binding-agreements', BindingView)
  const programme = useRead('/api/programme', ProgrammeView)
  const [id] = useState(() => newId())
  const [articleId, setArticleId] = useState('')
  const [name, setName] = useState('')
  const [kind, setKind] = useState<(typeof kinds)[number] | ''>('')
  const [side, setSide] = useState('')
  const [behind, setBehind] = useState<(typeof hands)[number] | ''>('')
  const [points, setPoints] = useState<Ring>([])
  const [bands, setBands] = useState<Readonly<Record<string, string>>>({})
  const [validFrom, setValidFrom] = useState('')
  const [validUntil, setValidUntil] = useState('')
  const [replaces, setReplaces] = useState('none')
  return (
    <Page title={t(texts.proposeLine)} crumbs={[{ title: t(texts.lines), href: '/ceasefire-lines' }]} narrow>
      <Loaded read={binding}>
        {({ agreements, lines }) => (
          <Form
            state={state}
            input={() => ({
              ...{ id, articleId, name, kind, points, validFrom, validUntil: validUntil || null },
              agreementId:
                agreements.find((one) => one.articles.some((article) => article.id === articleId))?.agreement.id ?? '',
              partySideId: side === '' || side === 'none' ? null : side,
              behind: kind === 'line' && behind !== '' ? behind : null,
              bands: HeavyClass.options.flatMap((weaponClass) =>
                bands[weaponClass] ? [{ weaponClass, metres: wholeNumber(bands[weaponClass]) ?? -1 }] : [],
              ),
              replaces: replaces === 'none' ? null : replaces,
            })}
            onDone={() => go(`/ceasefire-lines/${id}`)}
            submit={t(texts.proposeLine)}
          >
            <TextField name="name" label={t(texts.name)} value={name} onChange={setName} />
            <Select
              name="articleId"
              label={t(texts.article)}
              value={articleId}
              onChange={setArticleId}
              choices={agreements.flatMap(({ agreement, articles }) =>
                articles.map((article) => ({
                  key: article.id,
                  label: `${article.number} ${givenIn(article.heading, language).words} · ${givenIn(agreement.title, language).words}`,
                })),
              )}
            />
            <RadioGroup
              name="kind"
              label={t(texts.kind)}
              value={kind}
              onChange={(key) => setKind(kinds.find((one) => one === key) ?? 'line')}
              choices={kinds.map((key) => ({ key, label: t(kindTexts[key]) }))}
            />
            <Loaded read={programme}>
              {({ authorities }) => (
                <Select
                  name="partySideId"
                  label={t(texts.whose)}
                  value={side}
                  onChange={setSide}
                  choices={[
                    ...authorities
                      .filter((one) => one.kind === 'side')
                      .map((one) => ({ key: one.id, label: t(one.name) })),
                    { key: 'none', label: t(texts.everybody) },
                  ]}
                />
              )}
            </Loaded>
            <DrawLine name="points" onChange={setPoints} />
            {kind === 'line' && (
              <RadioGroup
                name="behind"
                label={t(texts.behind)}
                hint={t(texts.behindHint)}
                value={behind}
                onChange={(key) => setBehind(hands.find((one) => one === key) ?? '')}
                choices={hands.map((key) => ({ key, label: t(handTexts[key]) }))}
              />
            )}
            <FieldGroup title={t(texts.bands)} hint={t(texts.bandsHint)}>
              {HeavyClass.options.map((key) => (
                <TextField
                  key={key}
                  name={`bands.${key}`}
                  label={t(classTexts[key])}
                  value={bands[key] ?? ''}
                  onChange={(typed) => setBands((now) => ({ ...now, [key]: typed }))}
                  inputMode="numeric"
                  maxLength={6}
                  optional
                />
              ))}
            </FieldGroup>
            <DayField name="validFrom" label={t(texts.validFrom)} value={validFrom} onChange={setValidFrom} />
            <DayField
              name="validUntil"
              label={t(texts.validUntil)}
              value={validUntil}
              onChange={setValidUntil}
              optional
            />
            <Select
              name="replaces"
              label={t(texts.replaces)}
              value={replaces}
              onChange={setReplaces}
              choices={[
                { key: 'none', label: t(texts.none) },
                ...lines.map((line) => ({ key: line.id, label: line.name })),
              ]}
            />
          </Form>
        )}
      </Loaded>
    </Page>
  )
}
