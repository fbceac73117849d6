import { runCheck } from '@/lib/check/run';
import { readCollection } from '@/lib/content/load';
import { textReport } from '@/lib/content/report';

const t = performance.now();
const l = readCollection({ root: process.argv[2], dir: 'content', seeds: 'seeds' });
const t2 = performance.now();
const found = runCheck(l);
console.log(
  l.collection.articles.length,
  Math.round(t2 - t),
  'ms load',
  Math.round(performance.now() - t2),
  'ms rules',
  Math.round(process.memoryUsage().rss / 1e6),
  'MB',
  textReport(found).slice(-200),
);
