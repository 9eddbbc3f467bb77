-- An amount is kept with the places that were written, at most three, as everywhere else; its currency says how many it has.
alter table reintegration_grants drop constraint reintegration_grants_amount_check;
alter table reintegration_grants add constraint reintegration_grants_amount_check
  check (amount ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$' and amount::numeric(18, 3) > 0);
alter table opportunities drop constraint opportunities_cost_check;
alter table opportunities add constraint opportunities_cost_check check (cost ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$');
