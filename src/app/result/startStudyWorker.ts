/** Starts the worker studies are done in. */
import address from './studyWorker?worker&url';

interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface ScriptPolicies {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** The policy the page's headers name beside Svelte's own. */
const POLICY = 'praksisplan-worker';

/** @throws where the browser has no workers, or takes none from here */
export function startStudyWorker(page: Window): Worker {
  const { trustedTypes } = page as { readonly trustedTypes?: ScriptPolicies };
  // Under trusted types a script's address is taken from a policy only; this one knows no other than the worker's.
  const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: () => address });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name: 'studies' });
}
