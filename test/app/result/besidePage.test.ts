/** Studies handed to a worker: what is asked, what is given up, and what happens where there is no worker. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledRules, type RulePack } from '../../../src/engine';
import { studiesBeside } from '../../../src/app/result/besidePage';
import { STILL_MS } from '../../../src/app/result/idle';
import type { AskStudy, StudyRequest, TurnsRequest } from '../../../src/app/result/studyRequest';
import type { FromStudyWorker, ToStudyWorker } from '../../../src/app/result/studyWorker';
import { quietPlan } from '../../practice/support/plans';

const request: TurnsRequest = { kind: 'turns', plan: quietPlan(), period: 0, line: 'kontor/inntektPerLege' };

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly told: ToStudyWorker[] = [];
  isTerminated = false;
  postMessage(message: ToStudyWorker): void {
    this.told.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  says(data: FromStudyWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let worker: FakeWorker;
let starts = 0;
let rules: RulePack | null = null;
let inPage: { readonly asked: StudyRequest[]; stopped: number };
let study: AskStudy;
const noFault = (error: unknown): never => {
  throw error;
};

beforeEach(() => {
  vi.useFakeTimers();
  worker = new FakeWorker();
  starts = 0;
  rules = null;
  inPage = { asked: [], stopped: 0 };
  study = studiesBeside({
    start: () => {
      starts++;
      return worker as unknown as Worker;
    },
    rules: () => rules,
    inPage: (asked) => {
      inPage.asked.push(asked);
      return () => inPage.stopped++;
    },
  });
});
afterEach(() => vi.useRealTimers());

const still = (): unknown => vi.advanceTimersByTime(STILL_MS);

describe('a study beside the page', () => {
  test('is asked for when the plan has stood still, of one worker, and its answer comes back to who asked', () => {
    const heard: unknown[] = [];
    study(request, (answer) => heard.push(['first', answer]), noFault);
    study({ ...request, kind: 'curve', lever: 'list' }, (answer) => heard.push(['second', answer]), noFault);
    vi.advanceTimersByTime(STILL_MS - 1);
    expect(starts).toBe(0);
    vi.advanceTimersByTime(1);
    expect(starts).toBe(1);
    expect(worker.told.map(({ type }) => type)).toEqual(['ask', 'ask']);
    worker.says({ type: 'answer', id: 2, answer: null });
    worker.says({ type: 'answer', id: 1, answer: [] });
    expect(heard).toEqual([
      ['second', null],
      ['first', []],
    ]);
    expect(inPage.asked).toHaveLength(0);
  });

  test('given up before the plan stood still never reaches the worker; given up later, nothing is heard of it', () => {
    const heard: unknown[] = [];
    study(request, (answer) => heard.push(answer), noFault)();
    still();
    expect(starts).toBe(0);
    const stop = study(request, (answer) => heard.push(answer), noFault);
    still();
    stop();
    expect(worker.told.map(({ type }) => type)).toEqual(['ask', 'stop']);
    worker.says({ type: 'answer', id: 2, answer: [] });
    expect(heard).toEqual([]);
  });

  test('is done with the rules that hold: told once when others are put in use, and when the own ones are again', () => {
    const other: RulePack = { ...bundledRules, edition: 'other' };
    const ask = (): unknown => (study(request, () => undefined, noFault), still());
    ask();
    rules = other;
    ask();
    ask();
    rules = null;
    ask();
    expect(worker.told.map((each) => (each.type === 'rules' ? (each.pack?.edition ?? 'own') : each.type))).toEqual([
      'ask',
      'other',
      'ask',
      'ask',
      'own',
      'ask',
    ]);
  });

  test('tells of a fault in the worker', () => {
    const faults: unknown[] = [];
    study(
      request,
      () => undefined,
      (error) => faults.push(error),
    );
    still();
    worker.says({ type: 'fault', id: 1, message: 'No such lever' });
    expect(faults).toEqual([new Error('No such lever')]);
  });

  test('goes on in the page where the worker is lost, and every later one with it', () => {
    const stop = study(request, () => undefined, noFault);
    still();
    worker.dispatchEvent(new Event('error'));
    expect(worker.isTerminated).toBe(true);
    expect(inPage.asked).toEqual([request]);
    stop();
    expect(inPage.stopped).toBe(1);
    study(request, () => undefined, noFault);
    still();
    expect([starts, inPage.asked.length]).toEqual([1, 2]);
  });

  test('is done in the page where no worker can be started', () => {
    study = studiesBeside({
      start: () => {
        throw new DOMException('No workers here', 'SecurityError');
      },
      rules: () => null,
      inPage: (asked) => {
        inPage.asked.push(asked);
        return () => undefined;
      },
    });
    study(request, () => undefined, noFault);
    still();
    expect(inPage.asked).toEqual([request]);
  });
});
