-- Figures that were published go out for DHIS2 as every list does: by a recorded share (docs/decisions/0069-exports.md).
alter table list_exports drop constraint list_exports_format_check;
alter table list_exports add constraint list_exports_format_check
  check (format in ('csv', 'xlsx', 'json', 'jsonl', 'ftm', 'dhis2'));
