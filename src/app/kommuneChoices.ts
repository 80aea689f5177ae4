import type { AgaZone, Kommune } from '../engine';

export interface KommuneChoice {
  readonly nr: string;
  readonly name: string;
  readonly county: string;
  readonly agaZone: AgaZone | null;
  readonly agaParts: readonly { readonly name: string; readonly zone: AgaZone }[];
  readonly facts: KommuneFacts;
}

export type KommuneFacts = Pick<
  Kommune,
  | 'population'
  | 'populationYear'
  | 'centrality'
  | 'actionZone'
  | 'gpYear'
  | 'avgListLength'
  | 'patientsWithoutGp'
  | 'freePlaces'
>;

/** The kommuner to choose from, in the order the alphabet has in Norwegian. */
export function kommuneChoices(kommuner: readonly Kommune[]): readonly KommuneChoice[] {
  const order = new Intl.Collator('nb').compare;
  return kommuner
    .map((kommune) => {
      const { nr, name, county, agaZone, agaParts } = kommune;
      return { nr, name, county, agaZone, agaParts: agaParts ?? [], facts: kommune };
    })
    .sort((a, b) => order(a.name, b.name) || order(a.nr, b.nr));
}
