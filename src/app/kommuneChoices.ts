import type { AgaZone, Kommune } from '../engine';

export interface KommuneChoice {
  readonly nr: string;
  readonly name: string;
  readonly county: string;
  readonly agaZone: AgaZone | null;
  readonly agaParts: readonly { readonly name: string; readonly zone: AgaZone }[];
}

/** The kommuner to choose from, in the order the alphabet has in Norwegian. */
export function kommuneChoices(kommuner: readonly Kommune[]): readonly KommuneChoice[] {
  const order = new Intl.Collator('nb').compare;
  return kommuner
    .map(({ nr, name, county, agaZone, agaParts }) => ({ nr, name, county, agaZone, agaParts: agaParts ?? [] }))
    .sort((a, b) => order(a.name, b.name) || order(a.nr, b.nr));
}
