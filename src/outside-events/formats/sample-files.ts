import { acledColumns } from './acled.ts'
import { csvLine } from './csv.ts'
import { gedColumns42, priogridOf } from './ged.ts'

/** Files in the layouts of others, made up for tests, benches and the demonstration: every event of them is invented. */
type Row = Readonly<Record<string, string>>

/** A row of ACLED's columns; `given` says what is different. */
export function acledRow(given: Row): Row {
  return {
    ...{ event_id_cnty: 'LBY9001', event_date: '2020-06-24', year: '2020', time_precision: '1' },
    ...{ disorder_type: 'Political violence', event_type: 'Explosions/Remote violence' },
    ...{
      sub_event_type: 'Shelling/artillery/missile attack',
      actor1: 'Invented Force A',
      assoc_actor_1: '',
      inter1: '1',
    },
    ...{ actor2: 'Invented Force B', assoc_actor_2: '', inter2: '2', interaction: '12', civilian_targeting: '' },
    ...{ iso: '434', region: 'Northern Africa', country: 'Libya', admin1: 'Sirte', admin2: '', admin3: '' },
    ...{ location: 'Sirte', latitude: '31.2089', longitude: '16.5887', geo_precision: '1', source: 'Invented source' },
    ...{ source_scale: 'Other', notes: 'Invented: shells fell west of the town', fatalities: '3', tags: '' },
    ...{ timestamp: '1593043200' },
    ...given,
  }
}

export function acledText(rows: readonly Row[]): string {
  return textOf(acledColumns, rows, true)
}

/** A row of GED's columns, of either list; `given` says what is different. */
export function gedRow(given: Row): Row {
  const row: Row = {
    ...{ id: '900001', relid: 'LBY-2020-1-900-1', year: '2020', active_year: '1', code_status: 'Clear' },
    ...{ type_of_violence: '1', conflict_dset_id: '', conflict_new_id: '1', conflict_name: 'Invented: Government' },
    ...{
      dyad_dset_id: '',
      dyad_new_id: '1',
      dyad_name: 'Invented A - Invented B',
      side_a_dset_id: '',
      side_a_new_id: '1',
    },
    ...{ side_a: 'Invented A', side_b_dset_id: '', side_b_new_id: '2', side_b: 'Invented B', number_of_sources: '1' },
    ...{
      source_article: 'Invented,2020-06-25,Fighting near Sirte',
      source_office: 'Invented',
      source_date: '2020-06-25',
    },
    ...{ source_headline: 'Invented: fighting near Sirte', source_original: 'Invented', where_prec: '2' },
    ...{ where_coordinates: 'Sirte town', where_description: '', adm_1: 'Sirte', adm_2: '', latitude: '31.2089' },
    ...{
      longitude: '16.5887',
      geom_wkt: '',
      country: 'Libya',
      country_id: '620',
      region: 'Africa',
      event_clarity: '1',
    },
    ...{ date_prec: '2', date_start: '2020-06-24', date_end: '2020-06-25', deaths_a: '1', deaths_b: '1' },
    ...{ deaths_civilians: '1', deaths_unknown: '0', best: '3', high: '5', low: '2', gwnoa: '620', gwnob: '' },
    ...given,
  }
  return { priogrid_gid: String(priogridOf(Number(row.latitude), Number(row.longitude))), ...row }
}

export function gedText(rows: readonly Row[], columns: readonly string[] = gedColumns42, header = true): string {
  return textOf(columns, rows, header)
}

function textOf(columns: readonly string[], rows: readonly Row[], header: boolean): string {
  const lines = rows.map((row) => csvLine(columns.map((name) => row[name] ?? '')))
  return [...(header ? [columns.join(',')] : []), ...lines].map((line) => `${line}\n`).join('')
}
