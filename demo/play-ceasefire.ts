import { draftAgreement, proposeAgreement, signAgreement } from '../src/ceasefire/agreement-actions.ts'
import { assessCommitment, confirmCommitment } from '../src/ceasefire/commitment-actions.ts'
import { replyToNotice, sendNotice } from '../src/violations/notice-actions.ts'
import { confirmViolation, proposeViolation } from '../src/violations/violation-actions.ts'
import { proposeLine, signLine } from '../src/withdrawal-lines/line-actions.ts'
import { recordSighting } from '../src/withdrawal-lines/sighting-actions.ts'
import { openWeaponSite } from '../src/withdrawals/site-actions.ts'
import { answerWithdrawal, planWithdrawal } from '../src/withdrawals/withdrawal-actions.ts'
import { idOf, type Play } from './acting.ts'
import { ceasefireAnnex, ceasefireArticles } from './ceasefire-2020.ts'
import { incidentId } from './play-incidents.ts'

const agreementId = idOf('ceasefire agreement 2020')
const none = { ar: '', en: '', fr: '' }
const side = (code: string) => ({ sideId: idOf(`authority ${code}`), name: code })
const both = [side('gna'), side('command')]
const articleId = (number: string) => idOf(`ceasefire article ${number}`)

/** The public ceasefire of 23 October 2020 in a paraphrase, and what invented officers did under it. No violation here happened. */
export async function playCeasefire(play: Play): Promise<void> {
  await agreement(play)
  await violations(play)
  await commitments(play)
  await linesAndWithdrawals(play)
}

async function agreement(play: Play): Promise<void> {
  const owed = (key: string, what: { ar: string; en: string; fr: string }, dueDays: number | null) =>
    both.map((party) => ({ id: idOf(`commitment ${key} ${party.name}`), party, what, dueOn: null, dueDays }))
  const obligations: Readonly<Record<string, ReturnType<typeof owed>>> = {
    '2': owed(
      'return',
      {
        ar: 'إعادة وحداته إلى معسكراتها',
        en: 'Bring its units back to their camps',
        fr: 'Ramener ses unités aux camps',
      },
      null,
    ),
    '3': owed(
      'foreign',
      {
        ar: 'إخراج المقاتلين الأجانب الذين معه',
        en: 'Have the foreign fighters with it leave',
        fr: 'Faire partir les combattants étrangers avec elle',
      },
      92,
    ),
    '9': owed(
      'mines',
      { ar: 'تسليم سجلات حقول الألغام', en: 'Hand over minefield records', fr: 'Remettre les relevés de mines' },
      60,
    ),
  }
  await play.act('adnan', draftAgreement, {
    ...{ id: agreementId, signedOn: '2020-10-23', inForceFrom: '2020-10-23', place: 'جنيف', parties: both },
    title: {
      ar: 'اتفاق وقف إطلاق النار (23 أكتوبر 2020) – صياغة محايدة',
      en: 'Ceasefire agreement of 23 October 2020 – paraphrase, not the authentic text',
      fr: 'Accord de cessez-le-feu du 23 octobre 2020 – reformulation, non le texte authentique',
    },
    ...{ witnesses: ['بعثة الأمم المتحدة للدعم في ليبيا'], paraphrase: true, replyDays: 14 },
    source: 'نص الاتفاق كما نشرته الأمم المتحدة (UNSMIL)',
    annex: Object.entries(ceasefireAnnex).map(([code, numbers]) => ({
      code,
      words: none,
      articleIds: numbers.map(articleId),
    })),
    articles: ceasefireArticles.map((one) => ({ ...one, obligations: obligations[one.number] ?? [] })),
  })
  await play.act('adnan', proposeAgreement, { id: agreementId })
  await play.act('najwa', signAgreement, { id: agreementId, what: 'draft', version: 1 })
}

async function violations(play: Play): Promise<void> {
  const propose = (
    by: string,
    key: string,
    incident: string,
    article: string,
    code: string,
    party: string,
    grounds: string,
  ) =>
    play.act(by, proposeViolation, {
      ...{ id: idOf(`violation ${key}`), incidentId: incidentId(incident), agreementId, articleId: articleId(article) },
      ...{ code, party, partySideId: null, grounds },
    })
  await propose('intisar', 'bomb', 'bomb', '9', 'mineLaying', 'gna', 'عبوة زُرعت على طريق بعد التوقيع، ولم يُسلَّم سجل لها')
  await play.act('hawa', confirmViolation, { id: idOf('violation bomb'), note: 'الواقعة متحقق منها بتحليل الحفرة' })
  await play.act('intisar', sendNotice, {
    ...{ id: idOf('notice bomb'), violationId: idOf('violation bomb') },
    summary: 'انفجرت عبوة على طريق في المنطقة في ذلك اليوم، ولم يُسلَّم سجل للألغام فيها.',
  })
  await play.act('najwa', replyToNotice, {
    ...{ id: idOf('notice bomb'), answer: 'jointInquiry' },
    words: 'لا سجل لدينا لهذا الطريق. نطلب أن تعاينه اللجنة المشتركة معنا.',
  })
  await propose('najwa', 'fire', 'fire', '1', 'firing', 'command', 'رشقات سُمعت قرب خط التماس بعد التوقيع')
  await propose('intisar', 'checkpoint', 'checkpoint', '9', 'obstruction', 'gna', 'مُنعت دورية المراقبة من المرور')
  await propose('najwa', 'jam', 'jam', '9', 'jamming', 'command', 'تشويش على طائرة المراقبة')
}

async function commitments(play: Play): Promise<void> {
  for (const [by, second, party, verdict, statement] of [
    ['adnan', 'najwa', 'gna', 'partly', 'عادت وحدات من جنوب طرابلس، وبقيت أخرى قرب الخط'],
    ['adnan', 'intisar', 'command', 'partly', 'عادت وحدات من غرب سرت، وبقيت أخرى قرب الخط'],
  ] as const) {
    const id = idOf(`assessment return ${party}`)
    await play.act(second, assessCommitment, {
      ...{ id, commitmentId: idOf(`commitment return ${party}`), verdict, asOf: '2020-12-01', statement },
      evidence: [{ words: 'ما رآه المراقبون في نوفمبر 2020', incidentId: null }],
    })
    await play.act(by, confirmCommitment, { id })
  }
}

async function linesAndWithdrawals(play: Play): Promise<void> {
  const line = (
    key: string,
    party: string,
    behind: string,
    name: string,
    points: readonly (readonly [number, number])[],
  ) => ({
    ...{
      id: idOf(`ceasefire line ${key}`),
      agreementId,
      articleId: articleId('2'),
      name,
      kind: 'line',
      behind,
      points,
    },
    ...{ partySideId: idOf(`authority ${party}`), validFrom: '2020-11-10', validUntil: null, replaces: null },
    bands: [
      { weaponClass: 'gunOver100', metres: 15_000 },
      { weaponClass: 'rocketTo40', metres: 25_000 },
      { weaponClass: 'tank', metres: 10_000 },
    ],
  })
  // Invented lines, the same distances for each: from the coast southwards, with the west on the right hand.
  const west = line('west', 'gna', 'right', 'خط الغرب (افتراضي)', [
    [16.0, 31.3],
    [15.9, 30.4],
    [15.6, 29.6],
  ])
  const east = line('east', 'command', 'left', 'خط الشرق (افتراضي)', [
    [16.9, 31.1],
    [16.7, 30.3],
    [16.4, 29.5],
  ])
  for (const [one, second] of [
    [west, 'najwa'],
    [east, 'intisar'],
  ] as const) {
    await play.act('adnan', proposeLine, one)
    await play.act(second, signLine, { id: one.id })
  }
  await play.act('ashraf', recordSighting, {
    ...{ id: idOf('sighting gun'), seenOn: '2020-12-05', seenTime: '10:40', placeCode: 'LY020803', radiusM: 200 },
    ...{ placeTyped: '31.0510, 16.8200', weaponClass: 'gunOver100', count: 2, party: 'command', partySideId: null },
    ...{ seenBy: 'موقع مراقبة على الطريق الساحلي', incidentId: null, note: '' },
  })
  const siteId = idOf('weapon site misrata')
  await play.act('najwa', openWeaponSite, {
    ...{ id: siteId, sideId: idOf('authority gna'), agreementId, name: 'مخزن الأسلحة المسحوبة (افتراضي)' },
    ...{ placeCode: 'LY020803', placeTyped: '', inspectEveryDays: 30, openedOn: '2020-11-20' },
  })
  const id = idOf('withdrawal first')
  const tank = idOf('declared tank')
  await play.act('najwa', planWithdrawal, {
    ...{ id, agreementId, articleId: articleId('2'), lineId: west.id, unit: 'كتيبة مدفعية (افتراضية)', siteId },
    ...{ placeCode: 'LY020803', fromText: 'معسكر قرب الطريق الساحلي', dueOn: '2020-12-20', note: '' },
    weapons: [
      { id: tank, weaponClass: 'tank', designation: 'T-55', calibre: '100', serial: 'T55-0412', count: 1 },
      { id: idOf('declared mortars'), weaponClass: 'mortar', designation: '', calibre: '120', serial: '', count: 4 },
    ],
  })
  await play.act('ashraf', answerWithdrawal, {
    ...{ id, item: 'serialsCompared', answer: 'yes', counted: [], serials: ['T55-0412'], seals: [] },
    evidence: 'قُرئ الرقم على الصفيحة الخلفية',
  })
}
