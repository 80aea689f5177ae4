/** A price explained by what it brings and costs: the same parts as in A, without the way further down. */
import type { TraceNode } from '../practice/results';
import type { PriceModel } from './priceModel';
import { figure, minus, plus, stepNode, sumNode, type Part } from './trace';
import type { Figure, MaybeFigure } from './types';

interface Head {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

/** What the parts of a present value rest on, where an explanation goes further down. */
export interface PartsOf {
  readonly surplus?: TraceNode;
  readonly depreciation?: readonly TraceNode[];
  readonly resale?: readonly TraceNode[];
}

/** The present values of one price; with the price itself subtracted they are what is gained by buying. */
export function pricePartNodes(model: PriceModel, price: number, of: PartsOf = {}): readonly Part[] {
  const parts = model.parts(price);
  const step = (
    id: string,
    label: string,
    value: number,
    formula: string,
    below: readonly TraceNode[] = [],
  ): TraceNode => stepNode({ id, label, unit: 'kr', formula }, value, below);
  const loan =
    model.input.loan === null
      ? []
      : [plus(step('laan', 'Lånet', parts.loan, 'lånt beløp − renter etter skatt og avdrag, neddiskontert'))];
  return [
    plus(
      of.surplus ??
        step(
          'merinntektNaaverdi',
          'Merinntekt over alternativet, nåverdi',
          parts.surplus,
          'praksisen etter skatt − alternativet etter skatt, neddiskontert',
        ),
    ),
    plus(
      step(
        'skattefradrag',
        'Skatt spart ved avskrivning',
        parts.depreciation,
        'saldo × sats × marginalskatt hvert år, neddiskontert; det som er igjen etter eiertiden, avskrives videre',
        of.depreciation,
      ),
    ),
    plus(
      step(
        'videresalg',
        'Videresalg',
        parts.resale,
        '(1 − risiko for at ingen kjøper) × salgspris, neddiskontert over eiertiden',
        of.resale,
      ),
    ),
    minus(
      step(
        'salgsskatt',
        'Skatt ved videresalget',
        -parts.resaleTax,
        'salgsprisen går ned på saldoen; tapt avskrivning × marginalskatt, neddiskontert',
      ),
    ),
    minus(
      step(
        'andreUtlegg',
        'Utlegg ved siden av prisen, etter skatt',
        -parts.outlays,
        'gjeld, aksjer og utstyr − tilskudd − det en nullhjemmel som alternativ ville kostet å starte',
      ),
    ),
    ...loan,
  ];
}

/** Present value of buying at a price. @param price kr */
export function netFigure(model: PriceModel, price: number, head: Head): Figure {
  const paid = stepNode({ id: 'prisen', label: 'Prisen', unit: 'kr', formula: 'betales ved overtakelsen' }, price);
  return figure(
    sumNode({ ...head, unit: 'kr', formula: 'nåverdien av det kjøpet gir − prisen' }, [
      ...pricePartNodes(model, price),
      minus(paid),
    ]),
  );
}

/** The most that can be paid; null = no price is too high. */
export function highestFigure(model: PriceModel, head: Head): MaybeFigure {
  const price = model.highest();
  if (!Number.isFinite(price)) return null;
  if (price <= 0) return figure(nothingNode(model, head));
  const formula = 'prisen som gjør kjøpet like godt som alternativet; delene er nåverdier ved den prisen';
  return figure({ ...sumNode({ ...head, unit: 'kr', formula }, pricePartNodes(model, price)), value: price });
}

/**
 * The price with neither gain nor loss, below 0 where the buyer would have to be paid; for sensitivities.
 * @returns null = no price is too high
 */
export function breakEvenFigure(model: PriceModel, head: Head): MaybeFigure {
  const price = model.breakEven();
  if (!Number.isFinite(price)) return null;
  if (price > 0) return highestFigure(model, head);
  const formula = 'under 0: så mye måtte du fått betalt; delene er nåverdier når praksisen er gratis';
  const parts = pricePartNodes(model, 0);
  return figure(
    stepNode(
      { ...head, unit: 'kr', formula },
      price,
      parts.map(({ node, sign }) => labelled(node, sign)),
    ),
  );
}

function nothingNode(model: PriceModel, head: Head): TraceNode {
  const formula = '0, fordi kjøpet ikke gir mer enn alternativet, selv gratis; delene er nåverdier når den er gratis';
  const parts = pricePartNodes(model, 0);
  return stepNode(
    { ...head, unit: 'kr', formula },
    0,
    parts.map(({ node, sign }) => labelled(node, sign)),
  );
}

function labelled(node: TraceNode, sign: 1 | -1): TraceNode {
  return sign === 1 ? node : { ...node, label: `− ${node.label}` };
}
