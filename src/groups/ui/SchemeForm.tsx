import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { Texts } from '../../kernel/texts.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import type { Category, ClassificationScheme, Criterion, SchemeContent } from '../scheme.ts'
import { changeScheme, draftScheme } from '../scheme-actions.ts'
import { texts } from './classification-texts.ts'

const nothing: Texts = { ar: '', en: '', fr: '' }
const newCategory = (key: string): Category => ({ key, title: nothing, meaning: nothing, tone: 'neutral' })

/** What a scheme is begun with where there is none before it. */
export const emptyScheme: SchemeContent & { code: string } = {
  code: '',
  title: nothing,
  basis: nothing,
  categories: [newCategory('k1'), newCategory('k2')],
  criteria: [{ key: 'k1', text: nothing }],
  reviewMonths: 6,
}

/** A key that none of the list has. Nobody types keys: they only hold a category and what was found under it together. */
function freeKey(list: readonly { key: string }[]): string {
  for (let n = list.length + 1; ; n++) if (!list.some(({ key }) => key === `k${n}`)) return `k${n}`
}

function contentOf(from: SchemeContent): SchemeContent {
  const { title, basis, categories, criteria, reviewMonths } = from
  return { title, basis, categories, criteria, reviewMonths }
}

/** Beginning a scheme or a version of one. */
export function NewSchemeForm({ from }: { from: SchemeContent & { code: string } }) {
  const t = useText()
  const go = useGo()
  const state = useAction(draftScheme)
  const [id] = useState(() => newId())
  const [code, setCode] = useState(from.code)
  const [content, setContent] = useState(() => contentOf(from))
  return (
    <Form
      state={state}
      input={() => ({ id, code, ...content })}
      onDone={() => go(`/classification-schemes/${id}`)}
      submit={t(texts.saveDraft)}
    >
      <TextField
        name="code"
        label={t(texts.schemeCode)}
        hint={t(texts.schemeCodeHint)}
        value={code}
        onChange={setCode}
        code
      />
      <ContentFields value={content} onChange={setContent} />
    </Form>
  )
}

/** Writing a draft anew. */
export function ChangeSchemeForm({ scheme, onDone }: { scheme: ClassificationScheme; onDone: () => void }) {
  const t = useText()
  const state = useAction(changeScheme)
  const [content, setContent] = useState(() => contentOf(scheme))
  return (
    <Form state={state} input={() => ({ id: scheme.id, ...content })} onDone={onDone} submit={t(texts.saveDraft)}>
      <ContentFields value={content} onChange={setContent} />
    </Form>
  )
}

function ContentFields({ value, onChange }: { value: SchemeContent; onChange: (value: SchemeContent) => void }) {
  const t = useText()
  const { categories, criteria } = value
  const put = (part: Partial<SchemeContent>) => onChange({ ...value, ...part })
  const replace = <Item extends { key: string }>(list: readonly Item[], next: Item) =>
    list.map((one) => (one.key === next.key ? next : one))
  const without = <Item extends { key: string }>(list: readonly Item[], key: string) =>
    list.filter((one) => one.key !== key)
  return (
    <>
      <InLanguages name="title" label={t(texts.title)} value={value.title} onChange={(title) => put({ title })} />
      <InLanguages
        name="basis"
        label={t(texts.basis)}
        value={value.basis}
        onChange={(basis) => put({ basis })}
        lines={3}
      />
      <TextField
        name="reviewMonths"
        label={t(texts.reviewMonths)}
        value={Number.isNaN(value.reviewMonths) ? '' : String(value.reviewMonths)}
        onChange={(text) => put({ reviewMonths: Number.parseInt(text, 10) })}
        inputMode="numeric"
      />
      <Section title={t(texts.categories)}>
        {categories.map((category, i) => (
          <CategoryFields
            key={category.key}
            number={i + 1}
            value={category}
            onChange={(next) => put({ categories: replace(categories, next) })}
            onRemove={() => put({ categories: without(categories, category.key) })}
          />
        ))}
        <Button onPress={() => put({ categories: [...categories, newCategory(freeKey(categories))] })}>
          {t(texts.addCategory)}
        </Button>
      </Section>
      <Section title={t(texts.criteria)}>
        {criteria.map((criterion, i) => (
          <CriterionFields
            key={criterion.key}
            number={i + 1}
            value={criterion}
            onChange={(next) => put({ criteria: replace(criteria, next) })}
            onRemove={() => put({ criteria: without(criteria, criterion.key) })}
          />
        ))}
        <Button onPress={() => put({ criteria: [...criteria, { key: freeKey(criteria), text: nothing }] })}>
          {t(texts.addCriterion)}
        </Button>
      </Section>
    </>
  )
}

interface ItemProps<Item> {
  readonly number: number
  readonly value: Item
  readonly onChange: (value: Item) => void
  readonly onRemove: () => void
}

function CategoryFields({ number, value, onChange, onRemove }: ItemProps<Category>) {
  const t = useText()
  const name = `categories.${number - 1}`
  const tones = (['neutral', 'good', 'waiting', 'bad'] as const).map((key) => ({
    key,
    label: t(key === 'waiting' ? texts.waitingTone : texts[key]),
  }))
  return (
    <FieldGroup title={t(texts.numbered, { what: t(texts.category), number })}>
      <InLanguages
        name={`${name}.title`}
        label={t(texts.title)}
        value={value.title}
        onChange={(title) => onChange({ ...value, title })}
      />
      <InLanguages
        name={`${name}.meaning`}
        label={t(texts.meaning)}
        value={value.meaning}
        onChange={(meaning) => onChange({ ...value, meaning })}
        lines={2}
      />
      <Select
        name={`${name}.tone`}
        label={t(texts.tone)}
        value={value.tone}
        onChange={(tone) => onChange({ ...value, tone })}
        choices={tones}
      />
      <Button look="quiet" onPress={onRemove}>
        {t(texts.remove)}
      </Button>
    </FieldGroup>
  )
}

function CriterionFields({ number, value, onChange, onRemove }: ItemProps<Criterion>) {
  const t = useText()
  const label = t(texts.numbered, { what: t(texts.criterion), number })
  return (
    <FieldGroup title={label}>
      <InLanguages
        name={`criteria.${number - 1}.text`}
        label={label}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        lines={2}
      />
      <Button look="quiet" onPress={onRemove}>
        {t(texts.remove)}
      </Button>
    </FieldGroup>
  )
}

/** One thing said in the three languages of the screens. */
function InLanguages({
  name,
  label,
  value,
  onChange,
  lines,
}: {
  name: string
  label: string
  value: Texts
  onChange: (value: Texts) => void
  lines?: number
}) {
  const t = useText()
  const inWords = { ar: texts.inLanguage, en: texts.inEnglish, fr: texts.inFrench }
  return (
    <>
      {(['ar', 'en', 'fr'] as const).map((language) => (
        <TextField
          key={language}
          name={`${name}.${language}`}
          label={`${label} (${t(inWords[language])})`}
          value={value[language]}
          onChange={(text) => onChange({ ...value, [language]: text })}
          lang={language === 'ar' ? 'ar' : 'en'}
          {...(lines ? { lines } : {})}
        />
      ))}
    </>
  )
}
