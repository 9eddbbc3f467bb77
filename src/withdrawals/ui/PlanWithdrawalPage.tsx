import { useState } from 'react'
import { givenIn } from '../../ceasefire/given-texts.ts'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { BindingView } from '../../withdrawal-lines/views.ts'
import { WeaponSitesView } from '../views.ts'
import { planWithdrawal } from '../withdrawal-actions.ts'
import { texts } from './texts.ts'
import { typedWeapon, WeaponFields, weaponsIn } from './WeaponFields.tsx'

/** A withdrawal: unit, from where, into which site, by when, and the declared list. */
export function PlanWithdrawalPage() {
  const t = useText()
  const go = useGo()
  const { language } = useLanguage()
  const state = useAction(planWithdrawal)
  const binding = useRead('/api/binding-agreements', BindingView)
  const sites = useRead('/api/weapon-sites?order=-recorded&page=1', WeaponSitesView)
  const [id] = useState(() => newId())
  const [said, setSaid] = useState({
    ...{ articleId: '', lineId: 'none', unit: '', placeCode: '', fromText: '', siteId: '', dueOn: '', note: '' },
  })
  const [weapons, setWeapons] = useState(() => [typedWeapon()])
  const put = (next: Partial<typeof said>) => setSaid((now) => ({ ...now, ...next }))
  return (
    <Page title={t(texts.plan)} crumbs={[{ title: t(texts.withdrawals), href: '/withdrawals' }]} narrow>
      <Loaded read={binding}>
        {({ agreements, lines }) => (
          <Form
            state={state}
            input={() => ({
              ...{ ...said, id, lineId: said.lineId === 'none' ? null : said.lineId },
              agreementId:
                agreements.find((one) => one.articles.some((article) => article.id === said.articleId))?.agreement.id ??
                '',
              weapons: weaponsIn(weapons),
            })}
            onDone={() => go(`/withdrawals/${id}`)}
            submit={t(texts.plan)}
          >
            <Select
              name="articleId"
              label={t(texts.article)}
              value={said.articleId}
              onChange={(articleId) => put({ articleId })}
              choices={agreements.flatMap(({ articles }) =>
                articles.map((article) => ({
                  key: article.id,
                  label: `${article.number} ${givenIn(article.heading, language).words}`,
                })),
              )}
            />
            <Select
              name="lineId"
              label={t(texts.line)}
              value={said.lineId}
              onChange={(lineId) => put({ lineId })}
              choices={[
                { key: 'none', label: t(texts.noLine) },
                ...lines.map((line) => ({ key: line.id, label: line.name })),
              ]}
            />
            <TextField name="unit" label={t(texts.unit)} value={said.unit} onChange={(unit) => put({ unit })} />
            <PlaceField value={said.placeCode} onChange={(placeCode) => put({ placeCode })} />
            <TextField
              name="fromText"
              label={t(texts.from)}
              value={said.fromText}
              onChange={(fromText) => put({ fromText })}
            />
            <Loaded read={sites}>
              {(data) => (
                <Select
                  name="siteId"
                  label={t(texts.to)}
                  value={said.siteId}
                  onChange={(siteId) => put({ siteId })}
                  choices={data.sites.map(({ site }) => ({ key: site.id, label: site.name }))}
                />
              )}
            </Loaded>
            <DayField name="dueOn" label={t(texts.due)} value={said.dueOn} onChange={(dueOn) => put({ dueOn })} />
            <WeaponFields value={weapons} onChange={setWeapons} />
            <TextField
              name="note"
              label={t(texts.note)}
              value={said.note}
              onChange={(note) => put({ note })}
              lines={3}
              optional
            />
          </Form>
        )}
      </Loaded>
    </Page>
  )
}
