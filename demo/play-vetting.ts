import { answerCheck } from '../src/checks/actions.ts'
import { recordInstitution, recordPost, recordUnit } from '../src/institutions/institution-actions.ts'
import { commonChecks, requirementKeys } from '../src/institutions/requirements.ts'
import { draftRequirements, signRequirements } from '../src/institutions/requirements-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { derivedId, type Id } from '../src/kernel/ids.ts'
import type { Texts } from '../src/kernel/texts.ts'
import { declareVetting, requestVetting, tellVetting } from '../src/vetting/case-actions.ts'
import { askVettingCheck, recordVettingCheck } from '../src/vetting/check-actions.ts'
import { proposeFinding, voteOnFinding } from '../src/vetting/finding-actions.ts'
import { integrate } from '../src/vetting/service-actions.ts'
import { idOf, type Play } from './acting.ts'

interface Force {
  readonly key: string
  readonly kind: string
  readonly name: Texts
  readonly unit: Texts
  readonly post: Texts
  readonly rank: string
  readonly placeCode: string
  readonly signers: readonly [string, string]
}

const guard: Texts = { ar: 'حارس منشآت', en: 'Facilities guard', fr: 'Garde d’installations' }
const officer: Texts = { ar: 'شرطي مرور', en: 'Traffic policeman', fr: 'Agent de circulation' }

const forces: readonly Force[] = [
  {
    ...{ key: 'coast police', kind: 'police', rank: 'private', placeCode: 'LY021203', signers: ['munsif', 'suhayla'] },
    name: {
      ar: 'مديرية أمن الساحل (مثال)',
      en: 'Coast Security Directorate (example)',
      fr: 'Direction de la sécurité côtière (exemple)',
    },
    unit: { ar: 'قسم المرور', en: 'Traffic section', fr: 'Section circulation' },
    post: officer,
  },
  {
    ...{
      key: 'west guard',
      kind: 'facilitiesGuard',
      rank: 'corporal',
      placeCode: 'LY021005',
      signers: ['munsif', 'tawfiq'],
    },
    name: {
      ar: 'حرس المنشآت الغربي (مثال)',
      en: 'Western Facilities Guard (example)',
      fr: 'Garde des installations de l’Ouest (exemple)',
    },
    unit: { ar: 'سرية الميناء', en: 'Harbour company', fr: 'Compagnie du port' },
    post: guard,
  },
  {
    ...{ key: 'east police', kind: 'police', rank: 'private', placeCode: 'LY020803', signers: ['salim', 'fawzia'] },
    name: {
      ar: 'مديرية أمن الخليج (مثال)',
      en: 'Gulf Security Directorate (example)',
      fr: 'Direction de la sécurité du Golfe (exemple)',
    },
    unit: { ar: 'قسم الدوريات', en: 'Patrol section', fr: 'Section patrouilles' },
    post: officer,
  },
  {
    ...{
      key: 'east border',
      kind: 'borderGuard',
      rank: 'sergeant',
      placeCode: 'LY020803',
      signers: ['salim', 'fawzia'],
    },
    name: {
      ar: 'حرس الحدود الشرقي (مثال)',
      en: 'Eastern Border Guard (example)',
      fr: 'Garde-frontières de l’Est (exemple)',
    },
    unit: { ar: 'نقطة الصحراء', en: 'Desert post', fr: 'Poste du désert' },
    post: guard,
  },
]

/** Two institutions of each side with signed requirements, and cases in different states; every one is invented. */
export async function playVetting(play: Play): Promise<void> {
  for (const force of forces) await open(play, force)
  const west = await peopleOf(play, 'gna', 5)
  const east = await peopleOf(play, 'command', 2)
  for (const [i, personId] of west.entries()) await caseOf(play, `west ${i}`, personId, 'coast police', 'munsif', i)
  for (const [i, personId] of east.entries())
    await caseOf(play, `east ${i}`, personId, 'east police', 'salim', Math.min(i, 1))
}

async function open(play: Play, force: Force): Promise<void> {
  const { key, kind, name, unit, post, rank, placeCode, signers } = force
  const [first, second] = signers
  const institutionId = idOf(`institution ${key}`)
  const unitId = idOf(`unit ${key}`)
  await play.act(first, recordInstitution, { id: institutionId, kind, name })
  await play.act(first, recordUnit, { id: unitId, institutionId, name: unit, placeCode })
  const places = { title: post, rank, places: 12 }
  await play.act(first, recordPost, { id: idOf(`post ${key}`), institutionId, unitId, ...places })
  const asked = { schooling: 'none', fitness: 'none', checks: [...commonChecks], clearanceDays: 365, other: '' }
  const basis = 'قرار إداري تجريبي رقم 7 لسنة 2020'
  const id = idOf(`requirements ${key}`)
  await play.act(first, draftRequirements, { id, institutionId, minAge: 18, maxAge: 50, ...asked, basis })
  await play.act(second, signRequirements, { id })
}

/** People of a side who can be vetted: adults who came to a site and were handed over nowhere. */
async function peopleOf(play: Play, side: string, atMost: number): Promise<Id[]> {
  const { rows } = await play.sulh.database.owner.query<{ id: Id }>(
    `select id from people where side_id = $1 and transferred_at is null and erased_at is null
       and (birth ->> 'to')::date < now() - interval '20 years' and (birth ->> 'from')::date > now() - interval '45 years'
       and not exists (select from checks c where c.person_id = people.id)
     order by number limit $2`,
    [idOf(`authority ${side}`), atMost],
  )
  return rows.map(({ id }) => id)
}

const plain: Parameters<typeof requirementKeys>[0] = {
  schooling: 'none',
  fitness: 'none',
  other: '',
  checks: [...commonChecks],
}

/** A case as far as `state`: 0 requested, 1 being checked, 2 before the panel, 3 not cleared and told, 4 in service. */
async function caseOf(
  play: Play,
  key: string,
  personId: Id,
  force: string,
  desk: string,
  state: number,
): Promise<void> {
  const id = idOf(`vetting ${key}`)
  const of = { personId, institutionId: idOf(`institution ${force}`), postId: idOf(`post ${force}`) }
  await play.act(desk, requestVetting, { id, ...of, note: 'جاء بنفسه يطلب الالتحاق.' })
  if (state === 0) return
  const declaration = {
    ...{ service: 'في مجموعة محلية منذ 2015', schooling: 'إعدادي', convictions: 'لا شيء', allegations: 'لا شيء' },
    ...{ income: 'محل صغير', otherPay: 'لا', note: '' },
  }
  await play.act(desk, declareVetting, { id, declaration })
  const checked = {
    checkedOn: play.today,
    validUntil: daysAfter(play.today, 180),
    officeId: null,
    openAllegation: false,
  }
  const bad = state === 3
  await play.act(desk, recordVettingCheck, {
    ...{ id: derivedId(id, 'humanRights'), caseId: id, kind: 'humanRights', source: 'تقرير منظمة محلية', ...checked },
    ...(bad
      ? { result: 'adverse', validUntil: null, note: 'شهادتان على احتجاز أشخاص في مقر المجموعة' }
      : { result: 'clear', note: '' }),
  })
  if (state === 1) return
  await play.act(desk, recordVettingCheck, {
    ...{ id: derivedId(id, 'financial'), caseId: id, kind: 'financial', source: 'ديوان المحاسبة', ...checked },
    ...{ result: 'clear', note: '' },
  })
  for (const [kind, office] of [
    ['criminalInvestigation', 'criminal-investigation'],
    ['interpol', 'interpol'],
  ] as const) {
    const ask = { id: derivedId(id, kind), caseId: id, kind, anew: true, purpose: 'سجل مقدم طلب', dueOn: null }
    await play.act(desk, askVettingCheck, ask)
    const { rows } = await play.sulh.database.owner.query<{ id: Id; login: string }>(
      `select v.check_id as id, u.login from vetting_checks v join offices o on o.id = v.office_id join users u on u.office_id = o.id
       where v.id = $1 and o.code = $2 order by u.login limit 1`,
      [ask.id, office],
    )
    const [row] = rows
    if (!row) throw new Error(`the demonstration has nobody at ${office}`)
    const clear = { result: 'clear', openAllegation: false, note: '', validUntil: daysAfter(play.today, 180) }
    await play.act(row.login, answerCheck, { id: row.id, ...clear })
  }
  const requirements = requirementKeys(plain).map((one) => {
    const met = !(bad && one === 'humanRights')
    return { key: one, met, reason: met ? 'اطّلعنا على الأوراق' : 'شهادتان متفقتان' }
  })
  const found = { outcome: bad ? 'notCleared' : 'cleared', requirements, conditions: [], reason: 'كما في الأوراق' }
  await play.act('munsif', proposeFinding, { id, ...found })
  if (state === 2) return
  const { rows } = await play.sulh.database.owner.query<{ id: Id }>(
    'select finding_id as id from vetting_cases where id = $1',
    [id],
  )
  for (const who of ['suhayla', 'tawfiq'])
    await play.act(who, voteOnFinding, { id, findingId: rows[0]?.id ?? '', verdict: 'agree', reason: 'قرأت الملف كله' })
  await play.act('suhayla', tellVetting, { id, language: 'ar', note: '' })
  if (bad) return
  const { rows: running } = await play.sulh.database.owner.query(
    `select from entitlements where person_id = $1 and status = 'running'`,
    [personId],
  )
  const seen = running.length === 0 ? [] : ['benefitsRunning']
  await play.act('tawfiq', integrate, { id, seen, note: seen.length === 0 ? '' : 'أُبلغ مكتب المنافع' })
}
