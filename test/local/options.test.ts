import { describe, expect, it } from 'vitest';
import { readOptions } from '../../local/options.ts';

describe('readOptions', () => {
  it('has the ports and the folder of the design when nothing is said', () => {
    expect(readOptions([])).toEqual({ kind: 'run', smtpPort: 2525, httpPort: 8025, dataFolder: '.frist' });
  });

  it('takes ports and folder, joined or apart', () => {
    expect(readOptions(['--smtp-port', '0', '--port=9000', '--data', 'elsewhere'])).toEqual({
      kind: 'run',
      smtpPort: 0,
      httpPort: 9000,
      dataFolder: 'elsewhere',
    });
  });

  it('knows when help is wanted', () => {
    expect(readOptions(['--port', 'x', '--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    ['--port', '65536'],
    ['--port', '-1'],
    ['--smtp-port', '25.5'],
    ['--smtp-port', ''],
    ['--port', '2525'],
    ['--data', ' '],
    ['--prot', '1'],
    ['extra'],
    ['--data'],
  ])('says in one line what is wrong with %s %s', (...args) => {
    const read = readOptions(args);
    expect(read.kind).toBe('wrong');
    expect(read.kind === 'wrong' && read.reason).toMatch(/^[^\n]+$/u);
  });
});
