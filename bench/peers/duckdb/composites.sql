-- Run once for each level of nesting: a composite whose parts all have weights by now.
insert into weights
  with parted as (select *, sum(weight) over (partition by cooperation, from_day, to_day, key, employee) as total
    from weights)
  select n.cooperation, n.from_day, n.to_day, n.key, n.employee, n.member,
    (sum(percent * w.weight::double / w.total) * n.factor * 1e12)::hugeint
  from need n join parts p on p.cooperation = n.cooperation and p.key = n.key and p."from" = n.since
  join parted w on w.cooperation = n.cooperation and w.from_day = n.from_day and w.to_day = n.to_day
    and w.key = p.part_key and w.employee = n.employee and w.member = n.member
  anti join weights d on d.cooperation = n.cooperation and d.from_day = n.from_day and d.to_day = n.to_day
    and d.key = n.key
  where kind = 'composite' group by n.cooperation, n.from_day, n.to_day, n.key, n.employee, n.member, n.factor,
    n.since
  having min(w.total) > 0 and count(*) = (select count(*) from parts x where x.cooperation = n.cooperation
    and x.key = n.key and x."from" = n.since);
