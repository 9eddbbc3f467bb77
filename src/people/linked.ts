/** The registrations that are linked with one, as SQL over `$1`. */
export const linked = `with recursive link as (select kept_id, merged_id from merges where status = 'standing'),
  registration (id) as (select $1::uuid
    union select case when link.kept_id = registration.id then link.merged_id else link.kept_id end
      from registration join link on registration.id in (link.kept_id, link.merged_id))`
