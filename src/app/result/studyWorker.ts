/**
 * Does studies of a plan beside the page, so that neither typing nor drawing waits for them: many runs of the engine, and
 * the memory they leave behind. What is asked for comes as a message, and the answer goes back as one.
 */
import { bundledRules, computePlan, kommuner, type RulePack } from '../../engine';
import { study, type StudyAnswers, type StudyKind, type StudyRequest } from './studyRequest';

export type ToStudyWorker =
  /** The rules that hold from here on; null = the app's own. */
  | { readonly type: 'rules'; readonly pack: RulePack | null }
  | { readonly type: 'ask'; readonly id: number; readonly request: StudyRequest }
  | { readonly type: 'stop'; readonly id: number };

export type FromStudyWorker =
  | { readonly type: 'answer'; readonly id: number; readonly answer: StudyAnswers[StudyKind] }
  | { readonly type: 'fault'; readonly id: number; readonly message: string };

/** So long a study goes on before messages are heard. */
const SLICE_MS = 20;

let rules = bundledRules;
const live = new Set<number>();

addEventListener('message', ({ data }: MessageEvent<ToStudyWorker>) => {
  if (data.type === 'rules') rules = data.pack ?? bundledRules;
  else if (data.type === 'stop') live.delete(data.id);
  else void answer(data.id, data.request);
});

async function answer(id: number, request: StudyRequest): Promise<void> {
  live.add(id);
  const held = rules;
  try {
    const work = study(request, (plan) => computePlan(plan, held, kommuner));
    while (live.has(id)) {
      const until = performance.now() + SLICE_MS;
      let step = work.next();
      while (step.done !== true && performance.now() < until) step = work.next();
      if (step.done === true) {
        tell({ type: 'answer', id, answer: step.value });
        return;
      }
      await messagesHeard();
    }
  } catch (error) {
    tell({ type: 'fault', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    live.delete(id);
  }
}

const messagesHeard = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
const tell = (message: FromStudyWorker): void => postMessage(message);
