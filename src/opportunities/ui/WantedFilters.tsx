import { useMemo } from 'react'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { localeOf } from '../../web/language.ts'
import type { ListQuery } from '../../web/list-query.ts'
import { typeTexts } from '../code-lists.ts'
import { OpportunityType } from '../opportunity.ts'
import { texts } from './texts.ts'

const types = ['all', ...OpportunityType.options] as const
const either = ['all', 'yes'] as const
export type WantedFilter = 'place' | 'type' | 'childcare' | 'accessible'

/** What the filters of what somebody needs may be, for `useListQuery`: the places are known once they are read. */
export function useWantedChoices(): Readonly<Record<WantedFilter, readonly string[]>> {
  const read = useRead('/api/programme', ProgrammeView)
  const places = read.data?.places
  return useMemo(
    () => ({
      place: ['all', ...(places ?? []).map(({ code }) => code)],
      type: types,
      childcare: either,
      accessible: either,
    }),
    [places],
  )
}

/** Filters of every list of opportunities: where, of what kind, with childcare, accessible. */
export function WantedFilters<Filter extends string>({ list }: { list: ListQuery<Filter | WantedFilter> }) {
  const t = useText()
  const { language } = useLanguage()
  const places = useRead('/api/programme', ProgrammeView).data?.places
  const choices = useMemo(() => {
    const collator = new Intl.Collator(localeOf[language])
    return (places ?? [])
      .map(({ code, name }) => ({ key: code, label: t(name) }))
      .sort((a, b) => collator.compare(a.label, b.label))
  }, [places, language, t])
  return (
    <>
      <Select
        {...list.select('place')}
        label={t(texts.place)}
        choices={[{ key: 'all', label: t(texts.anyPlace) }, ...choices]}
      />
      <Select
        {...list.select('type')}
        label={t(texts.kind)}
        choices={types.map((key) => ({ key, label: t(key === 'all' ? texts.all : typeTexts[key]) }))}
      />
      {(['childcare', 'accessible'] as const).map((name) => (
        <Select
          key={name}
          {...list.select(name)}
          label={t(texts[name])}
          choices={either.map((key) => ({ key, label: t(texts[key]) }))}
        />
      ))}
    </>
  )
}
