import { argv } from 'node:process';
import { problemLines, readFaqFile } from '../build/faq-files.ts';

const usage =
  'Usage: shop-help check FILE…\n\nChecks FAQ files and prints every problem with its remedy.';

/** `shop-help check`: prints the problems of the files, and what they hold when there are none. */
const check = (paths: readonly string[]): number => {
  const files = paths.map(readFaqFile);
  for (const line of problemLines(files)) console.error(line);
  for (const { path, faq, problems } of files) {
    const entries = faq.topics.reduce((sum, topic) => sum + topic.entries.length, 0);
    if (problems.length === 0)
      console.log(`${path}: ${entries} ${entries === 1 ? 'entry' : 'entries'}, no problem`);
  }
  return files.some(({ problems }) => problems.length > 0) ? 1 : 0;
};

const [command, ...paths] = argv.slice(2);
if (command === 'check' && paths.length > 0) process.exitCode = check(paths);
else if (command === '--help' || command === '-h') console.log(usage);
else {
  console.error(usage);
  process.exitCode = 2;
}
