import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDemo } from '../demo/load.ts'
import { openSulh } from '../src/cli/open-sulh.ts'
import { runBeforeStart } from '../src/server/jobs.ts'
import { quantile } from './median.ts'
import { fillCountry } from './scale-load.ts'
import { cookieOf, startServer, stopServer } from './server.ts'

/** A page of a list as a browser asks for it. `who` are logins of the demonstration; each reads it. */
export interface ListRoute {
  readonly name: string
  readonly path: string
  readonly who: readonly string[]
}

const listLimitMs = 100
const dashboardLimitMs = 1000
const requests = 40
/** A route that is slow is asked less often, so that the whole run stays short. */
const secondsEach = 4

// How far they see: amal and omar one site, salma and huda a side, layla and the auditor everything.
const registrars = ['amal', 'salma', 'layla']
const reviewers = ['salma', 'layla']
const offices = ['nadir', 'huda', 'auditor']
const deciders = ['widad', 'auditor']
const armourers = ['omar', 'huda', 'auditor']

/** To have a page measured, add it here. */
export const listRoutes: readonly ListRoute[] = [
  { name: 'people', path: '/api/people', who: registrars },
  { name: 'facilities', path: '/api/facilities', who: ['munir', 'auditor'] },
  { name: 'cordons', path: '/api/cordons', who: ['munir', 'auditor'] },
  { name: 'people, page 2', path: '/api/people?page=2', who: registrars },
  { name: 'people, page 200', path: '/api/people?page=200', who: registrars },
  { name: 'people, clear', path: '/api/people?screening=clear', who: registrars },
  { name: 'people, pending', path: '/api/people?screening=pending', who: registrars },
  { name: 'people, pending, page 20', path: '/api/people?screening=pending&page=20', who: registrars },
  { name: 'people, listed', path: '/api/people?screening=listed', who: registrars },
  ...orders('people', '/api/people', ['registered', 'number', 'arabic', 'latin'], registrars),
  { name: 'people by Arabic name, page 200', path: '/api/people?order=arabic&page=200', who: registrars },
  { name: 'people, pending by Latin name', path: '/api/people?screening=pending&order=-latin', who: registrars },
  ...searches(
    'people',
    '/api/people',
    {
      'frequent name': 'mohamed',
      'frequent Arabic name': 'محمد',
      'beginning of names': 'mo',
      'beginning of Arabic names': 'مح',
      'two frequent names': 'Mohamed Ali',
      'two frequent Arabic names': 'محمد علي',
      'three frequent names': 'Mohamed Ahmed Ali',
      'four parts': 'mohamed ahmed ali magharbi',
      'family name': 'tawerghi',
      'rare name': 'lutfi dribouni',
      'rare Arabic name': 'لطفي زهير',
      'nobody’s name': 'Xaverius',
      'nobody’s Arabic name': 'قسطنطين',
      'frequent with nobody’s': 'mohamed xaverius',
      number: 'P-TRP-001500',
      'count in a number': '1500',
    },
    registrars,
  ),
  { name: 'people, frequent name, page 20', path: `/api/people?search=mohamed&page=20`, who: registrars },
  { name: 'people, frequent name by Arabic name', path: '/api/people?search=mohamed&order=arabic', who: registrars },
  {
    name: 'people, two frequent names, pending',
    path: '/api/people?search=mohamed+ali&screening=pending',
    who: registrars,
  },
  { name: 'people, family name by Latin name', path: '/api/people?search=tawerghi&order=latin', who: registrars },
  ...['open', 'proposed', 'decided'].flatMap((status) => [
    { name: `matches, ${status}`, path: `/api/matches?status=${status}`, who: reviewers },
    { name: `duplicates, ${status}`, path: `/api/duplicates?status=${status}`, who: reviewers },
  ]),
  ...orders('matches, decided', '/api/matches?status=decided', ['raised', 'score'], reviewers),
  ...orders('duplicates, decided', '/api/duplicates?status=decided', ['raised', 'score'], reviewers),
  { name: 'matches, decided, page 100', path: '/api/matches?status=decided&page=100', who: reviewers },
  { name: 'duplicates, decided, page 100', path: '/api/duplicates?status=decided&page=100', who: reviewers },
  { name: 'weapons', path: '/api/weapons', who: armourers },
  { name: 'weapons, page 60', path: '/api/weapons?page=60', who: armourers },
  { name: 'weapons of caches', path: '/api/weapons?source=cache', who: armourers },
  { name: 'parts', path: '/api/parts', who: armourers },
  { name: 'blocks of tags', path: '/api/tag-blocks', who: armourers },
  ...['inCustody', 'inTransit', 'disputed', 'incoming'].map((status) => ({
    name: `weapons, ${status}`,
    path: `/api/weapons?status=${status}`,
    who: armourers,
  })),
  ...orders('weapons', '/api/weapons', ['moved', 'tag', 'model', 'serial'], armourers),
  ...searches(
    'weapons',
    '/api/weapons',
    { model: 'akm', tag: 'W-TRP-0015', serial: '1100', 'nothing there': 'zzzz' },
    armourers,
  ),
  { name: 'exceptions, open', path: '/api/exceptions?status=open', who: ['omar', 'huda', 'auditor'] },
  { name: 'exceptions, open, page 10', path: '/api/exceptions?status=open&page=10', who: ['huda', 'auditor'] },
  { name: 'exceptions, settled', path: '/api/exceptions?status=settled', who: ['huda', 'auditor'] },
  ...['waiting', 'overdue', 'answered', 'all'].flatMap((status) =>
    orders(`checks, ${status}`, `/api/checks?status=${status}`, ['due', 'since'], ['salma', 'auditor']),
  ),
  { name: 'checks, waiting, page 200', path: '/api/checks?page=200', who: ['salma', 'auditor'] },
  ...searches(
    'checks',
    '/api/checks',
    {
      'frequent name': 'mohamed',
      'beginning of names': 'mo',
      'two frequent names': 'Mohamed Ali',
      'family name': 'tawerghi',
      'rare name': 'lutfi dribouni',
      'nobody’s name': 'Xaverius',
      'frequent with nobody’s': 'mohamed xaverius',
      number: 'P-TRP-001500',
      'beginning of numbers': 'P-TRP',
    },
    ['salma', 'auditor'],
  ),
  ...orders('groups', '/api/groups', ['code', 'name', 'strength', 'members', 'updated'], offices),
  { name: 'groups, search', path: '/api/groups?search=company', who: offices },
  { name: 'names of groups', path: '/api/groups/names', who: ['nadir', 'amal'] },
  ...orders('classes of groups', '/api/classifications', ['group', 'review'], offices),
  { name: 'classes to review', path: '/api/classifications?show=overdue', who: offices },
  ...orders('preconditions', '/api/preconditions', ['scope', 'attention'], offices),
  ...orders('commanders’ lists', '/api/commander-lists', ['group', 'inForce'], offices),
  { name: 'alarms', path: '/api/alarms', who: offices },
  { name: 'indicators of arms', path: '/api/indicators?theme=arms', who: offices },
  ...orders('records behind a figure', '/api/indicators/DEM-11/records', ['at'], offices),
  ...orders('publications of figures', '/api/indicator-publications', ['proposed'], offices),
  ...orders('public bulletins', '/api/public-bulletins', ['proposed'], offices),
  ...['proposed', 'decided', 'untold', 'all'].flatMap((status) =>
    orders(`eligibility, ${status}`, `/api/eligibility?status=${status}`, ['since'], deciders),
  ),
  { name: 'eligibility, deferred', path: '/api/eligibility?status=decided&outcome=deferred', who: deciders },
  { name: 'eligibility, search', path: '/api/eligibility?status=all&search=mohamed+ali', who: deciders },
  ...['toGrade', 'finished', 'all'].flatMap((status) =>
    orders(`interviews, ${status}`, `/api/interviews?status=${status}`, ['held'], ['salma', 'auditor']),
  ),
  { name: 'interviews, search', path: '/api/interviews?status=all&search=mohamed+ali', who: ['salma', 'auditor'] },
  ...orders('appeals', '/api/appeals?status=open', ['due', 'filed'], ['fathia', 'salma']),
  { name: 'appeals, overdue', path: '/api/appeals?status=overdue', who: ['fathia', 'salma'] },
  { name: 'work list', path: '/api/work', who: ['amal', 'salma', 'nadir', 'ramzi', 'widad', 'fathia', 'huda'] },
  { name: 'work of the offices', path: '/api/work/offices', who: ['huda'] },
  { name: 'journal', path: '/api/journal', who: ['huda', 'auditor'] },
  { name: 'journal, the middle', path: '/api/journal?before=500000', who: ['huda', 'auditor'] },
  { name: 'journal, the oldest', path: '/api/journal?before=1000', who: ['huda', 'auditor'] },
  { name: 'users', path: '/api/users', who: ['admin'] },
]

/** Dashboards of the programme, of a side and of a site, as a director, a joint reader and a site's manager open them. */
const dashboardRoutes: readonly ListRoute[] = [
  { name: 'dashboard', path: '/api/dashboard', who: ['huda', 'auditor', 'karima'] },
]

function orders(name: string, path: string, keys: readonly string[], who: readonly string[]): ListRoute[] {
  const sign = path.includes('?') ? '&' : '?'
  return keys.flatMap((key) => [
    { name: `${name} by ${key}`, path: `${path}${sign}order=${key}`, who },
    { name: `${name} by ${key}, last first`, path: `${path}${sign}order=-${key}`, who },
  ])
}

function searches(name: string, path: string, texts: Readonly<Record<string, string>>, who: readonly string[]) {
  return Object.entries(texts).map(([what, search]) => ({
    name: `${name}, search: ${what}`,
    path: `${path}?${new URLSearchParams({ search })}`,
    who,
  }))
}

/**
 * Every page of a list at the size of a country, through HTTP with the session, the row policies and the check of the
 * answer, one request after the other. Prints each route's times and names those that miss 100 ms at the 95th percentile.
 * SULH_SCALE_DATA names a folder to keep what was loaded, so that a second run only measures.
 */
export async function benchScale(): Promise<void> {
  await atScale(listRoutes, listLimitMs)
}

/** The dashboards in the same world, against a second. */
export async function benchDashboard(): Promise<void> {
  await atScale(dashboardRoutes, dashboardLimitMs)
}

async function atScale(routes: readonly ListRoute[], limitMs: number): Promise<void> {
  const kept = process.env.SULH_SCALE_DATA
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'sulh-scale-'))
  try {
    await loadOnce(folder)
    const port = 19_000 + (process.pid % 1000)
    const { server } = await startServer(folder, port)
    try {
      await measureAll(port, server.pid ?? 0, routes, limitMs)
    } finally {
      await stopServer(server)
    }
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

async function loadOnce(folder: string): Promise<void> {
  const from = performance.now()
  const say = (line: string) => print(`  ${((performance.now() - from) / 1000).toFixed(0).padStart(4)} s  ${line}`)
  const { sulh, close } = await openSulh(folder)
  try {
    const { rows } = await sulh.database.owner.query<{ n: number }>('select count(*) as n from people')
    if ((rows[0]?.n ?? 0) > 1000) return
    await loadDemo(sulh, () => {})
    await fillCountry(sulh.database.owner, say)
    await runBeforeStart(sulh, () => {})
    say('words of people')
    await sulh.database.owner.query('vacuum analyze')
    say('analysed')
  } finally {
    await close()
  }
}

async function measureAll(port: number, pid: number, routes: readonly ListRoute[], limitMs: number): Promise<void> {
  const cookies = new Map<string, string>()
  for (const login of new Set(routes.flatMap((route) => route.who))) cookies.set(login, await cookieOf(port, login))
  print(`| page | reader | p50 ms | p95 ms | max ms | CPU ms |\n|---|---|---|---|---|---|`)
  const slow: string[] = []
  const all: number[] = []
  for (const { name, path, who } of routes) {
    for (const login of who) {
      const before = cpuOf(pid)
      const times = await measure(port, path, cookies.get(login) ?? '')
      const [p50, p95, most] = [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)]
      all.push(p95)
      if (p95 >= limitMs) slow.push(`${name} (${login})`)
      const cpu = (cpuOf(pid) - before) / (times.length + 1)
      print(`| ${name} | ${login} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${most.toFixed(1)} | ${cpu.toFixed(1)} |`)
    }
  }
  print(
    `${all.length} pages and readers; the slowest p95 ${Math.max(...all).toFixed(1)} ms, half of them under ${quantile(all, 0.5).toFixed(1)} ms`,
  )
  print(slow.length === 0 ? `every p95 is under ${limitMs} ms` : `NOT under ${limitMs} ms: ${slow.join('; ')}`)
}

async function measure(port: number, path: string, cookie: string): Promise<number[]> {
  await timed(port, path, cookie)
  const times: number[] = []
  const until = performance.now() + secondsEach * 1000
  while (times.length < requests && (times.length < 3 || performance.now() < until)) {
    times.push(await timed(port, path, cookie))
  }
  return times
}

/** Milliseconds of CPU that a process and its children took so far: what a busy machine does not blur. 0 without /proc. */
function cpuOf(pid: number): number {
  const parents = new Map<number, number>()
  const used = new Map<number, number>()
  try {
    for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
      const [, parent, ...rest] = statOf(name)
      parents.set(Number(name), Number(parent))
      used.set(Number(name), 10 * (Number(rest[9]) + Number(rest[10]) + Number(rest[11]) + Number(rest[12])))
    }
  } catch {
    return 0
  }
  const isOurs = (one: number): boolean => one === pid || (one > 1 && isOurs(parents.get(one) ?? 0))
  return [...used].reduce((sum, [one, ms]) => (isOurs(one) ? sum + ms : sum), 0)
}

/** The fields of /proc/<pid>/stat behind the name; nothing for a process that has just ended. */
function statOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return []
  }
}

/** Milliseconds until the whole answer is here. */
function timed(port: number, path: string, cookie: string): Promise<number> {
  const from = performance.now()
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, headers: { cookie, 'accept-language': 'ar' } }, (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - from)
          : reject(new Error(`${path} answered ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
