/** How a doctor's list moves and what it is made of. Part of the plan's format. */
import type { IsoDate } from '../rules/types';

export const GROWTH_MODELS = ['linear', 'asymptote'] as const;
export type GrowthModel = (typeof GROWTH_MODELS)[number];

export interface ListMovement {
  /** 'linear': the same net number each year until the cap; 'asymptote': a yearly share of what is left to `level`. */
  readonly growthModel: GrowthModel;
  /** Level an asymptotic list tends to, 0–5 000; null = listetak. */
  readonly level: number | null;
  /** Yearly share of the distance to the level that is closed, 0–1. */
  readonly closingShare: number;
  /** Part of the list that leaves during the twelve months from `attritionFrom`, 0–1. */
  readonly attritionShare: number;
  /** Month of the takeover; null = the plan's start. */
  readonly attritionFrom: IsoDate | null;
  /** The day a lower listetak was notified; it holds six months after. null = no reduction. */
  readonly reductionNotice: IsoDate | null;
  /** The lower listetak, 0–2 500. */
  readonly reducedCap: number;
}

export const NO_MOVEMENT: ListMovement = {
  growthModel: 'linear',
  level: null,
  closingShare: 0.5,
  attritionShare: 0,
  attritionFrom: null,
  reductionNotice: null,
  reducedCap: 0,
};

/** Age bands of the published consultation rates, youngest first. */
export const AGE_BANDS = ['0-5', '6-15', '16-19', '20-29', '30-49', '50-66', '67-79', '80-89', '90+'] as const;

/** What a list is made of; used when the list weight is 'composed'. */
export interface ListComposition {
  /** Share of women, 0–1; null = standard. */
  readonly womenShare: number | null;
  /** Share in each of `AGE_BANDS`, summing to 1. */
  readonly ageShares: readonly number[];
  /** Sentralitetsklasse 1–6; null = the municipality's. */
  readonly centrality: number | null;
  /** Municipality or bydel with low education level. */
  readonly lowEducation: boolean;
}
