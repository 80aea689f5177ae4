/**
 * The interface in nynorsk: one module for each module of `text/`, exporting twins under the same names. A twin takes
 * words only from its neighbours here and from `app/format`; of the bokmål catalogues it takes types alone, since they
 * must not be evaluated before the twins are in place.
 */
import * as alternatives from './alternatives';
import * as capital from './capital';
import * as carry from './carry';
import * as changes from './changes';
import * as charts from './charts';
import * as choices from './choices';
import * as conclusion from './conclusion';
import * as editing from './editing';
import * as explained from './explained';
import * as fields from './fields';
import * as group from './group';
import * as guide from './guide';
import * as help from './help';
import * as incomeBasis from './incomeBasis';
import * as languageChoice from './languageChoice';
import * as list from './list';
import * as money from './money';
import * as nb from './nb';
import * as office from './office';
import * as pageParts from './pageParts';
import * as person from './person';
import * as priceLines from './priceLines';
import * as problems from './problems';
import * as purchase from './purchase';
import * as purchaseDetails from './purchaseDetails';
import * as purchaseLiving from './purchaseLiving';
import * as purchaseRanges from './purchaseRanges';
import * as purchaseView from './purchaseView';
import * as result from './result';
import * as ruleFacts from './ruleFacts';
import * as rulePack from './rulePack';
import * as rules from './rules';
import * as rulesDiff from './rulesDiff';
import * as rulesWords from './rulesWords';
import * as staff from './staff';
import * as stress from './stress';
import * as tour from './tour';
import * as typed from './typed';
import * as units from './units';
import * as worked from './worked';

export const twins: Readonly<Record<string, unknown>> = {
  ...alternatives,
  ...capital,
  ...carry,
  ...changes,
  ...charts,
  ...choices,
  ...conclusion,
  ...editing,
  ...explained,
  ...fields,
  ...group,
  ...guide,
  ...help,
  ...incomeBasis,
  ...languageChoice,
  ...list,
  ...money,
  ...nb,
  ...office,
  ...pageParts,
  ...person,
  ...priceLines,
  ...problems,
  ...purchase,
  ...purchaseDetails,
  ...purchaseLiving,
  ...purchaseRanges,
  ...purchaseView,
  ...result,
  ...ruleFacts,
  ...rulePack,
  ...rules,
  ...rulesDiff,
  ...rulesWords,
  ...staff,
  ...stress,
  ...tour,
  ...typed,
  ...units,
  ...worked,
};
