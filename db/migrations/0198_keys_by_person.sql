-- Whoever is corrected, transferred or erased has their keys looked up by themselves: without this every key of the programme was read.
create index person_keys_by_person on person_keys (person_id);
