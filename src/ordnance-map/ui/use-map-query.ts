import { useMemo } from 'react'
import type { Texts } from '../../kernel/texts.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { type ListQuery, useListQuery } from '../../web/list-query.ts'
import { type FilterChoice, type FilterName, filterChoices } from './layers.ts'

const names = ['what', 'status', 'kind', 'class', 'danger'] as const satisfies readonly FilterName[]
const allPlaces: FilterChoice = { key: 'all', words: { ar: 'الكل', en: 'All', fr: 'Tous' } }

/** What the map is asked for, kept in the address: the table, the map's two files and the printed sheet ask for the same. */
export function useMapQuery() {
  const t = useText()
  const programme = useRead('/api/programme', ProgrammeView).data
  const places = useMemo(
    () =>
      (programme?.places ?? [])
        .filter(({ kind }) => kind !== 'town')
        .map(({ code, name }): FilterChoice => ({ key: code, words: name })),
    [programme],
  )
  const choices: Readonly<Record<FilterName | 'place', readonly FilterChoice[]>> = {
    ...filterChoices,
    place: [allPlaces, ...places],
  }
  const keys = (name: FilterName | 'place') => choices[name].map(({ key }) => key)
  const list: ListQuery<FilterName | 'place'> = useListQuery(
    {
      what: keys('what'),
      status: keys('status'),
      kind: keys('kind'),
      class: keys('class'),
      danger: keys('danger'),
      place: keys('place'),
    },
    '-at',
  )
  const filters = new URLSearchParams([...names, 'place' as const].map((name) => [name, list.filter(name)]))
  const labelled = (name: FilterName | 'place') =>
    choices[name].map(({ key, words, of }) => ({ key, label: of ? `${t(of)}: ${t(words)}` : t(words) }))
  /** The filters that are set, in words. */
  const chosen = [...names, 'place' as const].flatMap((name): Texts[] => {
    const value = list.filter(name)
    return value === 'all' ? [] : choices[name].filter(({ key }) => key === value).map(({ words }) => words)
  })
  return { list, filters, labelled, chosen, programme }
}
