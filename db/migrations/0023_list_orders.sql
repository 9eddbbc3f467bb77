-- Orders of lists end with the id or the row in the same direction, so that one index serves both (src/server/lists.ts).
drop index entries_by_score;
create index entries_by_score on commander_list_entries (list_id, score, "row") where score is not null;
create index stock_checks_by_day on stock_checks (opened_at, id);
create index check_shares_by_day on check_shares (office_id, exported_at, id);
drop index check_shares_of_office;
drop index associations_by_day;
create index associations_by_day on associations (group_id, recorded_at, id) where status = 'standing';
