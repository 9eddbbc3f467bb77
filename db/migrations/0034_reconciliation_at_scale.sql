-- Who asks for the figures of a whole side sees all of its movements: then the weapon need not be found for each of ten
-- million. An officer of one site sees the movements of the weapons that he sees, as before.
alter policy with_the_weapon on movements using ((select reader_joint())
  or (side_id = (select reader_side())
    and ((select reader_site()) is null or exists (select from weapons where weapons.id = movements.weapon_id))));
-- They read one small table and a setting, which a parallel worker has too; unless it is said, no list is read by two.
alter function reader_joint() parallel safe;
alter function reader_side() parallel safe;
alter function reader_site() parallel safe;
alter function reader_own_side() parallel safe;
