import type { Role } from '../../kernel/roles.ts'
import type { Texts } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useCountText, useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { WorkKind, workKinds } from '../kinds.ts'
import { WorkView } from '../views.ts'
import { OfficesTable } from './OfficesTable.tsx'
import { texts } from './texts.ts'
import { WorkTable } from './WorkTable.tsx'

const kinds = ['all', ...WorkKind.options] as const

/** What waits for the person who signed in, since when and until when; and the tasks of their roles. */
export function WorkPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ kind: kinds }, '')
  const read = useRead(list.path('/api/work'), WorkView)
  const holds = (...roles: Role[]) => actor.roles.some((role) => roles.includes(role))
  return (
    <Page title={t(texts.title)}>
      <Section title={t(texts.waits)}>
        <Loaded read={read}>
          {(data) =>
            data.counts.length === 0 ? (
              <Empty>{t(texts.nothing)}</Empty>
            ) : (
              <>
                <KindFilter
                  kind={list.filter('kind')}
                  counts={data.counts}
                  onChange={(key) => list.setFilter('kind', key)}
                />
                <WorkTable items={data.items} />
                <Pagination {...data} onPage={list.setPage} />
              </>
            )
          }
        </Loaded>
      </Section>
      <Section title={t(texts.tasks)}>
        <div className="tasks">
          {tasksOf(holds).map(({ href, words }, i) => (
            <ButtonLink key={href} href={href} size="large" look={i === 0 ? 'main' : 'plain'}>
              {t(words)}
            </ButtonLink>
          ))}
        </div>
      </Section>
      {holds('director', 'auditor', 'administrator') && (
        <Section title={t(texts.offices)}>
          <p className="hint">{t(texts.officesLead)}</p>
          <OfficesTable />
        </Section>
      )}
    </Page>
  )
}

function KindFilter({
  kind,
  counts,
  onChange,
}: {
  kind: string
  counts: WorkView['counts']
  onChange: (kind: string) => void
}) {
  const t = useText()
  const countOf = useCountText()
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const choices = [
    { key: 'all', label: `${t(texts.all)} (${countOf(all)})` },
    ...counts.map((one) => ({
      key: one.kind,
      label: `${t(workKinds[one.kind].words)} (${countOf(one.count)})${one.overdue > 0 ? ` · ${t(texts.overdueCount, { count: one.overdue })}` : ''}`,
    })),
  ]
  return (
    <div className="filters">
      <Select name="kind" label={t(texts.kind)} value={kind} onChange={onChange} choices={choices} />
    </div>
  )
}

function tasksOf(holds: (...roles: Role[]) => boolean): { href: string; words: Texts }[] {
  const all = [
    { href: '/people/new', words: texts.register, shown: holds('registrationOfficer') },
    { href: '/groups', words: texts.groups, shown: holds('groupOfficer') },
    { href: '/checks', words: texts.checks, shown: holds('checkOfficer') },
    { href: '/eligibility', words: texts.eligibility, shown: holds('adjudicator', 'screener') },
    { href: '/appeals', words: texts.appeals, shown: holds('appealsOfficer') },
    {
      href: '/people',
      words: holds('armourer') ? texts.takeIn : texts.people,
      shown: holds('registrationOfficer', 'armourer', 'screener', 'director', 'auditor'),
    },
    { href: '/weapons', words: texts.weapons, shown: holds('armourer', 'director', 'auditor') },
    { href: '/programme', words: texts.programme, shown: holds('administrator') },
    { href: '/journal', words: texts.journal, shown: holds('auditor', 'administrator') },
    { href: '/verify', words: texts.verify, shown: true },
  ]
  return all.filter(({ shown }) => shown)
}
