/** What the plan says, field by field, for paper: the value, whether it is the user's own, its range and its note. */
import type { Plan } from '../../../engine/practice/plan';
import { noteAt } from '../../../app/places';
import type { OpenPlan } from '../../planContract';
import { changeLabel, changeValueText } from '../../text/changes';
import { nb } from '../../text/nb';
import { printText as words } from '../../text/pageParts';
import { placeName, spanText, valueText, wordsAt, type Catalogue } from './places';
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
    ...rowsOf(open, catalogue, plan.carryForward, 'carryForward'),
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
  return [...sections, ...alternativesOf(plan)];
}

function rowsOf(open: Open, catalogue: Catalogue, from: unknown, root: string): readonly PrintedInput[] {
  const rows: PrintedInput[] = [];
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown) => {
        if (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string')
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
  const range = plan.ranges.find((each) => each.path === path);
  return {
    path,
    label: placeName(plan, path, undefined, catalogue),
    value: isOpen ? valueText(path, standard?.value ?? 0, catalogue) : textOf(path, value, catalogue),
    standing: standard === null ? '' : isOpen ? words.standard : words.own,
    range: range === undefined ? '' : spanText(path, range, catalogue),
    note: noteAt(plan, { kind: 'field', place: path, scenario: '' })?.text ?? '',
  };
}

function textOf(path: string, value: unknown, catalogue: Catalogue): string {
  if (typeof value === 'number') return valueText(path, value, catalogue);
  if (typeof value === 'string' || typeof value === 'boolean')
    return changeValueText(path.replace(/^baseline\./u, ''), value);
  return '';
}

/** What each alternative says otherwise than the practice. */
function alternativesOf(plan: Plan): readonly PrintedSection[] {
  return plan.scenarios.flatMap(({ id, name, changes }): PrintedSection[] => {
    const rows = Object.entries(changes).map(([path, value]): PrintedInput => {
      const place = `scenarios.${id}.changes.${path}`;
      const range = plan.ranges.find((each) => each.path === place);
      return {
        path: place,
        label: changeLabel(plan.baseline, path),
        value: changeValueText(path, value),
        standing: value === null ? words.standard : words.own,
        range: range === undefined ? '' : spanText(place, range),
        note: noteAt(plan, { kind: 'field', place, scenario: '' })?.text ?? '',
      };
    });
    return rows.length === 0 ? [] : [{ id: `alternativ-${id}`, title: words.alternative(name), rows }];
  });
}
