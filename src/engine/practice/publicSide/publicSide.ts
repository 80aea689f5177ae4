/** What the practice costs state, municipality and patients: totals over the ledger's payments, as cells. */
import type { Slot } from '../../kernel/graph';
import { OFFICE, type PracticeContext } from '../context';
import type { Entry } from '../ledger/entries';
import type { Party } from '../ledger/parties';
import { legerPerMillion, MAANEDER, PER_INHABITANT, PUBLIC_TOTALS, type PublicPayer } from './publicCost';

/** @param liste the practice's listeinnbyggere together */
export function publicSide(context: PracticeContext, entries: readonly Entry[], liste: Slot): void {
  const { graph, practice } = context;
  const paidBy = (party: Party & keyof typeof PUBLIC_TOTALS): Slot => {
    const own = entries.filter(({ payer, receiver }) => payer !== receiver && (payer === party || receiver === party));
    return graph.total(
      PUBLIC_TOTALS[party],
      own.map((entry) => entry.slot),
      OFFICE,
      own.map((entry) => (entry.payer === party ? 1 : -1)),
    );
  };
  const stat = paidBy('stat');
  const kommune = paidBy('kommune');
  const pasienter = paidBy('pasienter');
  const sum = graph.total(PUBLIC_TOTALS.sum, [stat, kommune]);
  const alt = graph.total(PUBLIC_TOTALS.alt, [sum, pasienter]);
  const month = graph.total(MAANEDER, [context.constant('enMaaned', 'Måneden', 'måneder', 1)]);
  const of: Readonly<Record<PublicPayer, Slot>> = { stat, kommune, pasienter, sum, alt };
  for (const payer of Object.keys(PER_INHABITANT) as PublicPayer[])
    graph.amount(PER_INHABITANT[payer], [of[payer], liste, month]);
  const doctors = context.constant('antallLeger', 'Antall leger', 'leger', practice.doctors.length);
  graph.amount(legerPerMillion, [doctors, liste]);
}
