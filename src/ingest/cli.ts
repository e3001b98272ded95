import { ingest } from './ingest.ts';

process.exitCode = ingest(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
