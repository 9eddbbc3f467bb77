import { useState } from 'react'
import type { Id } from '../../kernel/ids.ts'
import type { Authority } from '../../programme/programme.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FirstOrAnew } from '../../web/kit/FirstOrAnew.tsx'
import { FieldGroup } from '../../web/kit/Form.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import type { AgreementInput } from '../agreement.ts'
import { amendAgreement, draftAgreement, editAgreement } from '../agreement-actions.ts'
import { AnnexFields } from './AnnexFields.tsx'
import { ArticleFields, newArticle } from './ArticleFields.tsx'
import { GivenFields } from './GivenFields.tsx'
import { PartyField } from './PartyField.tsx'
import { texts } from './texts.ts'

const none = { ar: '', en: '', fr: '' }
/** Offered at first, and owned by the agreement. */
const usualReplyDays = 14

const blank = (sides: readonly Authority[]): AgreementInput => ({
  ...{ title: none, signedOn: '', inForceFrom: '', place: '', witnesses: [], source: '', paraphrase: true, annex: [] },
  parties: [0, 1].map((i) => ({ sideId: sides[i]?.id ?? null, name: sides[i]?.code ?? '' })),
  ...{ replyDays: usualReplyDays, articles: [newArticle(1)] },
})

/** An agreement entered for the first time, a draft written anew, or an amendment of what is in force. */
export function AgreementForm(props: {
  id: Id
  before?: AgreementInput
  mode: 'draft' | 'edit' | 'amend'
  onDone: () => void
}) {
  const programme = useRead('/api/programme', ProgrammeView)
  return (
    <Loaded read={programme}>
      {({ authorities }) => <Fields {...props} sides={authorities.filter(({ kind }) => kind === 'side')} />}
    </Loaded>
  )
}

function Fields({
  id,
  before,
  mode,
  onDone,
  sides,
}: {
  id: Id
  before?: AgreementInput
  mode: 'draft' | 'edit' | 'amend'
  onDone: () => void
  sides: readonly Authority[]
}) {
  const t = useText()
  const [said, setSaid] = useState<AgreementInput>(() => before ?? blank(sides))
  const [witnesses, setWitnesses] = useState(said.witnesses.join('\n'))
  const [replyDays, setReplyDays] = useState(String(said.replyDays))
  const put = (next: Partial<AgreementInput>) => setSaid((now) => ({ ...now, ...next }))
  const edit = useAction(editAgreement)
  const amendment = useAction(amendAgreement)
  const input = () => ({
    ...said,
    id,
    inForceFrom: said.inForceFrom || said.signedOn,
    witnesses: witnesses.split('\n').filter((line) => line.trim() !== ''),
    replyDays: wholeNumber(replyDays) ?? 0,
    annex: said.annex.map((entry) => ({
      ...entry,
      articleIds: entry.articleIds.filter((one) => said.articles.some((article) => article.id === one)),
    })),
  })
  return (
    <FirstOrAnew
      stands={mode !== 'draft'}
      first={{ state: useAction(draftAgreement), input, submit: t(texts.save) }}
      anew={{
        state: mode === 'edit' ? edit : amendment,
        input: (change) => ({ ...input(), change }),
        submit: t(mode === 'edit' ? texts.save : texts.amend),
        label: t(texts.change),
      }}
      onDone={onDone}
    >
      <GivenFields name="title" label={t(texts.titleOf)} value={said.title} onChange={(title) => put({ title })} />
      <DayField
        name="signedOn"
        label={t(texts.signedOn)}
        value={said.signedOn}
        onChange={(signedOn) => put({ signedOn })}
      />
      <DayField
        name="inForceFrom"
        label={t(texts.inForceFrom)}
        value={said.inForceFrom}
        onChange={(inForceFrom) => put({ inForceFrom })}
        optional
      />
      <TextField name="place" label={t(texts.place)} value={said.place} onChange={(place) => put({ place })} />
      <FieldGroup title={t(texts.parties)}>
        {said.parties.map((party, i) => (
          <PartyField
            // biome-ignore lint/suspicious/noArrayIndexKey: a party has nothing else that tells it from another
            key={i}
            name={`parties.${i}`}
            label={t(texts.party)}
            authorities={sides}
            value={party}
            onChange={(next) => put({ parties: said.parties.map((one, j) => (i === j ? next : one)) })}
          />
        ))}
        <Button onPress={() => put({ parties: [...said.parties, { sideId: null, name: '' }] })}>
          {t(texts.addParty)}
        </Button>
      </FieldGroup>
      <TextField
        name="witnesses"
        label={t(texts.witnesses)}
        value={witnesses}
        onChange={setWitnesses}
        lines={3}
        optional
      />
      <TextField name="source" label={t(texts.source)} value={said.source} onChange={(source) => put({ source })} />
      <RadioGroup
        name="paraphrase"
        label={t(texts.paraphrase)}
        value={said.paraphrase ? 'yes' : 'no'}
        onChange={(key) => put({ paraphrase: key === 'yes' })}
        choices={[
          { key: 'yes', label: t(texts.isParaphrase) },
          { key: 'no', label: t(texts.isAuthentic) },
        ]}
      />
      <TextField
        name="replyDays"
        label={t(texts.replyDays)}
        hint={t(texts.replyDaysHint)}
        value={replyDays}
        onChange={setReplyDays}
        inputMode="numeric"
        maxLength={3}
      />
      {said.articles.map((article, i) => (
        <ArticleFields
          key={article.id}
          name={`articles.${i}`}
          sides={sides}
          value={article}
          onChange={(next) => put({ articles: said.articles.map((one, j) => (i === j ? next : one)) })}
          onRemove={
            said.articles.length > 1 ? () => put({ articles: said.articles.filter((_, j) => i !== j) }) : undefined
          }
        />
      ))}
      <Button onPress={() => put({ articles: [...said.articles, newArticle(said.articles.length + 1)] })}>
        {t(texts.addArticle)}
      </Button>
      <AnnexFields articles={said.articles} value={said.annex} onChange={(annex) => put({ annex })} />
    </FirstOrAnew>
  )
}
