import { proposeCriterion, settleCriterion } from '../src/designation-criteria/actions.ts'
import { firstCriteria } from '../src/designation-criteria/data/first-criteria.ts'
import { openDossier, sendToReview } from '../src/dossiers/dossier-actions.ts'
import { recordDossierEvidence } from '../src/dossiers/evidence-actions.ts'
import { recordFinding } from '../src/dossiers/finding-actions.ts'
import { nameActor, recordLink } from '../src/dossiers/link-actions.ts'
import { signSearch } from '../src/dossiers/search-actions.ts'
import { idOf, type Play } from './acting.ts'

/** Criteria that two officers of the Government of National Accord signed; the others wait for whoever tries the demonstration. */
const signed = ['un-illicit-resources', 'un-arms-embargo', 'us-illicit-oil', 'eu-peace-transition'] as const

/** Criteria in force, and two dossiers on an invented network and an invented man: one in legal review, one being collected. */
export async function playDossiers(play: Play): Promise<void> {
  for (const code of signed) {
    const id = idOf(`criterion ${code}`)
    const first = firstCriteria.find((one) => one.code === code)
    await play.act('dirar', proposeCriterion, { ...first, id, change: '' })
    await play.act('rabab', settleCriterion, { id, verdict: 'signed', note: 'قوبل بالنص المنشور.' })
  }
  await network(play)
  await man(play)
}

const said = (ar: string) => ({ ar, en: '', fr: '' })
const source = (from: string, reliability = 'B', credibility = '2') => ({
  source: {
    ...{ from, asOf: { from: '2020-09-01', to: '2020-09-30', precision: 'month' }, reliability, credibility },
    reference: '',
  },
  ...{ files: [], withheldReason: '', change: '' },
})

/** A network that sells fuel past the State and pays an armed group: found, searched for what speaks for it, and sent to a lawyer. */
async function network(play: Play): Promise<void> {
  const dossierId = idOf('dossier network')
  const findingId = idOf('dossier network finding')
  await play.act('dirar', openDossier, {
    ...{ id: dossierId, kind: 'network', groupId: null, listedEntryId: null },
    identity: {
      ...{
        form: 'entity',
        nameOriginal: 'شبكة الرصيف (مخترعة)',
        nameLatin: 'The Quay network (invented)',
        acronyms: [],
      },
      ...{ aliases: [{ name: 'جماعة الرصيف', quality: 'low' }], addresses: ['رصيف قديم (مخترع)'], websites: [] },
      ...{ location: '', bankAccounts: [], other: '', headquarters: '', subsidiaries: [], registrations: [] },
    },
  })
  await play.act('dirar', recordFinding, {
    ...{ id: findingId, dossierId, rootId: null, criterionId: idOf('criterion un-illicit-resources'), change: '' },
    text: {
      ar: 'باعت الشبكة وقوداً مدعوماً خارج البلاد ودفعت من ثمنه لجماعة مسلحة.',
      en: 'The network sold subsidised fuel abroad and paid an armed group from what it earned.',
      fr: '',
    },
  })
  const evidence = (key: string, given: Record<string, unknown>) => ({
    ...{ id: idOf(`dossier network ${key}`), dossierId, bears: 'supports', findingIds: [findingId], basedOn: null },
    ...{ protected: false, releasable: true, record: null, legalBasisId: null, replaces: null, ...given },
  })
  await play.act('dirar', recordDossierEvidence, {
    ...evidence('ledger', { nature: 'finance', source: source('دفتر حسابات ضُبط في مخزن') }),
    words: {
      text: said('قيود بيع عن ثلاثة أشهر.'),
      finance: { amount: '1250000', currency: 'LYD', from: '2020-06-01', to: '2020-08-31', stream: 'fuel' },
    },
  })
  await play.act('dirar', recordDossierEvidence, {
    ...evidence('witness', { nature: 'testimony', protected: true, releasable: false }),
    words: { text: said('رأى الشاهد صهاريج تُفرغ ليلاً في زوارق.'), finance: null },
    source: { ...source('عامل في المكان', 'C', '3'), withheldReason: 'يُعرف الشاهد من كلامه.' },
  })
  await play.act('dirar', recordDossierEvidence, {
    ...evidence('permit', { nature: 'document', bears: 'contradicts', source: source('دائرة الجمارك', 'B', '3') }),
    words: { text: said('إذن تصدير لشحنة واحدة من الشحنات المذكورة.'), finance: null },
  })
  const actorId = idOf('dossier network actor')
  await play.act('dirar', nameActor, {
    ...{ id: actorId, dossierId, kind: 'group', groupId: null, listedEntryId: null },
    words: { name: 'كتيبة الساحل القديم (مخترعة)', nameLatin: 'Old Coast battalion (invented)' },
  })
  await play.act('dirar', recordLink, {
    ...{
      id: idOf('dossier network link'),
      dossierId,
      rootId: null,
      kind: 'finances',
      fromId: dossierId,
      toId: actorId,
    },
    ...{ since: '2020-06-01', until: null, confidence: 'probable', evidenceIds: [idOf('dossier network ledger')] },
    words: { note: 'تحويلات شهرية', change: '' },
  })
  await play.act('dirar', signSearch, {
    ...{ id: idOf('dossier network search'), dossierId, outcome: 'noneFound' },
    words: {
      looked: 'أذون الجمارك، وسجل المحكمة، وما نشرته الصحف لصالح الشبكة.',
      result: 'إذن واحد سُجل مع الأدلة التي تنفي.',
    },
  })
  await play.act('dirar', sendToReview, { id: dossierId, note: 'الرجاء قراءة الاستنتاج وما ينفيه.' })
}

/** A man of whom little is known yet. */
async function man(play: Play): Promise<void> {
  await play.act('dirar', openDossier, {
    ...{ id: idOf('dossier man'), kind: 'person', groupId: null, listedEntryId: null },
    identity: {
      ...{ form: 'person', nameOriginal: ['غيث', 'سالم', 'المخترع'], nameLatin: ['Ghayth', 'Salim', 'al-Mukhtara'] },
      ...{ title: '', aliases: [{ name: 'الوسيط', quality: 'low' }], addresses: [], websites: [], location: '' },
      ...{ bankAccounts: [], other: 'شخص مخترع.', births: [], birthPlaces: [], nationalities: ['ليبيا'], sex: 'male' },
      ...{ occupation: 'وسيط', residences: [], passports: [], nationalIds: [] },
    },
  })
}
