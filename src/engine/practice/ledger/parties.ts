import { word } from '../../kernel/words';

/** Who money goes between in the ledger. */
export const PARTY_KINDS = [
  'stat',
  'kommune',
  'pasienter',
  'andre',
  'arbeidsgiver',
  'kontor',
  'selskap',
  'utstyr',
  'leger',
  'ansatte',
  'leverandorer',
  'pensjon',
  'skatt',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** One party; doctors are told apart, all others are one each. */
export type Party = Exclude<PartyKind, 'leger'> | `lege:${string}`;

export const doctorParty = (id: string): Party => `lege:${id}`;

/** @returns the doctor's id; null for any other party */
export function doctorOf(party: Party): string | null {
  return party.startsWith('lege:') ? party.slice('lege:'.length) : null;
}

/** The row or column a party is shown in: the doctors together. */
export function kindOf(party: Party): PartyKind {
  return doctorOf(party) === null ? (party as Exclude<PartyKind, 'leger'>) : 'leger';
}

const LABELS: Readonly<Record<PartyKind, string>> = {
  stat: 'Staten',
  kommune: 'Kommunen',
  pasienter: 'Pasientene',
  andre: 'Andre betalere',
  arbeidsgiver: 'Annen arbeidsgiver',
  kontor: 'Kontorfellesskapet',
  selskap: 'Selskapet',
  utstyr: 'Utstyr og inventar',
  leger: 'Legene',
  ansatte: 'Medarbeiderne',
  leverandorer: 'Leverandører',
  pensjon: 'Pensjonsordninger',
  skatt: 'Skatt og avgift',
};

/** Names of the parties, in the language in use. */
export const PARTY_LABELS = Object.fromEntries(
  Object.entries(LABELS).map(([kind, label]) => [kind, word(label)]),
) as Readonly<Record<PartyKind, string>>;
