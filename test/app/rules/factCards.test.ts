/** Grants, rules in words, tables, the rules of a sale and the municipalities, as the rules screen asks for them. */
import { describe, expect, it } from 'vitest';
import { FACT_GROUPS, findPlaces, placeSources, RuleBook, type FactCard } from '../../../src/app/rules';
import { bundledRules } from '../../../src/engine';
import {
  conditionRows,
  countText,
  factSourceText,
  factStatusText,
  factUnitText,
  factValueText,
  factWords,
  periodText,
  zoneText,
} from '../../../src/ui/text/ruleFacts';

const book = new RuleBook(bundledRules, '2026-11-22', factWords);
const all = book.findFacts('', null);
const card = (id: string): FactCard => {
  const found = all.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No such fact: ${id}`);
  return found;
};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const said = (id: string, row = 0): Record<string, string> => {
  const { rows, unit } = card(id);
  return Object.fromEntries(
    (rows[row]?.parts ?? []).map((part) => [part.label, plain(factValueText(part, rows[row]?.unit ?? unit))]),
  );
};

describe('facts on screen', () => {
  it('are every grant, rule in words, table and rule of a sale, once, group by group', () => {
    // 11 grants; 28 texts, the payment methods, the indicators and their weights; 40 tables; 51 rules of a sale
    const counts = FACT_GROUPS.map((group) => all.filter((each) => each.group === group).length);
    expect(counts).toEqual([11, 31, 40, 51]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(133);
  });

  it('name places a reader can look up, and rates that have a page', () => {
    const places = all.flatMap(({ rows }) => rows.map(({ locator }) => locator ?? ''));
    expect(places.filter((place) => /linje \d/.test(place))).toEqual([]);
    const rates = all.flatMap(({ records }) => records);
    expect(rates.length).toBeGreaterThan(8);
    expect(rates.filter((id) => book.page(id, '2026-11-22') === null)).toEqual([]);
  });

  it('are found by label, term, value and source', () => {
    expect(book.findFacts('vilkår grunntilskudd', null).map(({ id }) => id)).toContain('grunntilskudd.regler');
    expect(book.findFacts('vikarbyrå', null).map(({ id }) => id)).toContain('alis-soknad-2025');
    expect(book.findFacts('alis', 'grants').every(({ group }) => group === 'grants')).toBe(true);
    expect(book.findFacts('kvantefysikk', null)).toEqual([]);
  });
});

describe('the units of a table', () => {
  it('are those of each part: shares as percent, and a number with another unit than the table’s with its own', () => {
    // 0,16 and 0,26 of the consultations; 81 052 ÷ 16 913 387; the median list; a factor and an age beside days.
    expect(said('takstbruk.tabell22', 2)).toEqual({ 'Andel e-konsultasjoner': '16 %' });
    expect(said('takstbruk.tabell22', 0)).toMatchObject({ '2ad': '2,1' });
    expect(said('takstbruk.forhold', 1)).toEqual({ 'Sykebesøk, andel av konsultasjonene': '0,48 %' });
    const all = card('marked.fordeling').rows.map((_, row) => said('marked.fordeling', row));
    expect(Object.assign({}, ...all)).toMatchObject({ 'Median, listeinnbyggere': '998' });
    expect(said('basistilskudd.fravaer')).toMatchObject({
      'Faktor ved aleneomsorg': '2 ganger',
      'Barnets alder, under': '12 år',
      'Sykt barn, dager per år': '10',
    });
    expect(said('takstbruk.hyppighet', 0)).toMatchObject({ 'Avledet verdi': '39,3 per 100 konsultasjoner' });
    // 1,36 of the turnover, and 80 to 90 % less.
    expect(said('makspris-historisk')).toEqual({ Verdi: '136 %' });
    expect(said('forslag-uten-goodwill')).toEqual({ Minst: '−90 %', Høyst: '−80 %' });
    expect(factUnitText(card('takstbruk.tabell22'))).toBe(
      'Tall i konsultasjoner per listeinnbygger per år der ikke annet er sagt',
    );
    expect(factUnitText(card('listevekt.alder'))).toBe('Tall i konsultasjoner per år');
  });

  it('leave no share as a fraction', () => {
    const shares = all.flatMap(({ id, unit, rows }) =>
      rows.flatMap((row) =>
        row.parts
          .filter(({ label }) => /^andel\b|, andel\b/iu.test(label))
          .map((part) => [id, part.label, factValueText(part, row.unit ?? unit)] as const),
      ),
    );
    expect(shares.length).toBeGreaterThan(4);
    expect(shares.filter(([, , text]) => !text.endsWith('%'))).toEqual([]);
  });

  it('write an age band with a dash', () => {
    expect(Object.keys(said('listevekt.alder'))).toEqual(expect.arrayContaining(['0–5', '30–49', '90+']));
    const hyphened = all.flatMap(({ rows }) =>
      rows.flatMap(({ parts, about }) => [about ?? '', ...parts.map(({ label }) => label)]),
    );
    expect(hyphened.filter((text) => /\d-\d/u.test(text))).toEqual([]);
  });
});

describe('a fact in words', () => {
  it('a grant has its conditions: rekrutteringstilskudd as the committee proposed it', () => {
    const grant = card('rekrutteringstilskudd');
    expect(factStatusText(grant)).toBe('Foreslått');
    const rows = Object.fromEntries(conditionRows(grant.conditions!).map(([name, text]) => [name, plain(text)]));
    expect(rows).toMatchObject({
      Beløp: '300 000 kr',
      Bindingstid: '36 måneder',
      'Trekkes fra når kommunen innløser praksisen': 'Ja',
      Tilbakebetaling: 'når legen slutter før bindingstiden er ute: hele eller det aller meste, til kommune',
    });
    // What the source leaves out is not said; what it is known not to say, is.
    expect(rows).not.toHaveProperty('Varierer med');
    const alis = conditionRows(card('alis-nasjonal').conditions!).map(([name, text]) => `${name}: ${plain(text)}`);
    expect(alis).toContain('Beløp: høyst 367 000 kr / 567 000 kr per år');
    expect(alis).toContain('Bindingstid: Ikke oppgitt');
    expect(factStatusText(card('rekruttering-status-2024'))).toBe('Ikke funnet');
  });

  it('a rule in words has its numbers, dates and yes or no', () => {
    expect(said('grunntilskudd.regler', 1)).toMatchObject({
      'Listelengde under': '500',
      'Listetak minst': '500',
      'Lengste tid, måneder': '24',
      'Det beste av de to tilskuddene': 'Ja',
    });
    expect(periodText(card('grunntilskudd.regler').rows[0]!)).toBe('1. mai 2020–30. april 2023');
    expect(periodText(card('grunntilskudd.regler').rows[1]!)).toBe('fra 1. mai 2023');
    expect(said('alis-soknad-2025')['Søknadsfrist']).toBe('31. august 2025');
  });

  it('payment: a twelfth, days from July 2016, a twelfth again, assumed from May 2023', () => {
    const { rows } = card('basistilskudd.utbetaling');
    expect(rows.map(periodText)).toEqual([
      '1. juni 2001–30. juni 2016',
      '1. juli 2016–19. januar 2022',
      '20. januar 2022–30. april 2023',
      'fra 1. mai 2023',
    ]);
    expect(rows.map(({ basis }) => basis)).toEqual(['stated', 'stated', 'stated', 'assumed']);
    expect(factSourceText(rows[3]!)).toContain('antatt');
  });

  it('the weights are said to be unknown', () => {
    expect(said('basistilskudd.vekter')['Vektene er kjent']).toBe('Nei');
    expect(said('basistilskudd.indikatorer', 2)['Antall kategorier']).toBe('Ikke oppgitt');
  });

  it('a table has its unit once; shares are percent, and a bound keeps the source’s word', () => {
    const lists = card('marked.listelengde');
    expect(factUnitText(lists)).toBe('Tall i listeinnbyggere');
    // Årsrapport 2023, tabell 8.1: 1 005 on the average list at the end of 2023
    expect(said('marked.listelengde', 4)['Snitt, faste leger']).toBe('1 005');
    expect(
      factValueText({ label: '', value: 0.305, unit: null, bound: null }, 'andel av lister').replaceAll('\u00a0', ' '),
    ).toBe('30,5 %');
    expect(
      said('marked.fordeling')['Median, listeinnbyggere'] ?? said('marked.fordeling', 1)['Median, listeinnbyggere'],
    ).toBe('998');
    const bounds = card('takstbruk.hyppighet').rows.flatMap(({ parts }) => parts.filter(({ bound }) => bound !== null));
    expect(bounds.map((part) => plain(factValueText(part, null)))).toContain('mer enn 800 000');
    expect(said('goodwill-andel')).toEqual({ Minst: '80 %', Høyst: '90 %' });
  });
});

describe('municipalities', () => {
  it('are 357, found by name without å, ø and æ, by number and by county', () => {
    expect(findPlaces('')).toHaveLength(357);
    expect(findPlaces('tromso').map(({ nr }) => nr)).toContain('5501');
    expect(findPlaces('0301').map(({ name }) => name)).toEqual(['Oslo']);
    expect(findPlaces('finnmark')).toHaveLength(18);
  });

  it('say the zone of each part of a split one, and that a figure is not known', () => {
    const [sunnfjord] = findPlaces('sunnfjord');
    expect(zoneText(sunnfjord!)).toBe('Ia (tidligere Førde), II (tidligere Gaular, Jølster og Naustdal)');
    expect(countText(null)).toBe('Ukjent');
    expect(plain(countText(22_804, 2026))).toBe('22 804 (2026)');
  });

  it('name a source for every figure', () => {
    expect(placeSources().length).toBeGreaterThanOrEqual(6);
    expect(
      placeSources().every(({ title, publisher, period }) => title !== '' && publisher !== '' && period !== ''),
    ).toBe(true);
  });
});
