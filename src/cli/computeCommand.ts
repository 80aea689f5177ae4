/** `compute`: the whole comparison, as a table or as JSON with stable line ids. */
import { formatFigure } from '../app/format';
import {
  FORMS,
  timeFeeChange,
  type Comparison,
  type ComputedReform,
  type Line,
  type Plan,
  type PlanComputation,
  type RulePack,
} from '../engine';
import { readArguments } from './arguments';
import { computed, rulesFrom } from './computed';
import { readPlan } from './readPlan';

/** @throws UsageError for bad arguments, an unreadable plan or pack, or rates the plan needs and does not have */
export function compute(args: readonly string[]): string {
  const { positional, asJson, values } = readArguments(args, 1, ['rules']);
  const plan = readPlan(positional[0]);
  const rules = rulesFrom(values.rules);
  const { comparison, computation } = computed(plan, rules);
  if (asJson) return JSON.stringify(jsonOf(plan, comparison, computation), null, 2);
  return [table(plan, comparison), ...rangeRows(plan), ...timeFeeRows(plan, rules, comparison, computation)].join('\n');
}

/** The documented shape: see src/cli/README.md. */
function jsonOf(plan: Plan, comparison: Comparison, computation: PlanComputation): object {
  const { conditions } = comparison;
  return {
    format: 'praksisplan-comparison',
    formatVersion: 1,
    plan: { id: plan.id, title: plan.title, example: plan.example },
    conditions,
    scenarios: comparison.scenarios.map((scenario) => {
      const { label, status, statusNote, statusSource } = FORMS[scenario.form];
      return {
        id: scenario.id,
        name: scenario.name,
        form: { id: scenario.form, label, legalStatus: status, statusNote, statusSource },
        reforms: scenario.reforms.map((each) => ({
          id: each.id,
          title: each.title,
          legalStatus: each.status,
          from: each.from,
          leavesAlone: each.leavesAlone,
        })),
        incomeBasis: conditions.yearLabels.map((year) => ({ year, ...computation.incomeBasis(scenario.id, year) })),
        lines: scenario.lines.map((line) => ({
          id: line.id,
          label: line.label,
          role: line.role,
          unit: line.unit,
          years: conditions.yearLabels.map((year, index) => ({
            year,
            value: line.years[index],
            rates: line.status[index],
          })),
        })),
      };
    }),
    ranges: plan.ranges,
    uncertainRates: comparison.uncertainRates,
    simplifications: computation.simplifications(),
  };
}

function table(plan: Plan, comparison: Comparison): string {
  const { conditions, scenarios } = comparison;
  const rows: string[] = [plan.title];
  if (plan.example) rows.push('Eksempel med oppdiktede personer.');
  rows.push(`Regler ${conditions.rulesEdition}, fingeravtrykk ${conditions.rulesFingerprint.slice(0, 12)}`);
  for (const scenario of scenarios) {
    const form = FORMS[scenario.form];
    rows.push('', `${scenario.name} [${scenario.id}] – ${form.label}, ${form.status}`, `  ${form.statusNote}`);
    for (const reform of scenario.reforms) rows.push(...reformRows(reform));
    const shown = scenario.lines.filter((line) => line.role !== 'detail');
    const width = Math.max(...shown.map((line) => line.id.length)) + 2;
    rows.push(`  ${'linje'.padEnd(width)}${conditions.yearLabels.map((year) => year.padStart(18)).join('')}`);
    for (const line of shown) rows.push(`  ${line.id.padEnd(width)}${figures(line)}  ${line.unit}`);
  }
  rows.push('', `Satser som er videreført eller antatt: ${comparison.uncertainRates.length}`);
  for (const rate of comparison.uncertainRates) {
    rows.push(`  ${rate.record} – ${rate.label}: ${String(rate.value).replace('.', ',')} ${rate.unit}, ${rate.status}`);
  }
  return rows.join('\n');
}

/** The ranges of the plan; its figures are computed with the fields' own values. */
function rangeRows({ ranges }: Plan): string[] {
  if (ranges.length === 0) return [];
  const number = (value: number): string => String(value).replace('.', ',').replace('-', '−');
  return [
    '',
    `Spenn i planen: ${ranges.length}. Tallene over er regnet med feltets egen verdi.`,
    ...ranges.map(({ path, low, high }) => `  ${path}: ${number(low)}–${number(high)}`),
  ];
}

/** What the new unit of time takst does to the plan's own consultations, with the reason. */
function timeFeeRows(plan: Plan, rules: RulePack, comparison: Comparison, computation: PlanComputation): string[] {
  const [scenario] = comparison.scenarios;
  const [year] = comparison.conditions.yearLabels;
  if (scenario === undefined || year === undefined) return [];
  const consultations = plan.baseline.doctors.reduce(
    (sum, { id }) => sum + (computation.figure(scenario.id, `lege:${id}/utfort.konsultasjonDag`, year)?.value ?? 0),
    0,
  );
  const change = timeFeeChange(plan.baseline, rules, consultations);
  if (change === null || consultations === 0) return [];
  const { perConsultation, perYear, rate } = change;
  const kr = (value: number): string => value.toFixed(2).replace('.', ',');
  return [
    '',
    `Tidstakst (2cd) fra 1. juli 2026: per påbegynte 5 minutter etter 20 (${rate.after} kr) i stedet for per 15 (${rate.before} kr).`,
    `  Med planens lengder ${kr(perConsultation.before)} kr per konsultasjon før og ${kr(perConsultation.after)} kr etter.`,
    `  ${formatFigure(consultations, 'konsultasjoner')} konsultasjoner på dagtid i ${year} («${scenario.name}»): ${formatFigure(perYear, 'kr/år')} kr i året.`,
    `  21–25 minutter gir ${rate.after} kr mot ${rate.before}, 26–30 gir ${2 * rate.after}, og 31–35 gir ${3 * rate.after}.`,
  ];
}

/** A reform is never shown without its standing. */
function reformRows({ id, title, status, from, leavesAlone }: ComputedReform): string[] {
  const alone = leavesAlone.length === 0 ? [] : [`    endrer ikke dine egne tall: ${leavesAlone.join(', ')}`];
  return [`  reform fra ${from}: ${title} [${id}] – ${status}, ikke gjeldende rett`, ...alone];
}

function figures(line: Line): string {
  return line.years.map((value) => formatFigure(value, line.unit).padStart(18)).join('');
}
