import { daysAfter } from '../src/kernel/deadline.ts'
import { answerOffer, makeOffer, openMatter } from '../src/talk-offers/matter-actions.ts'
import { proposeTextRelease, releaseText } from '../src/talk-texts/release-actions.ts'
import { acceptText, proposeText, reviseText } from '../src/talk-texts/text-actions.ts'
import { holdMeeting, planMeeting, writeMeeting } from '../src/talks/meeting-actions.ts'
import { writePosition } from '../src/talks/position-actions.ts'
import { linkTracks, openTrack } from '../src/talks/track-actions.ts'
import { idOf, type Play } from './acting.ts'
import { command, delegation, germany, gna, july, june, pointWords, unitedStates, unsmil, words } from './talks-2020.ts'

const none = { ar: '', en: '', fr: '' }
type Party = typeof gna | typeof germany
type Kind = 'affirmed' | 'briefed' | 'raised' | 'stressed' | 'announced'
type Said = readonly [key: keyof typeof pointWords, kind: Kind, by: readonly Party[]]

/**
 * Talks of 2020 as public statements tell of them, and in the 5+5 Commission invented drafts, positions and a communiqué, each of which says
 * so. Nobody is said to have agreed to a record of a real meeting: that waits.
 */
export async function playTalks(play: Play): Promise<void> {
  await bilateral(play)
  await commissionAndConference(play)
  await drafts(play)
  await offers(play)
}

async function meeting(
  play: Play,
  by: string,
  key: string,
  trackId: string,
  told: { title: object; on: string; venue: string; place: string; source: string; delegations: readonly object[] },
  points: readonly Said[],
): Promise<void> {
  const id = idOf(`talks meeting ${key}`)
  const item = (what: string, title: object, askedBy: Party | null) => ({
    id: idOf(`item ${key} ${what}`),
    title,
    askedBy,
  })
  const { on, ...rest } = told
  const detail = {
    ...{ ...rest, plannedOn: on, languages: ['ar', 'en'], points: [] },
    agenda: [item('groups', words('المجموعات المسلحة', 'Armed groups', 'Groupes armés'), null)],
  }
  await play.act(by, planMeeting, { id, trackId, ...detail })
  await play.act(by, holdMeeting, { id, heldOn: on })
  const said = points.map(([point, kind, who], i) => ({
    ...{ id: idOf(`point ${key} ${i}`), itemId: detail.agenda[0]?.id, kind, by: who, words: pointWords[point] },
  }))
  const change = 'ما قيل في اللقاء بحسب البيان العلني'
  await play.act(by, writeMeeting, { id, version: 1, ...detail, points: said, change })
}

async function bilateral(play: Play): Promise<void> {
  const open = (key: string, name: object, party: Party) =>
    play.act('astrid', openTrack, {
      ...{ id: idOf(`talks track ${key}`), kind: 'bilateral', name, convener: unitedStates },
      parties: [unitedStates, party],
    })
  await open(
    'us gna',
    words(
      'الولايات المتحدة وحكومة الوفاق',
      'United States and Government of National Accord',
      'États-Unis et gouvernement d’entente',
    ),
    gna,
  )
  await open(
    'us command',
    words(
      'الولايات المتحدة والقيادة العامة',
      'United States and General Command',
      'États-Unis et Commandement général',
    ),
    command,
  )
  await play.act('astrid', linkTracks, {
    ...{ id: idOf('talks track us gna'), counterpartId: idOf('talks track us command') },
    reason: 'لقاء مماثل مع كل طرف، كما أعلن الداعي',
  })
  const title = words('تسريح الميليشيات', 'Militia demobilization', 'Démobilisation des milices')
  const both = (own: Party) => [unitedStates, own]
  await meeting(
    play,
    'astrid',
    'june',
    idOf('talks track us gna'),
    {
      ...{ title, on: '2020-06-24', venue: 'virtual', place: '' },
      source: 'بيان وزارة الخارجية الأمريكية عن لقاء 24 يونيو 2020 – U.S.-GNA Discussions on Militia Demobilization',
      delegations: [
        delegation('june', unitedStates, june.americans, false),
        delegation('june', gna, june.ministry, true),
      ],
    },
    [
      ['protection', 'affirmed', both(gna)],
      ['programme', 'briefed', [gna]],
      ['spoilers', 'affirmed', both(gna)],
      ['intervention', 'stressed', [unitedStates]],
      ['ceasefire', 'raised', [unitedStates]],
      ['similar', 'announced', [unitedStates]],
    ],
  )
  await meeting(
    play,
    'astrid',
    'july',
    idOf('talks track us command'),
    {
      ...{ title, on: '2020-07-01', venue: 'virtual', place: '' },
      source: 'بيان وزارة الخارجية الأمريكية عن لقاء 1 يوليو 2020 – U.S.-LNA Discussion on Militia Demobilization',
      delegations: [
        delegation('july', unitedStates, july.americans, false),
        delegation('july', command, july.command, false),
      ],
    },
    [
      ['protection', 'affirmed', both(command)],
      ['reform', 'briefed', [command]],
      ['spoilers', 'stressed', [unitedStates]],
      ['intervention', 'stressed', [unitedStates]],
      ['ceasefire', 'raised', [unitedStates]],
      ['neutrality', 'announced', [unitedStates]],
      ['deEscalate', 'affirmed', both(command)],
    ],
  )
}

async function commissionAndConference(play: Play): Promise<void> {
  await play.act('astrid', openTrack, {
    ...{ id: idOf('talks track jmc'), kind: 'jointCommission', convener: unsmil, parties: [gna, command] },
    name: words('اللجنة العسكرية المشتركة 5+5', '5+5 Joint Military Commission', 'Commission militaire conjointe 5+5'),
  })
  await meeting(
    play,
    'astrid',
    'october',
    idOf('talks track jmc'),
    {
      title: words('وقف إطلاق النار', 'Ceasefire', 'Cessez-le-feu'),
      ...{ on: '2020-10-23', venue: 'inPerson', place: 'جنيف', source: 'الأمم المتحدة (UNSMIL)، 23 أكتوبر 2020' },
      delegations: [delegation('october', gna, [], true), delegation('october', command, [], true)],
    },
    [['signed', 'affirmed', [gna, command]]],
  )
  await play.act('astrid', openTrack, {
    ...{ id: idOf('talks track berlin'), kind: 'conference', convener: germany },
    name: words('مؤتمر برلين حول ليبيا', 'Berlin conference on Libya', 'Conférence de Berlin sur la Libye'),
    parties: [germany, unsmil, gna, command],
  })
  await meeting(
    play,
    'astrid',
    'berlin',
    idOf('talks track berlin'),
    {
      title: words('مؤتمر برلين', 'Berlin conference', 'Conférence de Berlin'),
      ...{ on: '2020-01-19', venue: 'inPerson', place: 'برلين', source: 'خلاصات المؤتمر المنشورة، 19 يناير 2020' },
      delegations: [delegation('berlin', germany, [], true), delegation('berlin', unsmil, [], true)],
    },
    [['berlin', 'affirmed', [germany, unsmil]]],
  )
}

/** Invented drafts of the 5+5 Commission: one with brackets in two versions, and a communiqué that both accepted and that was released. */
async function drafts(play: Play): Promise<void> {
  const trackId = idOf('talks track jmc')
  const meetingId = idOf('talks meeting technical')
  const itemId = idOf('item technical road')
  await play.act('astrid', planMeeting, {
    ...{ id: meetingId, trackId, plannedOn: daysAfter(play.today, 6), venue: 'virtual', place: '', languages: ['ar'] },
    title: words('لقاء تقني (افتراضي)', 'Technical meeting (invented)', 'Réunion technique (fictive)'),
    delegations: [delegation('technical', gna, [], true), delegation('technical', command, [], true)],
    agenda: [
      {
        id: itemId,
        title: words('دوريات الطريق الساحلي', 'Patrols on the coastal road', 'Patrouilles côtières'),
        askedBy: gna,
      },
    ],
    ...{ points: [], source: 'افتراضي' },
  })
  await play.act('shukri', writePosition, {
    ...{ id: idOf('position gna road'), meetingId, itemId, version: 0 },
    words: {
      ...{ stance: 'دوريات مشتركة كل يوم (افتراضي)', redLines: 'لا دوريات لطرف واحد (افتراضي)' },
      ...{ fallback: 'دوريات يوماً بعد يوم (افتراضي)', change: '' },
    },
  })
  const id = idOf('talk text patrols')
  const article = (
    number: string,
    heading: object,
    said: readonly [string, string],
    brackets: readonly object[] = [],
  ) => ({
    ...{ id: idOf(`patrols article ${number}`), number, heading },
    ...{ words: { ar: said[0], en: said[1], fr: '' }, brackets },
  })
  const wants = (party: Party, ar: string, en: string) => ({ party: party.name, words: { ar, en, fr: '' } })
  const often = {
    number: 1,
    alternatives: [wants(gna, 'كل يوم', 'every day'), wants(command, 'مرتين في الأسبوع', 'twice a week')],
  }
  const road = words('الطريق الساحلي', 'The coastal road', 'La route côtière')
  const title = words(
    'دوريات الطريق الساحلي (افتراضي)',
    'Patrols on the coastal road (invented)',
    'Patrouilles (fictif)',
  )
  await play.act('shukri', proposeText, {
    ...{ id, trackId, meetingId: null, kind: 'jointText', title },
    articles: [
      article(
        '1',
        road,
        [
          'تسير دوريات مشتركة على الطريق الساحلي بين بويرات والسدادة [1].',
          'Joint patrols use the coastal road between Buwayrat and Saddadah [1].',
        ],
        [often],
      ),
      article('2', none, [
        'يبلّغ كل طرف الآخر قبل الدورية بأربع وعشرين ساعة.',
        'Each side tells the other twenty-four hours before a patrol.',
      ]),
    ],
  })
  await play.act('idrisa', reviseText, {
    ...{ id, version: 1, title },
    articles: [
      article(
        '1',
        road,
        [
          'تسير دوريات مشتركة من الشرطة على الطريق الساحلي بين بويرات والسدادة [1].',
          'Joint police patrols use the coastal road between Buwayrat and Saddadah [1].',
        ],
        [often],
      ),
      article('2', none, [
        'يبلّغ كل طرف الآخر وبعثة الأمم المتحدة قبل الدورية بثمان وأربعين ساعة.',
        'Each side tells the other and the United Nations mission forty-eight hours before a patrol.',
      ]),
    ],
    change: 'شرطة لا جيش، وإبلاغ البعثة، ومهلة أطول',
  })
  await communique(play, trackId)
}

async function communique(play: Play, trackId: string): Promise<void> {
  const id = idOf('talk text communique')
  await play.act('astrid', proposeText, {
    ...{ id, trackId, meetingId: idOf('talks meeting technical'), kind: 'communique' },
    title: words('بيان مشترك (افتراضي)', 'Joint communiqué (invented)', 'Communiqué conjoint (fictif)'),
    articles: [
      {
        ...{ id: idOf('communique article 1'), number: '1', heading: none, brackets: [] },
        words: words(
          'يتفق الطرفان على لقاء تقني بشأن دوريات الطريق الساحلي. هذا البيان افتراضي للعرض.',
          'Both sides agree to a technical meeting on patrols of the coastal road. This communiqué is invented for the demonstration.',
          'Les deux parties conviennent d’une réunion technique sur les patrouilles. Ce communiqué est fictif.',
        ),
      },
    ],
  })
  await play.act('layan', acceptText, { id, version: 1, party: 'gna', attestation: '' })
  await play.act('samiha', acceptText, { id, version: 1, party: 'command', attestation: '' })
  await play.act('astrid', proposeTextRelease, { id })
  await play.act('henrik', releaseText, { id })
}

async function offers(play: Play): Promise<void> {
  const matter = (key: string, kind: string, said: object) =>
    play.act('astrid', openMatter, {
      ...{ id: idOf(`talk matter ${key}`), kind, convener: unitedStates, words: said, withinDays: 14, noticeDays: 3 },
    })
  const offer = (key: string, to: typeof gna, offeredOn: string, forDay: string | null, meetingKey: string | null) =>
    play.act('astrid', makeOffer, {
      ...{ id: idOf(`talk offer ${key} ${to.name}`), matterId: idOf(`talk matter ${key}`), partySideId: to.sideId },
      ...{ offeredOn, forDay, meetingId: meetingKey && idOf(`talks meeting ${meetingKey}`) },
    })
  await matter(
    'demobilization',
    'meeting',
    words(
      'لقاء عن بُعد حول تسريح الميليشيات',
      'A virtual meeting on militia demobilization',
      'Une réunion à distance sur la démobilisation',
    ),
  )
  await offer('demobilization', gna, '2020-06-19', '2020-06-24', 'june')
  await offer('demobilization', command, '2020-06-26', '2020-07-01', 'july')
  await play.act('layan', answerOffer, { id: idOf('talk offer demobilization gna'), answer: 'accepted', words: '' })
  await play.act('samiha', answerOffer, {
    id: idOf('talk offer demobilization command'),
    answer: 'accepted',
    words: '',
  })
  await matter(
    'note',
    'paper',
    words(
      'ورقة عن حصر المجموعات المسلحة (افتراضية)',
      'A note on listing armed groups (invented)',
      'Une note sur le recensement (fictive)',
    ),
  )
  await offer('note', gna, daysAfter(play.today, -20), null, null)
}
