/** The door to what comes after the first view: no module is asked for before its words are in place. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as withWordsModule from '../../src/app/withWords';

let door: typeof withWordsModule;
beforeEach(async () => {
  vi.resetModules();
  door = await import('../../src/app/withWords');
});

describe('withWords', () => {
  it('asks for the module at once where no words are waited for', async () => {
    const load = vi.fn(() => Promise.resolve('module'));
    const asked = door.withWords(load);
    expect(load).toHaveBeenCalledOnce();
    expect(await asked).toBe('module');
  });

  it('reads the words once, when the first module is asked for, and asks for modules when they are read', async () => {
    const happened: string[] = [];
    let end = (): void => undefined;
    door.wordsComeLater(() => {
      happened.push('reading');
      return new Promise((done) => (end = done));
    });
    expect(happened).toEqual([]);
    const load = (name: string) => (): Promise<string> => {
      happened.push(name);
      return Promise.resolve(name);
    };
    const both = Promise.all([door.withWords(load('one')), door.withWords(load('two'))]);
    await Promise.resolve();
    expect(happened).toEqual(['reading']);
    end();
    expect(await both).toEqual(['one', 'two']);
    expect(await door.withWords(load('three'))).toBe('three');
    expect(happened).toEqual(['reading', 'one', 'two', 'three']);
  });
});
