/** What views read without being handed it: the app, the open plan, explanations, messages. */
import { createContext } from 'svelte';
import type { Language } from '../app/language';
import type { AppContract, LanguageContract } from './appContract';
import type { OpenPlan } from './planContract';
import type { ToastState } from './components/toastState.svelte';
import type { PlanView } from './views/plan/planView.svelte';

export const [getApp, setApp] = createContext<AppContract>();
export const [getLanguage, setLanguage] = createContext<LanguageContract>();
/** Changes the language, and tells when it cannot. */
export const [getChooseLanguage, setChooseLanguage] = createContext<(language: Language) => void>();
/** Shows the rules, at a record or (null) at the list. Ids of a takst's parts lead to the takst. */
export const [getShowRules, setShowRules] = createContext<(record: string | null) => void>();
/** Shows the help pages. */
export const [getShowHelp, setShowHelp] = createContext<() => void>();
export const [getToasts, setToasts] = createContext<ToastState>();
/** The open plan. A plan page is made anew for each plan, so the reference holds while the page stands. */
export const [getPlan, setPlan] = createContext<OpenPlan>();
export const [getPlanView, setPlanView] = createContext<PlanView>();
