/** Studies done by a worker beside the page; in the page's idle moments where there can be no worker. */
import type { Plan, PlanComputation, RulePack } from '../../engine';
import { runInIdle, STILL_MS } from './idle';
import { study, type AskStudy, type StudyAnswers, type StudyKind, type StudyRequest } from './studyRequest';
import type { FromStudyWorker, ToStudyWorker } from './studyWorker';

interface Pending {
  readonly request: StudyRequest;
  readonly done: (answer: StudyAnswers[StudyKind]) => void;
  readonly fault: (error: unknown) => void;
  /** Gives up what is done of it in the page. */
  stop: () => void;
}

/** Studies in the page's idle moments. */
export function studiesInPage(compute: (plan: Plan) => PlanComputation): AskStudy {
  return <K extends StudyKind>(
    request: StudyRequest & { readonly kind: K },
    done: (answer: StudyAnswers[K]) => void,
    fault: (error: unknown) => void,
  ) => runInIdle(study(request, compute) as Generator<undefined, StudyAnswers[K]>, done, fault);
}

export interface BesideOptions {
  /** Starts the worker, when something is first asked. @throws where there can be none */
  readonly start: () => Worker;
  /** The rules that hold; null = the app's own, which the worker has. */
  readonly rules: () => RulePack | null;
  /** What is done where the worker does not answer. */
  readonly inPage: AskStudy;
}

/** A question waits until the plan has stood still; one that is given up before that never reaches the worker. */
export function studiesBeside({ start, rules, inPage }: BesideOptions): AskStudy {
  const pending = new Map<number, Pending>();
  let worker: Worker | null | undefined;
  let sentRules: RulePack | null = null;
  let asked = 0;

  const toPage = (id: number, { request, done, fault }: Pending): void => {
    pending.set(id, { request, done, fault, stop: inPage(request, done, fault) });
  };
  const lose = (): void => {
    worker?.terminate();
    worker = null;
    for (const [id, each] of pending) toPage(id, each);
  };
  const hear = ({ data }: MessageEvent<FromStudyWorker>): void => {
    const found = pending.get(data.id);
    if (found === undefined) return;
    pending.delete(data.id);
    if (data.type === 'answer') found.done(data.answer);
    else found.fault(new Error(data.message));
  };
  const started = (): Worker | null => {
    if (worker !== undefined) return worker;
    try {
      worker = start();
    } catch {
      worker = null;
    }
    worker?.addEventListener('message', hear);
    // It could not be read or run: what was asked of it is done here.
    worker?.addEventListener('error', lose);
    return worker;
  };
  const send = (to: Worker, message: ToStudyWorker): void => to.postMessage(message);

  return (request, done, fault) => {
    const id = ++asked;
    const question = { request, done: done as Pending['done'], fault, stop: () => undefined };
    const timer = setTimeout(() => {
      const to = started();
      if (to === null) {
        toPage(id, question);
        return;
      }
      pending.set(id, question);
      const held = rules();
      if (held !== sentRules) send(to, { type: 'rules', pack: held });
      sentRules = held;
      send(to, { type: 'ask', id, request });
    }, STILL_MS);
    return () => {
      clearTimeout(timer);
      const found = pending.get(id);
      if (found === undefined) return;
      pending.delete(id);
      found.stop();
      worker?.postMessage({ type: 'stop', id } satisfies ToStudyWorker);
    };
  };
}
