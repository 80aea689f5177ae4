/** What the plan says, field by field, for paper: the value, whether it is the user's own, its range and its note. */
import type { OwnRate, Plan, ReformChoice } from '../../../engine/practice/plan';
import { formatDate } from '../../../app/format';
import { noteAt, ownRateName, rangeAt } from '../../../app/places';
import type { OpenPlan } from '../../planContract';
import { changeLabel, changeValueText } from '../../text/changes';
import { carryWords } from '../../text/carry';
import { REFORM_STATUS } from '../../text/choices';
import { nb } from '../../text/nb';
import { printText as words } from '../../text/pageParts';
import { lower } from '../../text/sentences';
import { placeName, spanText, valueText, wordsAt, type Catalogue } from './places';
import { writtenText } from './printedWords';
import { sectionOf, SECTIONS, type Section } from './planView.svelte';

export interface PrintedInput {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** Whose number it is; empty where there is no standard to tell it from. */
  readonly standing: string;
  readonly range: string;
  readonly note: string;
}

export interface PrintedSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly PrintedInput[];
}

type Open = Pick<OpenPlan, 'plan' | 'standard'>;

/** The plan's inputs section by section, in the order they stand on screen; fields nobody has filled in are left out. */
export function printedInputs(open: Open, catalogue: Catalogue): readonly PrintedSection[] {
  const { plan } = open;
  const rows = [
    ...rowsOf(open, catalogue, plan.horizon, 'horizon'),
    ...rowsOf(open, catalogue, plan.baseline, 'baseline'),
    ...rowsOf(open, catalogue, plan.purchase, 'purchase'),
    ...rowsOf(open, catalogue, plan.group, 'group'),
    ...carriedRows(open, catalogue),
    ...plan.ownRates.map((rate) => ownRateRow(plan, catalogue, `ownRates.${ownRateName(rate)}.value`, rate)),
  ];
  const bySection = new Map<Section, PrintedInput[]>();
  for (const row of rows) {
    const section = sectionOf(row.path);
    if (section !== null) bySection.set(section, [...(bySection.get(section) ?? []), row]);
  }
  const sections = SECTIONS.flatMap((id): PrintedSection[] => {
    const own = bySection.get(id) ?? [];
    return own.length === 0 ? [] : [{ id, title: nb.plan.sections[id], rows: own }];
  });
  return [...sections, ...alternativesOf(plan, catalogue)];
}

function rowsOf(open: Open, catalogue: Catalogue, from: unknown, root: string): readonly PrintedInput[] {
  const rows: PrintedInput[] = [];
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        if (typeof item === 'number') walk(item, `${path}.${index}`);
        else if (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string')
          walk(item, `${path}.${item.id}`);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    } else {
      const row = rowAt(open, catalogue, path, value);
      if (row !== null) rows.push(row);
    }
  };
  walk(from, root);
  return rows;
}

/** @returns null for what is no field, and for one that is empty and has no standard */
function rowAt(open: Open, catalogue: Catalogue, path: string, value: unknown): PrintedInput | null {
  const { plan } = open;
  if (wordsAt(path, catalogue) === null) return null;
  const standard = open.standard(path, null);
  const isOpen = value === null || value === undefined || value === '';
  if (isOpen && standard === null) return null;
  return {
    path,
    label: placeName(plan, path, undefined, catalogue),
    value: isOpen ? valueText(path, standard?.value ?? 0, catalogue) : textOf(plan, catalogue, path, value),
    standing: standard === null ? '' : isOpen ? words.standard : words.own,
    ...besideAt(plan, catalogue, path),
  };
}

/** The range and the note that stand at a place. */
function besideAt(plan: Plan, catalogue: Catalogue, path: string): Pick<PrintedInput, 'range' | 'note'> {
  const range = rangeAt(plan, path);
  return {
    range: range === null ? '' : spanText(path, range, catalogue),
    note: noteAt(plan, { kind: 'field', place: path, scenario: '' })?.text ?? '',
  };
}

const textOf = (plan: Plan, catalogue: Catalogue, path: string, value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? writtenText(plan, catalogue, path, value)
    : '';

/** What is chosen for rates past their last known date, and what goes with the choice: a series, and its growth. */
function carriedRows(open: Open, catalogue: Catalogue): readonly PrintedInput[] {
  const { method, growth, index } = open.plan.carryForward;
  return (Object.keys(method) as (keyof typeof method)[]).flatMap((group) => {
    const row = (part: string, value: unknown): readonly PrintedInput[] => {
      const found = rowAt(open, catalogue, `carryForward.${part}.${group}`, value);
      return found === null ? [] : [found];
    };
    const chosen = method[group];
    const first = row('method', chosen);
    if (group === 'none' || chosen === 'stop') return first;
    const follows = chosen === 'index' ? row('index', index[group]) : [];
    const said = chosen === 'index' ? carryWords.seriesGrowth : carryWords.growth;
    const grows = row('growth', growth[group]).map((each) => ({
      ...each,
      label: `${first[0]?.label ?? ''} – ${said}`,
    }));
    return [...first, ...follows, ...grows];
  });
}

/** The user's own figure for a rate, from its date. */
function ownRateRow(plan: Plan, catalogue: Catalogue, path: string, rate: OwnRate): PrintedInput {
  const { range, note } = besideAt(plan, catalogue, path);
  return {
    path,
    label: wordsAt(path, catalogue)?.label ?? rate.record,
    value: valueText(path, rate.value, catalogue),
    standing: words.own,
    range,
    note: note === '' ? rate.note : note,
  };
}

/** What each alternative says otherwise than the practice. */
function alternativesOf(plan: Plan, catalogue: Catalogue): readonly PrintedSection[] {
  return plan.scenarios.flatMap(({ id, name, changes, reforms, ownRates }): PrintedSection[] => {
    const changed = Object.entries(changes).map(([path, value]): PrintedInput => {
      const place = `scenarios.${id}.changes.${path}`;
      return {
        path: place,
        label: changeLabel(plan.baseline, path),
        value: changeValueText(path, value),
        standing: value === null ? words.standard : words.own,
        ...besideAt(plan, catalogue, place),
      };
    });
    const rates = ownRates.map((rate) =>
      ownRateRow(plan, catalogue, `scenarios.${id}.ownRates.${ownRateName(rate)}.value`, rate),
    );
    const rows = [...changed, ...reforms.map((reform) => reformRow(plan, catalogue, id, reform)), ...rates];
    return rows.length === 0 ? [] : [{ id: `alternativ-${id}`, title: words.alternative(name), rows }];
  });
}

/** A reform the alternative is computed with: from when, with which figure where there is one to choose, and how it stands. */
function reformRow(plan: Plan, catalogue: Catalogue, scenarioId: string, reform: ReformChoice): PrintedInput {
  const path = `scenarios.${scenarioId}.reforms.${reform.id}.amount`;
  const card = catalogue.reforms.find(({ id }) => id === reform.id);
  const amount = reform.amount ?? card?.parameter?.standard ?? null;
  return {
    path,
    label: card?.title ?? reform.id,
    value: [
      nb.plan.from(formatDate(reform.from)),
      ...(amount === null ? [] : [valueText(path, amount, catalogue)]),
      ...(card === undefined ? [] : [lower(REFORM_STATUS[card.status])]),
    ].join(', '),
    standing: amount === null ? '' : reform.amount === null ? words.standard : words.own,
    ...besideAt(plan, catalogue, path),
  };
}
