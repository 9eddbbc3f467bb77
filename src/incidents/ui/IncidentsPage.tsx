import { useMemo } from 'react'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { ManyRows } from '../../web/kit/ManyRows.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { localeOf } from '../../web/language.ts'
import { useListQuery } from '../../web/list-query.ts'
import { useQueryText } from '../../web/navigation.ts'
import { useRowChoice } from '../../web/row-choice.ts'
import { useSession } from '../../web/session.tsx'
import { attributionTexts, stateTexts, typeTexts } from '../code-lists.ts'
import { Attribution, IncidentState, incidentRecorders } from '../incident.ts'
import { incidentTypes, isIncidentType } from '../incident-types.ts'
import { IncidentsView } from '../views.ts'
import { IncidentsTable } from './IncidentsTable.tsx'
import { texts } from './texts.ts'

const all = 'all'
const types = Object.keys(incidentTypes).filter(isIncidentType)

/** The incident log of a side. */
export function IncidentsPage() {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const programme = useRead('/api/programme', ProgrammeView)
  const [place, from, until] = [useQueryText('place') ?? '', useQueryText('from') ?? '', useQueryText('until') ?? '']
  const list = useListQuery(
    {
      ...{ state: [all, ...IncidentState.options], type: [all, ...types], disputed: [all, 'yes', 'no'] },
      ...{ attribution: [all, ...Attribution.options] },
      // What is in the address of these is one of many: the route refuses what it does not know.
      ...{ place: ['', place], from: ['', from], until: ['', until] },
    },
    '-started',
  )
  const read = useRead(list.path('/api/incidents'), IncidentsView)
  const choice = useRowChoice()
  const places = useMemo(() => {
    const collator = new Intl.Collator(localeOf[language])
    const named = (programme.data?.places ?? []).map(({ code, name }) => ({ key: code, label: t(name) }))
    return named.sort((a, b) => collator.compare(a.label, b.label))
  }, [programme.data, language, t])
  const every = { key: all, label: t(texts.all) }
  const records = incidentRecorders.some((role) => actor.roles.includes(role))
  return (
    <Page
      title={t(texts.incidents)}
      lead={t(texts.lead)}
      actions={
        records && (
          <ButtonLink href="/incidents/new" look="main">
            {t(texts.record)}
          </ButtonLink>
        )
      }
    >
      <div className="filters filters-many">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('state')}
          label={t(texts.state)}
          choices={[every, ...IncidentState.options.map((key) => ({ key, label: t(stateTexts[key]) }))]}
        />
        <Select
          {...list.select('type')}
          label={t(texts.type)}
          choices={[every, ...types.map((key) => ({ key, label: t(typeTexts[key]) }))]}
        />
        <Select
          name="place"
          label={t(texts.place)}
          value={place === '' ? all : place}
          onChange={(key) => list.setFilter('place', key === all ? '' : key)}
          choices={[every, ...places]}
        />
        <DayField
          name="from"
          label={t(texts.from)}
          value={from}
          onChange={(day) => list.setFilter('from', day)}
          optional
        />
        <DayField
          name="until"
          label={t(texts.until)}
          value={until}
          onChange={(day) => list.setFilter('until', day)}
          optional
        />
        <Select
          {...list.select('disputed')}
          label={t(texts.disputed)}
          choices={[every, { key: 'yes', label: t(texts.yes) }, { key: 'no', label: t(texts.no) }]}
        />
        <Select
          {...list.select('attribution')}
          label={t(texts.attribution)}
          choices={[every, ...Attribution.options.map((key) => ({ key, label: t(attributionTexts[key]) }))]}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <IncidentsTable
              rows={data.incidents}
              order={list.order}
              onOrder={list.setOrder}
              choice={choice}
              empty={t(texts.none)}
            />
            <Pagination {...data} onPage={list.setPage} address={list.path('/api/incidents')} />
            <ManyRows address={list.path('/api/incidents')} choice={choice} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
