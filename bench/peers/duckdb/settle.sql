-- The rules of a settlement as a database says them: master data first, then a few large groupings.
-- Spans are the days of a cooperation between any two changes; an account's segments are runs of them.
create table years as select cooperation, make_date($year, coalesce(year_start_month, 1), 1) as y0,
    (y0 + interval 1 year - interval 1 day)::date as y1 from cooperations;
create table spans as with cuts as (
    select cooperation, y0 as s0 from years union select cooperation, "from" from memberships
    union select cooperation, ("to" + 1)::date from memberships where "to" is not null
    union select cooperation, "from" from keys union select cooperation, "from" from shares
    union select cooperation, "from" from parts union select cooperation, "from" from factors
    union select cooperation, "from" from rules
    union select cooperation, m."from" from measures m join memberships using (member))
  select cooperation, s0, coalesce(lead(s0) over (partition by cooperation order by s0) - 1, y1)::date as s1
  from cuts join years using (cooperation) where s0 between y0 and y1;
create table present as select cooperation, s0, member from spans join memberships m using (cooperation)
  where s0 between m."from" and coalesce(m."to", s0);
create table key_now as select cooperation, s0, key, max(k."from") as since, arg_max(kind, k."from") as kind,
    arg_max(coalesce(argument, ''), k."from") as argument, arg_max(coalesce(period, 'segment'), k."from") as period
  from spans join keys k using (cooperation) where k."from" <= s0 group by all;
create table share_now as select cooperation, s0, key, max(s."from") as since
  from spans join shares s using (cooperation) where s."from" <= s0 group by all;
create table part_now as select cooperation, s0, key, max(p."from") as since
  from spans join parts p using (cooperation) where p."from" <= s0 group by all;
create table factor_now as select cooperation, s0, key, member, max(f."from") as since,
    arg_max(factor, f."from") as factor
  from present join factors f using (cooperation, member) where f."from" <= s0 group by all;
create table measure_now as select cooperation, s0, member, measure, max(m."from") as since,
    arg_max(value, m."from") as value
  from present join measures m using (member) where m."from" <= s0 group by all;
create table reach as with recursive r as (
    select cooperation, s0, key, key as leaf from key_now union
    select r.cooperation, r.s0, r.key, p.part_key from r join part_now n on n.cooperation = r.cooperation
      and n.s0 = r.s0 and n.key = r.leaf
    join parts p on p.cooperation = n.cooperation and p.key = n.key and p."from" = n.since)
  select * from r;
create table signature as with own as (
    select cooperation, s0, key as leaf, concat_ws('|', key, k.since, s.since, p.since, f.versions, m.versions) as own
    from key_now k left join share_now s using (cooperation, s0, key)
      left join part_now p using (cooperation, s0, key)
    left join (select cooperation, s0, key, string_agg(member || since, ',' order by member) as versions
      from factor_now group by all) f
      using (cooperation, s0, key)
    left join (select cooperation, s0, measure, string_agg(member || since, ',' order by member) as versions
      from measure_now group by all) m
      on m.cooperation = k.cooperation and m.s0 = k.s0 and m.measure = k.argument)
  select cooperation, s0, key, string_agg(own, ';' order by leaf) as signature,
    bool_or(k.kind = 'employee-hours') as by_employee
  from reach join own using (cooperation, s0, leaf) join key_now k using (cooperation, s0, key) group by all;
create table ruled as with winning as (
    select cooperation, account, s0, s1, arg_max({k: r.key, f: r.fallback, c: coalesce(covers, 'day')},
      {n: length(replace(prefix, '*', '')), exact: prefix not like '%*', since: r."from"}) as rule
    from (select distinct cooperation, account from postings) a join spans using (cooperation)
    join (select account as prefix, * exclude (account) from rules) r using (cooperation)
    where r."from" <= s0 and (case when prefix like '%*' then starts_with(a.account, replace(prefix, '*', ''))
      else a.account = prefix or starts_with(a.account, prefix || '.') end) group by all),
  signed as (select w.*, k.by_employee or coalesce(f.by_employee, false) as by_employee,
      concat_ws('#', rule.k, rule.f, k.signature, f.signature, members) as sign
    from winning w left join signature k on k.cooperation = w.cooperation and k.s0 = w.s0 and k.key = rule.k
    left join signature f on f.cooperation = w.cooperation and f.s0 = w.s0 and f.key = rule.f
    join (select cooperation, s0, string_agg(member, ',' order by member) as members from present group by all) m
      on m.cooperation = w.cooperation and m.s0 = w.s0),
  runs as (select *, sum(is_new) over (partition by cooperation, account order by s0) as run from (
    select *, (sign is distinct from lag(sign) over (partition by cooperation, account order by s0))::int as is_new
      from signed))
  select cooperation, account, s0, s1, rule.c as covers, rule.k as key, rule.f as fallback,
    coalesce(by_employee, false) as by_employee, min(s0) over w as from_day, max(s1) over w as to_day
  from runs window w as (partition by cooperation, account, run);
create table segments as select distinct cooperation, account, from_day, to_day, key, fallback, by_employee
  from ruled;

-- Postings: those that lie in one segment are only summed; the others are cut by days, one by one.
create table placed as select p.cooperation, p.account,
    case when by_employee then coalesce(employee, '-') else '' end as employee,
    from_day, to_day, date, y0, y1, (amount * 100)::bigint as oere,
    coalesce(service_from, case covers when 'day' then date when 'year' then y0
      when 'month' then date_trunc('month', date)::date
      else (y0 + to_months((date_diff('month', y0, date) // 3 * 3)::int))::date end) as f,
    coalesce(service_to, case covers when 'day' then date when 'year' then y1
      when 'month' then last_day(date)
      else (y0 + to_months((date_diff('month', y0, date) // 3 * 3 + 3)::int) - interval 1 day)::date end) as t
  from (select *, greatest(date, y0) as day from postings join years using (cooperation) where member is null) p
  join ruled r on r.cooperation = p.cooperation and r.account = p.account and p.day between s0 and s1;
create macro upto(oere, n, days) as (abs(oere)::hugeint * greatest(0, least(n, days)) // n)::bigint;
create table cut as with numbered as (
    select *, row_number() over () as id, t - f + 1 as n, sign(oere) * upto(oere, n, y0 - f) as before,
      sign(oere) * upto(oere, n, y1 - f + 1) - before as within
    from placed where f < from_day or t > to_day or date < y0),
  cuts as (select n.* exclude (from_day, to_day), s.from_day,
      abs(within)::hugeint * (least(s.to_day, t) - greatest(s.from_day, f) + 1) as days_oere,
      least(t, y1) - greatest(f, y0) + 1 as all_days
    from numbered n join segments s using (cooperation, account) where s.from_day <= t and s.to_day >= f and t >= y0),
  floors as (select *, (days_oere // all_days)::bigint as low,
      row_number() over (partition by id order by days_oere % all_days desc, from_day) as rank,
        sum(low) over (partition by id) as lows from cuts)
  select cooperation, account, employee, from_day, sign(within) * (low + (rank <= abs(within) - lows)::int) as oere
    from floors
  union all select cooperation, account, employee, from_day, before from numbered where date >= y0 and before <> 0;
create table groups as select cooperation, account, employee, from_day, sum(oere)::bigint as oere from (
    select cooperation, account, employee, from_day, oere from placed where f >= from_day and t <= to_day
      and date >= y0
    union all select * from cut) group by all having sum(oere) <> 0;

-- Weights of the keys that the groups need; composites as DOUBLE, all else as exact integers.
create table worked as select h.cooperation, s0, member, coalesce(employee, '') as who, coalesce(task, '') as task,
  sum(hours * 100)::bigint as amount
  from hours h join spans s on h.cooperation = s.cooperation and h.date between s0 and s1 where member is not null
  group by h.cooperation, s0, member, grouping sets ((employee), (task), ());
create table metered as select cooperation, s0, meter, member, sum(quantity * 1000)::bigint as amount from (
    select q.*, s.s0 from quantities q join spans s on q.cooperation = s.cooperation and q.date between s0 and s1)
      group by all;
create table need as select distinct g.cooperation, from_day, to_day, leaf as key,
  case when k.kind = 'employee-hours' then employee else '' end as employee,
    k.kind, argument, coalesce(factor, 1) as factor, m.member, p.since,
    if(period = 'year', y0, from_day) as from_seen, if(period = 'year', y1, to_day) as to_seen from (
    select distinct cooperation, from_day, to_day, employee, unnest([key, fallback]) as key from groups
      join segments using (cooperation, account, from_day)) g
  join years using (cooperation) join reach r on r.cooperation = g.cooperation and r.s0 = g.from_day and r.key = g.key
  join key_now k on k.cooperation = g.cooperation and k.s0 = g.from_day and k.key = leaf
    join present m on m.cooperation = g.cooperation and m.s0 = g.from_day
  left join factor_now f on f.cooperation = g.cooperation and f.s0 = g.from_day and f.key = leaf
    and f.member = m.member
  left join part_now p on p.cooperation = g.cooperation and p.s0 = g.from_day and p.key = leaf;
create table weights as select n.cooperation, from_day, to_day, n.key, employee, n.member,
  (factor * 100)::hugeint * case kind
    when 'equal' then 1 when 'measure' then (m.value * 1000)::hugeint else (s.share * 1000)::hugeint end as weight
  from need n left join measure_now m on m.cooperation = n.cooperation and m.s0 = from_day and m.member = n.member
    and m.measure = argument
  left join share_now v on v.cooperation = n.cooperation and v.s0 = from_day and v.key = n.key
  left join shares s on s.cooperation = v.cooperation and s.key = v.key and s."from" = v.since and s.member = n.member
  where kind in ('equal', 'measure', 'fixed')
  union all select n.cooperation, from_day, to_day, key, n.employee, n.member,
    (factor * 100)::hugeint * coalesce(sum(u.amount), 0)::hugeint
  from need n left join worked u on u.cooperation = n.cooperation and u.member = n.member
    and u.who = case when n.employee in ('', '-') then '' else n.employee end and u.task = argument
    and u.s0 between from_seen and to_seen
  where kind in ('hours', 'employee-hours')
  group by n.cooperation, from_day, to_day, key, n.employee, n.member, factor
  union all select n.cooperation, from_day, to_day, key, employee, n.member,
    (factor * 100)::hugeint * coalesce(sum(q.amount), 0)::hugeint
  from need n left join metered q on q.cooperation = n.cooperation and q.member = n.member and q.meter = argument
    and q.s0 between from_seen and to_seen
  where kind = 'quantity' group by n.cooperation, from_day, to_day, key, employee, n.member, factor;
