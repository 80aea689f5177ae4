import { amount } from '../kernel/amount';

/** A twelfth of the year's amount each month: to June 2016, on the 2022 page, and (as an assumption) after May 2023. */
export const maanedsandelTolvdel = amount({
  id: 'maanedsandel',
  label: 'Månedens andel av året',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'sum',
  parts: ['dager i måneden'],
  formula: '1 ÷ 12',
  source: 'Helfo, «Basistilskudd for fastlegeordningen i kommunene»; etter mai 2023 er tolvdelen en antakelse.',
  compute: () => 1 / 12,
});

/** Days in the month over days in the year: from 1 July 2016 until the rule read on 20 January 2022. */
export const maanedsandelDager = amount({
  id: 'maanedsandelDager',
  label: 'Månedens andel av året',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'sum',
  parts: ['dager i måneden', 'dager i året'],
  formula: 'dager i måneden ÷ dager i året',
  source: 'Helfo, «Basistilskudd for fastlegeordningen i kommunene», endring 1. juli 2016.',
  compute: (inMonth, inYear) => inMonth / inYear,
});
