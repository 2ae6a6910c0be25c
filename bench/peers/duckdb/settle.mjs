// Settles a generated job in DuckDB: node settle.mjs FOLDER [--year 2025] [--threads 1] [--check settlement.csv]
import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = {
  cooperations: { cooperation: 'VARCHAR', name: 'VARCHAR', year_start_month: 'INTEGER' },
  memberships: { cooperation: 'VARCHAR', member: 'VARCHAR', from: 'DATE', to: 'DATE' },
  measures: { member: 'VARCHAR', measure: 'VARCHAR', from: 'DATE', value: 'DECIMAL(18,3)' },
  keys: {
    cooperation: 'VARCHAR', key: 'VARCHAR', kind: 'VARCHAR', argument: 'VARCHAR', period: 'VARCHAR', from: 'DATE',
  },
  shares: { cooperation: 'VARCHAR', key: 'VARCHAR', from: 'DATE', member: 'VARCHAR', share: 'DECIMAL(18,3)' },
  factors: { cooperation: 'VARCHAR', key: 'VARCHAR', from: 'DATE', member: 'VARCHAR', factor: 'DECIMAL(18,2)' },
  parts: { cooperation: 'VARCHAR', key: 'VARCHAR', from: 'DATE', part_key: 'VARCHAR', percent: 'DECIMAL(18,2)' },
  rules: {
    cooperation: 'VARCHAR', account: 'VARCHAR', key: 'VARCHAR', fallback: 'VARCHAR', covers: 'VARCHAR', from: 'DATE',
  },
  postings: {
    cooperation: 'VARCHAR', date: 'DATE', account: 'VARCHAR', amount: 'DECIMAL(18,2)', member: 'VARCHAR',
    employee: 'VARCHAR', service_from: 'DATE', service_to: 'DATE', paid_by: 'VARCHAR', voucher: 'VARCHAR',
    text: 'VARCHAR', source_id: 'VARCHAR',
  },
  hours: {
    cooperation: 'VARCHAR', date: 'DATE', employee: 'VARCHAR', member: 'VARCHAR', task: 'VARCHAR',
    hours: 'DECIMAL(18,2)', source_id: 'VARCHAR',
  },
  quantities: {
    cooperation: 'VARCHAR', date: 'DATE', meter: 'VARCHAR', member: 'VARCHAR', quantity: 'DECIMAL(18,3)',
    source_id: 'VARCHAR',
  },
  contributions: {
    cooperation: 'VARCHAR', date: 'DATE', account: 'VARCHAR', member: 'VARCHAR', amount: 'DECIMAL(18,2)',
    source_id: 'VARCHAR',
  },
};

const [folder, ...rest] = process.argv.slice(2);
const option = (name, otherwise) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : otherwise);
const sqlText = (text) => `'${text.replaceAll("'", "''")}'`;

const start = performance.now();
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`set threads = ${Number(option('--threads', '1'))}; set preserve_insertion_order = false`);
for (const [name, columns] of Object.entries(files)) {
  const unused = ['voucher', 'text', 'source_id'].filter((column) => column in columns);
  const kept = unused.length ? `* exclude (${unused.join(', ')})` : '*';
  const types = Object.entries(columns).map(([column, type]) => `${sqlText(column)}: '${type}'`).join(', ');
  await connection.run(`create table ${name} as select ${kept} from read_csv(
    ${sqlText(join(folder, `${name}.csv`))}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    columns = {${types}})`);
}
const run = async (file) => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  await connection.run(text.replaceAll('$year', String(Number(option('--year', '2025')))));
};
await run('settle.sql');
await run('composites.sql');
await run('composites.sql');
await run('allocate.sql');
const seconds = (performance.now() - start) / 1000;
const cpu = process.cpuUsage();
const cpuSeconds = (cpu.user + cpu.system) / 1e6;

// Reading the counts is not measured.
const value = async (sql) => (await connection.runAndReadAll(sql)).getRows()[0];
const counts = Object.keys(files).map((name) => `(select count(*) from ${name})`);
const [rows] = await value(`select ${counts.join(' + ')}`);
const [groups, unallocated] = await value(
  'select count(*), sum(oere) - (select sum(oere) from allocations) from groups');
console.log(`${rows} rows, ${groups} groups, ${unallocated} øre not allocated`);
console.log(`wall ${seconds.toFixed(2)} s, CPU ${cpuSeconds.toFixed(2)} s, ` +
  `${Math.round(Number(rows) / cpuSeconds)} rows/CPU s, resident ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

if (rest.includes('--check')) {
  const other = `read_csv(${sqlText(option('--check'))}, header = true, types = {'cost': 'DECIMAL(18,2)'})`;
  const [members, different, largest, cooperations] = await value(`
    with pairs as (select cooperation, coalesce(s.cost, 0) - (e.cost * 100)::bigint as gap
      from ${other} e left join settlement s using (cooperation, member))
    select count(*), count(*) filter (gap <> 0), max(abs(gap)),
      (select count(*) from (select 1 from pairs group by cooperation having sum(gap) <> 0)) from pairs`);
  console.log(`${members} members: ${different} differ, by ${largest} øre at most; ` +
    `totals of ${cooperations} cooperations differ`);
  process.exitCode = Number(cooperations) === 0 ? 0 : 1;
}
