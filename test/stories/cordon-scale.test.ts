import { afterAll, beforeAll, expect, it } from 'vitest'
import { planCordon } from '../../src/cordons/cordon-actions.ts'
import { CordonPlanView } from '../../src/cordons/views.ts'
import { recordReport } from '../../src/ordnance-reports/report-actions.ts'
import { cordon } from '../cordons.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { patrolReport } from '../ordnance.ts'
import { cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
  // A city's density: most of it within 40 km of the item, a tenth of it roads of 2 km.
  await world.sulh.database.owner.query(
    `insert into facilities
     select gen_random_uuid(), null, kind, 'م ' || i, '', case when kind = 'road'
         then jsonb_build_array(jsonb_build_array(x, y), jsonb_build_array(x + 0.02, y)) else jsonb_build_array(jsonb_build_array(x, y)) end,
       null, 10, 10, null, x, y, case when kind = 'road' then x + 0.02 else x end, y, 'scale:' || i, 'scale', '2020-01-01', 'open', 1, $1, now()
     from (select i, case when i % 10 = 0 then 'road' when i % 20 = 1 then 'settlement' else 'school' end as kind,
       12.8 + random() * 0.8 as x, 32.5 + random() * 0.7 as y from generate_series(1, 100000) i) made`,
    [cast.khalil.id],
  )
  await world.sulh.database.owner.query('analyze facilities')
})
afterAll(() => world.end())

it('finds what lies inside a cordon among 100,000 facilities within a second', async () => {
  const reportId = await world.done('khalil', recordReport, patrolReport({ placeTyped: '32.85, 13.2' }))
  const ask = () => world.get('khalil', `/api/cordon-plan?report=${reportId}&metres=2000`)
  await ask()
  const times: number[] = []
  let answer = ''
  for (let i = 0; i < 5; i++) {
    const began = performance.now()
    answer = (await ask()).body
    times.push(performance.now() - began)
  }
  const { affected } = CordonPlanView.parse(JSON.parse(answer))
  const median = times.toSorted((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY
  process.stderr.write(`${affected.length} inside, of 100,000: ${Math.round(median)} ms\n`)
  expect(affected.length).toBeGreaterThan(150)
  expect(median).toBeLessThan(1000)
  await world.done('khalil', planCordon, cordon(reportId))
})
