/** Places of a plan in words, and those with something of the user's own. */
import type { Plan } from '../../../engine/practice/plan';
import { formatDate, formatSpan, type NumberKind, type Span } from '../../../app/format';
import { ownRateRecord, shareAt } from '../../../app/places';
import type { CheckResult } from '../../../engine/purchase';
import type { AppContract } from '../../appContract';
import type { OpenPlan, StandardValue } from '../../planContract';
import { reformKind, reformUnit } from '../../text/alternatives';
import { listText } from '../../text/list';
import { nb } from '../../text/nb';
import { lower } from '../../text/sentences';
import { numberWithUnit, unitName, unitWords, withUnit } from '../../text/units';
import { fieldKeyOf, FIELDS, fieldWords, type FieldWords } from '../../text/fields';
import { lengthLabel } from './inputs/lengthLabel';

interface Member {
  readonly id: string;
  readonly name?: string;
}

const isMember = (item: unknown): item is Member =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';

/** Who or what a path is of – a doctor, a post, a grant – by the name the user has given. */
function ownersOf(plan: Plan, path: string): readonly string[] {
  const [, scenario, change] = /^(scenarios\.[^.]+)\.changes\.(.+)$/u.exec(path) ?? [];
  if (scenario === undefined || change === undefined) return ownersIn(plan, path);
  return [...ownersIn(plan, scenario), ...ownersIn(plan.baseline, change)];
}

function ownersIn(root: object, path: string): readonly string[] {
  let value: unknown = root;
  return path.split('.').flatMap((segment) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const found: unknown = list.find((item) => isMember(item) && item.id === segment);
    const next =
      found ?? (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[segment] : undefined);
    value = next;
    return isMember(found) && typeof found.name === 'string' && found.name !== '' ? [found.name] : [];
  });
}

/** What only the rules in use, the reforms and the checklist can say of a number's place. */
export interface Catalogue {
  readonly rateFacts: AppContract['rateFacts'];
  readonly reforms: AppContract['reforms'];
  /** Empty while the purchase has not been looked at. */
  readonly checks: readonly CheckResult[];
  readonly kommuner: AppContract['kommuner'];
  readonly lengthClasses: AppContract['lengthClasses'];
  readonly ageBands: AppContract['ageBands'];
}

/** The catalogue of an app and the plan open in it. */
export function catalogueOf(app: Pick<AppContract, keyof Catalogue & keyof AppContract>, open: OpenPlan): Catalogue {
  return {
    rateFacts: (record) => app.rateFacts(record),
    reforms: app.reforms,
    checks: open.valuation?.checklist ?? [],
    kommuner: app.kommuner,
    lengthClasses: app.lengthClasses,
    ageBands: app.ageBands,
  };
}

/** How a figure of a rule, a reform or the checklist is typed. */
export function figureKind(unit: string | null): NumberKind {
  if (unit === 'andel') return 'prosent';
  return unit?.startsWith('kr') === true ? 'kroner' : 'desimal';
}

/** The unit after such a figure. */
export const figureUnit = (unit: string | null): string =>
  unit === 'andel' ? '%' : unit === null ? '' : unitName(unit);

/** What a share is of: `Konsultasjonenes lengde, til og med 5 min`; null for a path that is of none. */
export function shareLabel(
  path: string,
  { lengthClasses, ageBands }: Pick<Catalogue, 'lengthClasses' | 'ageBands'>,
): string | null {
  const share = shareAt(path);
  const key = share === null ? null : fieldKeyOf(share.list);
  if (share === null || key === null) return null;
  const { list, place } = share;
  const of = list.endsWith('ageShares') ? listText.age(ageBands[place] ?? '') : lengthLabel(lengthClasses, place);
  return `${fieldWords(key).label}, ${lower(of)}`;
}

function wordsFrom(catalogue: Catalogue, path: string): FieldWords | null {
  const share = shareLabel(path, catalogue);
  if (share !== null) return { label: share, kind: 'prosent', unit: '%' };
  const record = ownRateRecord(path);
  const facts = record === null ? null : catalogue.rateFacts(record);
  if (facts !== null) {
    const kind = figureKind(facts.unit);
    const from = formatDate(/@(.{10})\.value$/u.exec(path)?.[1] ?? '');
    return {
      label: `${facts.label}, ${nb.plan.from(from)}`,
      kind,
      unit: kind === 'prosent' ? '%' : unitWords(facts.unit),
    };
  }
  const reform = /\.reforms\.([^.]+)\.amount$/u.exec(path)?.[1];
  const parameter = catalogue.reforms.find(({ id }) => id === reform)?.parameter ?? null;
  if (parameter !== null) {
    return { label: parameter.label, kind: reformKind(parameter), unit: reformUnit(parameter.unit) };
  }
  const [, check, part] = /^purchase\.checks\.([^.]+)\.(amount|choice|from)$/u.exec(path) ?? [];
  const item = catalogue.checks.find((each) => each.item.id === check)?.item ?? null;
  if (item === null) return null;
  if (part === 'choice') return { label: item.question };
  if (part === 'from') return { label: `${item.question} – ${FIELDS['purchase.checks.*.from'].label}` };
  return { label: item.question, kind: figureKind(item.unit), unit: figureUnit(item.unit) };
}

/** Label, unit and kind of a field; null for a path that is none. */
export function wordsAt(path: string, catalogue?: Catalogue): FieldWords | null {
  const own = catalogue === undefined ? null : wordsFrom(catalogue, path);
  const key = own === null ? fieldKeyOf(path) : null;
  return key === null ? own : fieldWords(key);
}

/** `1 200 innbyggere`: a number as its field says it. */
export function valueText(path: string, value: number, catalogue?: Catalogue): string {
  const words = wordsAt(path, catalogue);
  return numberWithUnit(value, words?.kind ?? 'desimal', words?.unit ?? '');
}

/** `900–1 200 innbyggere`: a range as its field says it. */
export function spanText(path: string, span: Span, catalogue?: Catalogue): string {
  const words = wordsAt(path, catalogue);
  const kind = words?.kind ?? 'desimal';
  return withUnit(formatSpan(span, kind), kind, words?.unit ?? '');
}

/** `Anne – Listeinnbyggere ved start`. @param label in place of the field's own */
export function placeName(plan: Plan, path: string, label?: string, catalogue?: Catalogue): string {
  const own = label ?? wordsAt(path, catalogue)?.label ?? path;
  return [...ownersOf(plan, path), own].filter((each, index, all) => all.indexOf(each) === index).join(' – ');
}

export interface OwnNumber {
  readonly path: string;
  readonly value: number;
  readonly standard: StandardValue;
}

/** The numbers the user has set where a standard would hold, in the plan's order. */
export function ownNumbers(open: Pick<OpenPlan, 'plan' | 'standard'>): readonly OwnNumber[] {
  const { plan } = open;
  const found: OwnNumber[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number') {
      const of = wordsAt(path) === null ? null : open.standard(path, null);
      if (of !== null) found.push({ path, value, standard: of });
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown) => isMember(item) && walk(item, `${path}.${item.id}`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    }
  };
  walk(plan.baseline, 'baseline');
  if (plan.purchase !== null) walk(plan.purchase, 'purchase');
  return found;
}
