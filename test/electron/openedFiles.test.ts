import { describe, expect, it } from 'vitest';
import { OpenedFiles, planFilesIn } from '../../electron/openedFiles';
import { ODD_ARGUMENTS } from './oddArguments';

const files = (args: readonly string[], platform = 'linux'): string[] =>
  planFilesIn(['app', ...args], '/hjem', platform);

describe('planFilesIn', () => {
  it('finds the files a desktop gives, as paths or as addresses', () => {
    expect(files(['/hjem/kari/Øya.praksisplan', 'b.PRAKSISPLAN'])).toEqual([
      '/hjem/kari/Øya.praksisplan',
      '/hjem/b.PRAKSISPLAN',
    ]);
    expect(files(['file:///hjem/kari/%C3%98ya%20to.praksisplan'])).toEqual(['/hjem/kari/Øya to.praksisplan']);
    expect(files(['.', '--user-data-dir=/a', 'a.praksisplan', 'a.praksisplan'])).toEqual(['/hjem/a.praksisplan']);
  });

  it('never takes the program itself', () => {
    expect(planFilesIn(['/opt/a.praksisplan'], '/hjem', 'linux')).toEqual([]);
  });

  it('passes over all that is not the name of a plan file', () => {
    expect(ODD_ARGUMENTS.length).toBeGreaterThanOrEqual(200);
    for (const text of ODD_ARGUMENTS) expect([text, files([text])]).toEqual([text, []]);
    expect(files(ODD_ARGUMENTS)).toEqual([]);
  });

  it('takes what begins with a slash for an option on Windows', () => {
    expect(files(['/a.praksisplan'], 'win32')).toEqual([]);
  });
});

describe('OpenedFiles', () => {
  it('hands them out in order, once, and tells when some have come', () => {
    let told = 0;
    const opened = new OpenedFiles(() => (told += 1));
    opened.add([]);
    expect(told).toBe(0);
    opened.add(['a', 'b']);
    opened.add(['c']);
    expect(told).toBe(2);
    expect([opened.take(), opened.take(), opened.take(), opened.take()]).toEqual(['a', 'b', 'c', undefined]);
  });

  it('holds no more than twenty', () => {
    const opened = new OpenedFiles();
    for (let call = 0; call < 3; call += 1) opened.add(Array.from({ length: 15 }, (_, index) => `${call} ${index}`));
    let count = 0;
    while (opened.take() !== undefined) count += 1;
    expect(count).toBe(20);
  });
});
