/** The texts of the bundled rules that are the app's own: tariff items, titles and publishers are others' and stay. */
import { bundledRules, REFORMS } from '../../../src/engine';
import { legalStatusList, practicePriceData } from '../../../src/engine/rules/facts';
import type { LegalEntry } from '../../../src/engine/rules/factTypes';

type Texts = readonly (string | undefined)[];

interface Noted {
  readonly note?: string;
  readonly formula?: string;
  readonly locator?: string;
}

const noted = ({ note, formula, locator }: Noted): Texts => [note, formula, locator];

const legal = (entry: LegalEntry): Texts => [
  ...noted(entry),
  entry.reservation,
  entry.proposer,
  ...(entry.conditions ?? []),
];

/** A value that is words: a rule, or a list of what is asked. */
const said = (value: unknown): Texts =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];

export function textsInRules(): ReadonlySet<string> {
  const { records, takster, sources } = bundledRules;
  const { observations, parameters } = practicePriceData;
  const texts: Texts = [
    ...Object.values(records).flatMap((record) => [record.label, record.note, ...record.values.flatMap(noted)]),
    ...Object.values(takster).flatMap(({ values }) => values.flatMap(noted)),
    ...Object.values(sources).flatMap(({ note, title, publisher }) => [note, publisher === 'Praksisplan' ? title : '']),
    ...legalStatusList.flatMap(({ label, history }) => [label, ...history.flatMap(legal)]),
    ...observations.flatMap(({ place, drivers, locator }) => [place, drivers, locator]),
    ...parameters.flatMap(({ label, note, locator, values }) => [
      label,
      note,
      locator,
      ...values.flatMap(({ value }) => said(value)),
    ]),
    ...REFORMS.map(({ status }) => status),
  ];
  return new Set(texts.flatMap((text) => (text === undefined || text === '' ? [] : [text])));
}
