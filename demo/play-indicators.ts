import { setIndicatorTarget } from '../src/indicators/target-actions.ts'
import { idOf, type Play } from './acting.ts'

const board = {
  owner: 'غرفة المتابعة · Monitoring unit',
  reason: 'هدف مخترع للعرض التجريبي. · An invented target of the demonstration.',
}

/** Targets of some indicators, one of them changed since. Figures are published once a period is over, which none of a new demonstration is. */
export async function playIndicators(play: Play): Promise<void> {
  const set = (director: string, key: string, given: Record<string, unknown>) =>
    play.act(director, setIndicatorTarget, {
      ...{
        id: idOf(`indicator target ${key}`),
        baseline: null,
        baselineOn: null,
        targetOn: '2021-06-30',
        ...board,
        ...given,
      },
    })
  await set('huda', 'arms', { code: 'DIS-01', baseline: '0', baselineOn: '2020-06-01', target: '500' })
  await set('huda', 'arms again', { code: 'DIS-01', baseline: '0', baselineOn: '2020-06-01', target: '800' })
  await set('huda', 'attendance', { code: 'REI-02', target: '90' })
  await set('huda', 'committees', { code: 'CVR-02', target: '30' })
  await set('fawzi', 'agreement', { code: 'GOV-01', target: '0' })
}
