import { daysAfter } from '../src/kernel/deadline.ts'
import { recordMarketSurvey, recordPerceptionSurvey } from '../src/surveys/survey-actions.ts'
import { idOf, type Play } from './acting.ts'

const tajura = 'LY021102'

/** Answers to the six statements by one group: how many of them agree, and how many do not. */
function answers(asked: number, agree: readonly number[]) {
  const [safeByDay, safeAtNight, fewerWeapons, welcomesReturn, trustsPolice, programmeFair] = agree.map((count) => ({
    agree: count,
    disagree: Math.floor((asked - count) / 2),
  }))
  return { asked, safeByDay, safeAtNight, fewerWeapons, welcomesReturn, trustsPolice, programmeFair }
}

/** Two markets of one place, and what its people said half a year ago and now. */
export async function playSurveys(play: Play): Promise<void> {
  const shared = { placeCode: tajura, method: 'employers', currency: 'LYD', note: '', replaces: null }
  await play.act('malak', recordMarketSurvey, {
    ...{ id: idOf('market construction'), ...shared, sector: 'construction', heldOn: daysAfter(play.today, -20) },
    ...{ employers: 14, vacancies: 36, expected: 80, wageFrom: '1100', wageTo: '1800' },
    ...{ skills: 'لحام، تمديدات كهربائية، تبليط', obstacles: ['papers', 'prejudice'] },
  })
  await play.act('malak', recordMarketSurvey, {
    ...{ id: idOf('market fishing'), ...shared, sector: 'fishing', heldOn: daysAfter(play.today, -18) },
    ...{ employers: 6, vacancies: 4, expected: 10, wageFrom: '900', wageTo: '1300.500' },
    ...{ skills: 'إصلاح المحركات البحرية والشباك', obstacles: ['tools', 'capital'] },
  })
  const asked = { placeCode: tajura, method: 'households', note: '', replaces: null }
  await play.act('malak', recordPerceptionSurvey, {
    ...{ id: idOf('perception before'), ...asked, heldOn: daysAfter(play.today, -190) },
    counts: {
      youngWomen: answers(40, [24, 9, 10, 12, 14, 15]),
      olderWomen: answers(52, [30, 14, 15, 15, 22, 24]),
      youngMen: answers(44, [33, 20, 13, 25, 12, 20]),
      olderMen: answers(38, [27, 18, 12, 14, 17, 19]),
    },
  })
  await play.act('malak', recordPerceptionSurvey, {
    ...{ id: idOf('perception now'), ...asked, heldOn: daysAfter(play.today, -8) },
    counts: {
      youngWomen: answers(45, [34, 17, 22, 19, 20, 24]),
      olderWomen: answers(50, [38, 21, 25, 20, 24, 28]),
      youngMen: answers(47, [40, 27, 24, 32, 17, 28]),
      olderMen: answers(4, [3, 2, 2, 2, 2, 2]),
    },
  })
}
