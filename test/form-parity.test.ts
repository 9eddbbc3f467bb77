import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Accident } from '../src/accidents/accident.ts'
import { RiskSession } from '../src/risk-education/risk-session.ts'
import { ReferralDetail, Victim, VictimDetail, VictimReferral } from '../src/victims/victim.ts'

const forms = fileURLToPath(new URL('../../shared/data/forms/imsma_syria_forms.tsv', import.meta.url))

/** What a field of a form is here: fields of our records, or why it is left out. */
type Parity = Readonly<Record<string, string>>

const otherPart = 'left out: approval of a report by partner and authority is the second person here, and the journal'
const place = 'accident.placeCode'
const ofForm = 'left out: of the form itself or the tablet'
const ofPlace = 'left out: follows from the place code'
const informant = 'left out: contacts of informants are not kept'
const organisation = 'left out: who reports is who is signed in'

const victims: Parity = {
  ...all(
    ofForm,
    'form_version id_va_sy op_region report_date survey_date ac_code team donor attachment_status device_id platform',
  ),
  ...all(
    ofForm,
    'username vi_number vi_survey_date vi_loss_check va_report va_id ac_id_victim victim_location other_specif',
  ),
  ...all(organisation, 'org_id reportedby reportedbyposition vi_rep_1 vi_rep_2'),
  ...all(
    'left out: an accident is linked to a report or an area instead',
    'source_cs cs_id source_re re_id source_other',
  ),
  ...all('accident.occurredOn', 'ac_date_known ac_date'),
  ...all(place, 'ac_community'),
  ...all(ofPlace, 'ac_governorate ac_governorate_name ac_district ac_district_name ac_subdistrict ac_subdistrict_name'),
  ...all(ofPlace, 'ac_community_name'),
  ac_location: 'accident.located',
  ...all('accident.placeTyped', 'ac_coordinates'),
  ...all('accident.point', 'ac_latitude ac_longitude'),
  ac_gps_accuracy: 'accident.accuracyM',
  casualty: 'accident.casualties',
  killed: 'accident.killed',
  injured: 'accident.injured',
  casualty_number: 'accident.casualties',
  ac_eo: 'accident.device',
  ac_cause: 'accident.cause',
  ac_area: 'accident.areaType',
  ac_marking_prior: 'accident.markedBefore',
  ac_marking_prior_type: 'accident.markingBefore',
  ac_marking_after: 'accident.markedAfter',
  ac_marking_after_type: 'accident.markingAfter',
  ac_clearance_prior: 'accident.clearedBefore',
  ac_clearance_prior_by: 'accident.clearedBeforeBy',
  ac_clearance_after: 'accident.clearedAfter',
  ac_clearance_after_by: 'accident.clearedAfterBy',
  ac_sketch_map: 'left out: a sketch is not kept yet',
  ...all(informant, 'key_name key_phone vi_informant keyinformer ki_name ki_phone contact1_name contact1_phone'),
  vi_informant_phone: 'detail.contact',
  ...all('left out: where somebody was asked says where they live', 'vi_survey_governorate vi_survey_governorate_name'),
  ...all('left out: where somebody was asked says where they live', 'vi_survey_district vi_survey_district_name'),
  ...all('left out: where somebody was asked says where they live', 'vi_survey_subdistrict vi_survey_subdistrict_name'),
  vi_survey_community: 'left out: where somebody was asked says where they live',
  vi_name: 'detail.name',
  vi_gender: 'victim.sex',
  vi_birth: 'detail.birth',
  ...all('left out: not needed to help', 'vi_education vi_nationality'),
  vi_age_accident: 'detail.age',
  vi_occupation_prior: 'detail.occupation',
  ...all('left out: the occupation is written in words', 'vi_occupation_prior_sector'),
  vi_status_prior: 'detail.status',
  vi_activity_accident: 'detail.activity',
  vi_frequency_area: 'detail.frequency',
  vi_know_danger: 'detail.knewDanger',
  vi_see_danger: 'detail.sawItem',
  vi_re_prior: 'detail.hadRiskEducation',
  vi_circump: 'detail.tampered',
  ...all(
    'detail.wounds',
    'vi_wound_head vi_wound_chest vi_wound_back vi_wound_pelvis vi_wound_upper vi_wound_above_knee',
  ),
  vi_direct_assistance: 'detail.aidOnSite',
  ...all('detail.evacuation', 'vi_medical_facility vi_transportation'),
  vi_transportation_time: 'detail.evacuationMinutes',
  vi_consequence: 'victim.harm',
  vi_death: 'detail.placeOfDeath',
  vi_next_consequence: 'detail.consequence',
  ...all('detail.losses', 'vi_loss_eyesight vi_loss_hearing vi_loss_hand_finger vi_loss_upper vi_loss_foot_toe'),
  ...all('detail.losses', 'vi_loss_below_knee vi_loss_above_knee vi_loss_whole_lower'),
  vi_marital: 'detail.marital',
  ...all(
    'left out: what somebody is later stands in a correction',
    'vi_status_current vi_resident vi_occupation_current',
  ),
  vi_occupation_current_sector: 'left out: what somebody is later stands in a correction',
  ...all('left out: displacement is no part of the accident', 'vi_idp_duration vi_idp_typology vi_origin_governorate'),
  vi_origin_governorate_name: 'left out: displacement is no part of the accident',
  vi_head: 'detail.headOfHousehold',
  vi_any_referral: 'referral.victimId',
  vi_if_referral: 'referral.id',
  ...all(otherPart, 'verified_by verified_by_title verified_by_organisation verified_date part_verf_comments'),
  ...all(otherPart, 'gp_partner_acceptance acceptance_status accepted_by accepted_by_title accepted_by_organisation'),
  ...all(otherPart, 'accatped_date comments approver_name approver_position validation_status validation_flags'),
  validation_comments: otherPart,
  ha_id: 'accident.hazardId',
}

const education: Parity = {
  ...all(ofForm, 'Form Version|Form ID|Report Date|Region', '|'),
  'Organisation Report ID': 'session.organisation',
  'Team Identification': organisation,
  'Administrative Level 4': 'session.placeCode',
  ...all(
    ofPlace,
    'Administrative Level 1|Administrative Level 1 Name|Administrative Level 2|Administrative Level 2 Name',
    '|',
  ),
  ...all(
    ofPlace,
    'Administrative Level 3|Administrative Level 3 Name|Administrative Level 4 Name|Neighborhood Name',
    '|',
  ),
  ...all(
    'left out: a session is known by its place',
    'Safety to Acquire GPS|Community Center Coordinates|Latitude',
    '|',
  ),
  ...all('left out: a session is known by its place', 'Longitude|GPS Accuracy|IDP Camp Name', '|'),
  'IDP Camp': 'session.locationType',
  re_category: 'session.category',
  re_activity: 'session.activity',
  re_activity_other: 'session.note',
  re_method: 'session.method',
  re_sessions_no: 'session.sessions',
  location_type: 'session.locationType',
  session_date: 'session.startsOn',
  start_time: 'session.startTime',
  end_time: 'session.endTime',
  broadcast_start_date: 'session.startsOn',
  broadcast_end_date: 'session.endsOn',
  ...all('session.otherActivity', 'other_activities other_activities_type'),
  audience: 'session.audience',
  ...all('session.people', 'male_5_12 female_5_12 male_13_17 female_13_17 male_18_plus female_18_plus'),
  total_audience: 'session.total',
  first_time_beneficiaries: 'session.firstTime',
  ...all(
    'session.materials',
    'posters posters_qty brochures brochures_qty t_shirts t_shirts_qty bags bags_qty other_material',
  ),
  ...all('session.materials', 'other_material_qty'),
  other_material_specify: 'session.note',
  contact1_name: 'session.focalPoint',
  ...all(
    'left out: the focal point is a post, without a name or a telephone',
    'contact1_phone contact2_name contact2_phone',
  ),
}

/** The same for several fields. */
function all(is: string, names: string, between = ' '): Record<string, string> {
  return Object.fromEntries(names.split(between).map((name) => [name, is]))
}

const ours: Readonly<Record<string, readonly string[]>> = {
  accident: Object.keys(Accident.shape),
  victim: Object.keys(Victim.shape),
  detail: Object.keys(VictimDetail.shape),
  referral: [...Object.keys(VictimReferral.shape), ...Object.keys(ReferralDetail.shape)],
  session: Object.keys(RiskSession.shape),
}

describe.skipIf(!existsSync(forms))('fields of the forms of others (in ../shared/data/forms)', () => {
  const rows = existsSync(forms)
    ? readFileSync(forms, 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
    : []
  it.each([
    ['va', victims, 100],
    ['risk_education', education, 40],
  ] as const)('%s: each is one of ours, or is left out with a reason', (form, parity, atLeast) => {
    const named = rows
      .filter(([of, , type = '']) => of === form && type !== '' && !/^(begin|note)/.test(type))
      .map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(atLeast)
    expect(named.filter((name) => !(name in parity))).toEqual([])
    const asked = new Set(rows.filter(([of]) => of === form).map(([, name]) => name))
    expect(Object.keys(parity).filter((name) => !asked.has(name))).toEqual([])
    const wrong = Object.values(parity).filter((is) => {
      const [record = '', field = ''] = is.split('.')
      return !/^left out: ./.test(is) && !ours[record]?.includes(field)
    })
    expect(wrong).toEqual([])
  })
})
