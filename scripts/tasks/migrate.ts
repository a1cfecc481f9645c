import { migrate } from '#platform/database';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is missing.');
const done = await migrate(url);
console.log(done.length === 0 ? 'The tables are up to date.' : `Carried out: ${done.join(', ')}`);
