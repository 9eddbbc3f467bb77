import type { Id } from '../../src/kernel/ids.ts'
import { idOf } from '../world.ts'
import { type Chance, Unruly } from './random-rows.ts'

const everywhere = ['TAR', 'BEL', 'STO', 'SUD', 'RA1', 'RA2'] as const
type Code = (typeof everywhere)[number]
/** The sites of the world that is being made: those of one side where nothing may cross it. */
let sites: readonly Code[] = everywhere
const sideOf = (site: Code) => idOf(`authority ${site === 'SUD' ? 'south' : 'north'}`)
/** Two regions with a district and a town each, a town in a district without a region, and a place that is none. */
const towns = ['B1', 'B2', 'B3', 'T1', 'T2', 'T9']

/**
 * A few hundred people of Belmora and what happened to them, by chance: everything that indicators are counted from, of every status, with
 * people who were handed over, erased and merged among them. No rule of the programme holds, so that more happens than could.
 */
export async function randomWorld(url: string, chance: Chance, among: readonly Code[] = everywhere): Promise<void> {
  const people = 300
  sites = among
  const db = await Unruly.open(url)
  try {
    await db.put('places', [
      ...[
        place('R1', 'region', null),
        place('R2', 'region', null),
        place('D1', 'district', 'R1'),
        place('D2', 'district', 'R2'),
      ],
      ...[
        place('D9', 'district', null),
        place('T1', 'town', 'D1'),
        place('T2', 'town', 'D2'),
        place('T9', 'town', 'D9'),
      ],
    ])
    await db.put('sites', [
      { ...site('RA1', 'north'), place_code: 'T1', kind: 'registrationSite' },
      { ...site('RA2', 'south'), place_code: 'T2', kind: 'centralStore' },
    ])
    await db.put('users', [
      {
        ...where(chance),
        id: chance.id(),
        login: 'random',
        name: {},
        roles: ['caseworker'],
        status: 'appointed',
        sex: 'female',
      },
    ])
    const groups = Array.from({ length: 6 }, (_, i) => ({ id: chance.id(), code: `G-${900 + i}`, ...where(chance) }))
    const applicants = Array.from({ length: people }, (_, i) => person(chance, i))
    await db.put('people', applicants)
    await db.put(
      'pathway_transfers',
      applicants.filter(({ transferred_at: at }) => at !== null).map((p) => ({ ...p, status: 'transferred' })),
    )
    await groupsAndLists(db, chance, groups, applicants)
    await arms(db, chance, groups, applicants)
    await sitesAndDecisions(db, chance, groups, applicants)
    await money(db, chance, applicants)
    await reintegration(db, chance, applicants)
    await others(db, chance, applicants, groups)
  } finally {
    await db.end()
  }
}

interface Applicant {
  readonly id: Id
  readonly side_id: Id
  readonly site_id: Id
  readonly transferred_at: string | null
}
interface Group {
  readonly id: Id
  readonly side_id: Id
}

function place(code: string, kind: string, parent: string | null) {
  return { id: idOf(`random place ${code}`), code, kind, parent_code: parent, name: { ar: code, en: code, fr: code } }
}

function site(code: string, side: string) {
  return {
    id: idOf(`site ${code}`),
    side_id: idOf(`authority ${side}`),
    code,
    name: { ar: code, en: code, fr: code },
    status: 'open',
  }
}

function where(chance: Chance) {
  const code = chance.of(sites)
  const side = code === 'RA1' ? idOf('authority north') : code === 'RA2' ? idOf('authority south') : sideOf(code)
  return { side_id: side, site_id: idOf(`site ${code}`), place_code: chance.of(towns) }
}

function person(chance: Chance, i: number) {
  const born = `${1950 + chance.upTo(60)}-${String(1 + chance.upTo(12)).padStart(2, '0')}-15`
  return {
    ...{ id: chance.id(), ...where(chance), number: `P-RND-${i}`, sex: chance.is(0.35) ? 'female' : 'male' },
    ...{ birth: { from: born, to: born, precision: 'day' }, registered_at: chance.moment() },
    ...{ name_arabic: {}, name_latin: {}, documents: [], nationality: 'LY' },
    transferred_at: chance.is(0.05) ? chance.moment() : null,
    erased_at: chance.is(0.05) ? chance.moment() : null,
  }
}

async function groupsAndLists(
  db: Unruly,
  chance: Chance,
  groups: readonly Group[],
  people: readonly Applicant[],
): Promise<void> {
  await db.put(
    'armed_groups',
    groups.map((g) => ({
      ...g,
      cap: chance.is(0.6) ? 5 + chance.upTo(60) : null,
      reported_at: chance.moment(),
      status: 'reported',
      aliases: [],
    })),
  )
  await db.put(
    'group_steps',
    groups.flatMap((g) =>
      chance.is(0.7)
        ? [
            {
              ...{ id: chance.id(), group_id: g.id, side_id: g.side_id },
              to_status: 'inventoried',
              taken_at: chance.moment(),
            },
          ]
        : [],
    ),
  )
  await db.put(
    'classifications',
    groups.map((g) => ({
      ...{ id: chance.id(), group_id: g.id, side_id: g.side_id, signed_at: chance.moment() },
      status: chance.of(['signed', 'superseded', 'turnedDown']),
    })),
  )
  await db.put(
    'associations',
    people.flatMap((p) =>
      chance.is(0.8)
        ? [
            {
              ...{
                id: chance.id(),
                person_id: p.id,
                side_id: p.side_id,
                site_id: p.site_id,
                group_id: chance.of(groups).id,
              },
              role: chance.of(['combatant', 'combatant', 'associated', 'dependant']),
              status: chance.of(['standing', 'standing', 'replaced']),
            },
          ]
        : [],
    ),
  )
  await db.put(
    'merges',
    people.flatMap((p) =>
      chance.is(0.08)
        ? [
            {
              ...{
                id: chance.id(),
                merged_id: p.id,
                merged_side_id: p.side_id,
                merged_site_id: p.site_id,
                kept_side_id: p.side_id,
                kept_site_id: p.site_id,
              },
              status: chance.of(['standing', 'undone']),
              merged_at: chance.moment(),
            },
          ]
        : [],
    ),
  )
  const lists = groups.map((g) => ({
    id: chance.id(),
    group_id: g.id,
    side_id: g.side_id,
    in_force: chance.is(0.8),
    frozen_at: chance.moment(),
    status: 'frozen',
  }))
  await db.put(
    'commander_lists',
    lists.map((l) => ({ ...l, counts: {} })),
  )
  await db.put(
    'commander_list_entries',
    Array.from({ length: 150 }, (_, row) => {
      const list = chance.of(lists)
      return {
        ...{
          id: chance.id(),
          list_id: list.id,
          side_id: list.side_id,
          row,
          person_id: chance.is(0.5) ? chance.of(people).id : null,
        },
        state: chance.of([
          'unmatched',
          'suggested',
          'matched',
          'lateRecruit',
          'absent',
          'minor',
          'duplicate',
          'rejected',
        ]),
      }
    }),
  )
}

async function arms(db: Unruly, chance: Chance, groups: readonly Group[], people: readonly Applicant[]): Promise<void> {
  const weapons = Array.from({ length: 250 }, (_, i) => {
    const at = where(chance)
    const giver = chance.is(0.7) ? chance.of(people).id : null
    return {
      ...{ id: chance.id(), side_id: at.side_id, site_id: at.site_id, tag: `RND-${i}`, taken_in_at: chance.moment() },
      ...{
        calibre: chance.of(['7.62×39', '']),
        serial: chance.is(0.6) ? `S${i}` : null,
        legibility: chance.of(['clear', 'part', 'erased', 'none']),
      },
      ...{
        photo: chance.is(0.6) ? 'a' : null,
        person_id: giver,
        group_id: giver === null && chance.is(0.5) ? chance.of(groups).id : null,
      },
      ...{
        condition: chance.of(['serviceable', 'unserviceable', 'unsafe']),
        source_by: '',
        place_code: null,
        status: 'inCustody',
      },
    }
  })
  await db.put('weapons', weapons)
  const moves = weapons.flatMap(({ id, side_id, site_id, taken_in_at: first }) => {
    const chain = [
      'armourer',
      ...Array.from({ length: chance.upTo(4) }, () =>
        chance.of(['transit', 'armourer', 'missing', 'destroyed', 'transferred']),
      ),
    ]
    let at = first
    return chain.map((holder, n) => {
      if (n > 0) at = chance.after(at, 20 * 24)
      const there = n === 0 ? site_id : where(chance).site_id
      return {
        ...{ id: chance.id(), side_id, weapon_id: id, n, prev_n: n === 0 ? null : n - 1, at, site_id: there },
        ...{ from_holder: 'x:1', to_holder: `${holder}:${chance.id()}` },
      }
    })
  })
  await db.put('movements', moves)
  await db.put(
    'disposal_plans',
    Array.from({ length: 20 }, () => ({
      ...{ id: chance.id(), ...where(chance), status: chance.of(['executed', 'signed']), executed_at: chance.moment() },
      ...{ witnessed: chance.of(['seen', '', null]), witness_name: chance.of(['W', '']) },
      items: Array.from({ length: 10 }, () => ({ weaponId: chance.of(weapons).id })),
    })),
  )
  await db.put(
    'stock_checks',
    Array.from({ length: 60 }, () => ({
      ...{
        id: chance.id(),
        ...where(chance),
        kind: 'weekly',
        status: 'agreed',
        recorded_at: chance.is(0.9) ? chance.moment() : null,
      },
      sample: Array.from({ length: chance.upTo(9) }, () => ({ tag: 'x' })),
      differences: Array.from({ length: chance.upTo(4) }, () => ({
        kind: chance.of(['number', 'notFound', 'otherSerial']),
      })),
    })),
  )
  const lots = Array.from({ length: 60 }, (_, i) => ({
    ...{
      id: chance.id(),
      ...where(chance),
      tag: `L-${i}`,
      unit: chance.of(['round', 'round', 'piece']),
      quantity: chance.upTo(5000),
    },
    ...{ person_id: chance.is(0.6) ? chance.of(people).id : null, taken_in_at: chance.moment() },
  }))
  await db.put('ammunition_lots', lots)
  await db.put(
    'ammunition_transfers',
    Array.from({ length: 60 }, () => {
      const { id, side_id } = chance.of(lots)
      return {
        ...{ id: chance.id(), lot_id: id, side_id },
        kind: chance.of(['dispose', 'move']),
        quantity: 1 + chance.upTo(300),
        at: chance.moment(),
      }
    }),
  )
}

async function sitesAndDecisions(
  db: Unruly,
  chance: Chance,
  groups: readonly Group[],
  people: readonly Applicant[],
): Promise<void> {
  await db.put(
    'site_visits',
    Array.from({ length: 260 }, (_, n) => {
      const arrived = chance.moment()
      const left = chance.is(0.7) ? chance.after(arrived, 40 * 24) : null
      return {
        ...{
          id: chance.id(),
          ...where(chance),
          number: `V-${n}`,
          n,
          person_id: chance.is(0.8) ? chance.of(people).id : null,
        },
        ...{
          sex: chance.of(['male', 'female']),
          age_group: 'adult',
          arrived_at: arrived,
          leave_by: chance.after(arrived, 60 * 24),
        },
        ...{ left_at: left, status: left === null ? 'open' : chance.of(['discharged', 'left']) },
      }
    }),
  )
  // One site was over its limit for some days.
  await db.put(
    'site_visits',
    Array.from({ length: 620 }, (_, n) => ({
      ...{
        id: chance.id(),
        side_id: sideOf('SUD'),
        site_id: idOf('site SUD'),
        number: `V-X${n}`,
        n,
        sex: 'male',
        age_group: 'adult',
      },
      ...{
        arrived_at: '2020-10-10T08:00:00Z',
        leave_by: '2020-10-20T08:00:00Z',
        left_at: '2020-10-13T08:00:00Z',
        status: 'left',
      },
    })),
  )
  const decisions = people.flatMap((p) =>
    chance.is(0.6)
      ? [
          {
            ...{
              id: chance.id(),
              person_id: p.id,
              side_id: p.side_id,
              site_id: p.site_id,
              group_id: chance.of(groups).id,
            },
            ...{
              stage: chance.of(['demobilization', 'demobilization', 'disarmament']),
              kind: 'grant',
              outcome: chance.of(['eligible', 'eligible', 'ineligible']),
            },
            ...{
              status: chance.of(['decided', 'decided', 'revoked', 'withdrawn']),
              decided_at: chance.moment(),
              replaces_id: null,
            },
          },
        ]
      : [],
  )
  const revocations = decisions.flatMap((d) =>
    chance.is(0.2)
      ? [
          {
            ...d,
            id: chance.id(),
            kind: 'revocation',
            outcome: chance.of(['revoked', 'kept']),
            replaces_id: d.id,
            status: 'decided',
          },
        ]
      : [],
  )
  await db.put('eligibility_decisions', [...decisions, ...revocations])
  await db.put(
    'appeals',
    Array.from({ length: 60 }, () => ({
      ...{
        id: chance.id(),
        ...where(chance),
        person_id: chance.is(0.8) ? chance.of(people).id : null,
        due_on: chance.day(),
      },
      decided_at: chance.is(0.7) ? chance.moment() : null,
    })),
  )
  await db.put(
    'cards',
    people.flatMap((p) =>
      chance.is(0.4)
        ? [
            {
              ...{ id: chance.id(), person_id: p.id, side_id: p.side_id, site_id: p.site_id },
              issued_at: chance.moment(),
            },
          ]
        : [],
    ),
  )
  await db.put(
    'child_cases',
    Array.from({ length: 40 }, () => {
      const met = chance.moment()
      return {
        ...{
          id: chance.id(),
          ...where(chance),
          code: 'C-1',
          status: chance.of(['identified', 'interimCare', 'adult']),
          first_contact_at: met,
        },
        in_care_at: chance.is(0.7) ? chance.after(met, 96) : null,
      }
    }),
  )
}

async function money(db: Unruly, chance: Chance, people: readonly Applicant[]): Promise<void> {
  const lists = Array.from({ length: 8 }, (_, i) => ({
    id: chance.id(),
    ...where(chance),
    number: `PL-${i}`,
    released_at: chance.is(0.8) ? chance.moment() : null,
  }))
  await db.put('payment_lists', lists)
  const instalments = Array.from({ length: 200 }, () => ({
    id: chance.id(),
    ...of(chance.of(people)),
    closes_on: chance.day(),
  }))
  await db.put('instalments', instalments)
  await db.put(
    'payments',
    instalments.map((i) => {
      const status = chance.of(['paid', 'paid', 'listed', 'failed'])
      return {
        ...{
          id: chance.id(),
          list_id: chance.of(lists).id,
          instalment_id: i.id,
          person_id: i.person_id,
          side_id: i.side_id,
          site_id: i.site_id,
        },
        ...{ status, settled_at: status === 'listed' ? null : chance.moment() },
      }
    }),
  )
  const someOf = (share: number) => people.filter(() => chance.is(share)).map((p) => ({ id: chance.id(), ...of(p) }))
  await db.put(
    'presence_proofs',
    someOf(0.5).map((p) => ({ ...p, proved_at: chance.moment(220) })),
  )
  await db.put(
    'payee_accounts',
    someOf(0.6).map((p) => ({
      ...p,
      status: chance.of(['proposed', 'confirmed', 'turnedDown', 'shared', 'closed']),
      proposed_at: chance.moment(),
    })),
  )
  await db.put(
    'salary_notices',
    someOf(0.2).map((p) => {
      const from = chance.moment()
      return {
        ...{ ...p, status: chance.of(['entered', 'confirmed', 'wrong']), from_day: from.slice(0, 10) },
        until_day: chance.is(0.5) ? chance.after(from, 60 * 24).slice(0, 10) : null,
      }
    }),
  )
  await db.put(
    'entitlements',
    someOf(0.4).map((p) => ({
      ...p,
      support: chance.of(['transitional', 'reinsertion']),
      granted_at: chance.moment(),
    })),
  )
}

const of = ({ id, side_id, site_id }: Applicant) => ({ person_id: id, side_id, site_id })

async function reintegration(db: Unruly, chance: Chance, people: readonly Applicant[]): Promise<void> {
  const cases = people
    .filter(() => chance.is(0.5))
    .map((p, i) => {
      const opened = chance.moment()
      return {
        ...{ id: chance.id(), ...of(p), number: `RC-${i}`, n: i, opened_at: opened },
        planned_at: chance.is(0.6) ? chance.after(opened, 50 * 24) : null,
      }
    })
  await db.put('reintegration_cases', cases)
  const ofCases = (count: number) =>
    Array.from({ length: count }, () => {
      const { id, person_id, side_id, site_id } = chance.of(cases)
      return { id: chance.id(), case_id: id, person_id, side_id, site_id }
    })
  await db.put(
    'enrolments',
    ofCases(120).map((e) => {
      const status = chance.of(['enrolled', 'completed', 'dropped'])
      return { ...e, status, enrolled_on: chance.day(), ended_on: status === 'enrolled' ? null : chance.day() }
    }),
  )
  await db.put(
    'attendances',
    ofCases(120).map((a) => ({
      ...a,
      held: 10,
      attended: chance.upTo(8),
      excused: chance.upTo(3),
      status: chance.of(['standing', 'replaced']),
      until_day: chance.day(),
    })),
  )
  // No two of a case are due on one day, so that one of them is the newest.
  const due = (i: number) => new Date(Date.UTC(2019, 0, 1 + i)).toISOString().slice(0, 10)
  await db.put(
    'case_follow_ups',
    ofCases(200).map((f, i) => ({
      ...{
        ...f,
        months: chance.of([3, 6, 12, 24]),
        status: chance.of(['done', 'done', 'notReached']),
        due_on: due(i),
        done_on: chance.day(),
      },
      ...{
        work: chance.of(['employed', 'selfEmployed', 'seeking', 'notSaid']),
        income: chance.of(['more', 'same', 'less', 'notSaid', null]),
      },
      ...{ acceptance: chance.of([1, 2, 3, 4, 5, null]), rejoined: chance.of(['no', 'yes', 'notKnown', null]) },
    })),
  )
  await db.put(
    'reintegration_grants',
    ofCases(80).map((g) => ({
      ...g,
      status: chance.of(['proposed', 'approved', 'turnedDown']),
      answered_at: chance.moment(),
    })),
  )
}

async function others(
  db: Unruly,
  chance: Chance,
  people: readonly Applicant[],
  groups: readonly Group[],
): Promise<void> {
  const surveys = Array.from({ length: 30 }, (_, i) => ({ id: idOf(`random survey ${i}`), ...where(chance) }))
  const answers = () => ({
    asked: 10 + chance.upTo(30),
    ...Object.fromEntries(
      ['safeByDay', 'safeAtNight', 'welcomesReturn'].map((key) => [key, { agree: chance.upTo(10), disagree: 0 }]),
    ),
  })
  await db.put(
    'perception_surveys',
    surveys.map((s, i) => ({
      ...{ ...s, held_on: chance.day(), replaces: i > 20 ? (surveys[i - 20]?.id ?? null) : null },
      counts: { youngWomen: answers(), olderWomen: answers(), youngMen: answers(), olderMen: answers() },
    })),
  )
  const papers = Array.from({ length: 20 }, () => ({ id: chance.id(), ...where(chance), for_women: chance.is(0.5) }))
  await db.put('community_papers', papers)
  await db.put(
    'community_projects',
    papers.map(({ id, side_id }) => ({
      ...{ id: chance.id(), side_id, paper_id: id, place_code: chance.of(towns) },
      status: chance.of([
        'drafted',
        'submitted',
        'recommended',
        'rejected',
        'signedOff',
        'running',
        'completed',
        'stopped',
      ]),
    })),
  )
  await db.put(
    'community_committees',
    Array.from({ length: 10 }, () => ({
      ...{ id: chance.id(), ...where(chance), status: chance.of(['standing', 'dissolved']) },
      composition: { women: chance.upTo(10), men: 1 + chance.upTo(10) },
    })),
  )
  await db.put(
    'vetting_cases',
    people
      .filter(() => chance.is(0.3))
      .map((p) => ({
        ...{
          id: chance.id(),
          ...of(p),
          decision: chance.of(['cleared', 'conditional', 'notCleared', null]),
          decided_on: chance.day(),
        },
        ...{
          valid_until: chance.is(0.7) ? chance.day(60) : null,
          in_service: chance.is(0.5),
          integrated_on: chance.is(0.5) ? chance.day() : null,
        },
      })),
  )
  await db.put(
    'foreign_cases',
    people
      .filter(() => chance.is(0.15))
      .map((p) => ({
        ...{
          id: chance.id(),
          ...of(p),
          person_id: chance.is(0.7) ? p.id : null,
          code: 'F-1',
          opened_at: chance.moment(),
        },
        verified_at: chance.is(0.5) ? chance.moment() : null,
      })),
  )
  const reports = Array.from({ length: 60 }, () => ({
    ...{ id: chance.id(), ...where(chance) },
    received_at: chance.moment(),
    dangers: chance.is(0.3) ? ['children'] : [],
  }))
  await db.put(
    'ordnance_reports',
    reports.map((r) => ({ ...r, side_id: chance.is(0.8) ? r.side_id : null, photos: [], held: false })),
  )
  await db.put(
    'ordnance_report_steps',
    reports.flatMap((r) =>
      chance.is(0.8)
        ? [{ id: chance.id(), report_id: r.id, side_id: r.side_id, taken_at: chance.after(r.received_at, 40) }]
        : [],
    ),
  )
  await db.put(
    'incidents',
    Array.from({ length: 100 }, () => ({
      ...{ id: chance.id(), ...where(chance), started_on: chance.day() },
      state: chance.of(['logged', 'verified', 'refuted', 'duplicate']),
    })),
  )
  await db.put(
    'complaints',
    Array.from({ length: 30 }, () => ({
      ...{ id: chance.id(), ...where(chance), code: 'S-1' },
      sex: chance.of(['male', 'female']),
      taken_at: chance.moment(),
    })),
  )
  await db.put(
    'public_releases',
    Array.from({ length: 20 }, () => ({
      ...{
        id: chance.id(),
        ...where(chance),
        kind: chance.of(['dashboard', 'statement']),
        state: chance.of(['released', 'superseded']),
        as_of: chance.day(),
      },
      ...{ source: { kind: chance.of(['arms', 'ownWords']) }, figures: [{ value: String(chance.upTo(200)) }] },
    })),
  )
  const bulletins: { id: string }[] = []
  for (let i = 0; i < 20; i++) {
    const bulletin = {
      ...{ id: chance.id(), proposed_side_id: where(chance).side_id, to_day: chance.day() },
      ...{ state: chance.of(['published', 'proposed']), arms: { received: chance.upTo(200) } },
      corrects: i < 5 ? null : chance.of([null, chance.of(bulletins).id]),
    }
    bulletins.push(bulletin)
  }
  await db.put('public_bulletins', bulletins)
  const stations = groups.map(() => ({ id: chance.id(), ...where(chance) }))
  await db.put('stations', stations)
  const entries = Array.from({ length: 60 }, (_, seq) => ({
    ...{
      id: chance.id(),
      station_id: chance.of(stations).id,
      epoch: 1,
      seq,
      entry: '{}',
      decided_at: chance.moment(),
      codes: [],
    },
    outcome: chance.of(['held', 'accepted']),
  }))
  await db.put('station_entries', entries)
  await db.put(
    'held_settlements',
    entries
      .filter(() => chance.is(0.4))
      .map(({ station_id, seq }) => ({
        ...{ id: chance.id(), ...where(chance), station_id, epoch: 1, seq, settled_at: chance.moment() },
      })),
  )
}
