import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The whole check: `npm test`, and what CI runs. Every step runs even when one before it failed, so that one run shows
 * everything. The last line is `N passed, N failed`; tests count one each, and so does each other step.
 */
const scratch = mkdtempSync(join(tmpdir(), 'frist-test-'));
const report = join(scratch, 'vitest.json');

const STEPS: readonly { readonly name: string; readonly command: readonly [string, ...string[]] }[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'tests', command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] },
  { name: 'synth', command: ['cdk', 'synth', '--quiet', '--output', join(scratch, 'cdk.out')] },
];

let passed = 0;
let failed = 0;

for (const { name, command } of STEPS) {
  const started = performance.now();
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  console.log(
    `-- ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (name === 'tests') count(status);
  else if (status === 0) passed += 1;
  else failed += 1;
}

rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A run that wrote no report, found no test, or failed outside a test is a failure too. */
function count(status: number | null): void {
  try {
    const totals = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    passed += totals.numPassedTests;
    failed += totals.numFailedTests;
    if (totals.numPassedTests === 0 || (status !== 0 && totals.numFailedTests === 0)) failed += 1;
  } catch {
    failed += 1;
  }
}
