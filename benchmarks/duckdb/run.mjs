// node run.mjs DATA PATTERN [rounds]: the exact-number join of exact-number-join.sql in DuckDB, in processor time.
import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';

const [data, pattern, rounds = '4'] = process.argv.slice(2);
const sql = readFileSync(new URL('./exact-number-join.sql', import.meta.url), 'utf8').replaceAll('DATA', data).replaceAll('PATTERN', pattern);
for (let round = 0; round < Number(rounds); round++) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const before = process.cpuUsage();
  for (const statement of sql.split('\n').filter(line => !line.startsWith('--')).join('\n').split(';').map(s => s.trim()).filter(s => s)) {
    await connection.run(statement);
  }

  const used = process.cpuUsage(before);
  const seconds = (used.user + used.system) / 1e6;
  const [[payments, joined]] = await (await connection.runAndReadAll('SELECT (SELECT count(*) FROM payments), (SELECT count(*) FROM decisions)')).getRows();
  console.log(`${payments} payments, ${joined} joined, ${seconds.toFixed(2)} s = ${Math.round(Number(payments) / seconds)} a second`);
}
