-- Largest remainder, ties by member; then the sums per member.
create table allocations as with totals as (
    select *, sum(weight) over (partition by cooperation, from_day, to_day, key, employee) as total from weights),
  chosen as (select g.*, s.to_day, case when exists (from totals t where total > 0 and t.cooperation = g.cooperation
      and t.from_day = g.from_day and t.to_day = s.to_day and t.key = s.key
      and t.employee in ('', g.employee)) then s.key else s.fallback end as key
    from groups g join segments s using (cooperation, account, from_day)),
  shares as (select c.*, member, (abs(oere)::hugeint * weight // total)::bigint as low,
    abs(oere)::hugeint * weight % total as remainder
    from chosen c join totals t on t.cooperation = c.cooperation and t.from_day = c.from_day and t.to_day = c.to_day
      and t.key = c.key and t.employee in ('', c.employee) where total > 0),
  ranked as (select *, row_number() over w as rank,
      sum(low) over (partition by cooperation, account, from_day, employee) as lows
    from shares window w as (partition by cooperation, account, from_day, employee order by remainder desc, member))
  select cooperation, account, member, sign(oere) * (low + (rank <= abs(oere) - lows)::int) as oere from ranked;
create table settlement as with amounts as (
    select cooperation, member, oere as cost, 0::bigint as on_account, 0::bigint as outlays from allocations
    union all select cooperation, member, (amount * 100)::bigint, 0, 0 from postings where member is not null
    union all select cooperation, member, 0, (amount * 100)::bigint, 0 from contributions
    union all select cooperation, paid_by, 0, 0, (amount * 100)::bigint from postings join years using (cooperation)
      where paid_by is not null and date between y0 and y1)
  select cooperation, member, sum(cost)::bigint as cost, sum(on_account)::bigint as on_account,
    sum(outlays)::bigint as outlays
  from amounts group by all;
