import {conditionIds} from './conditions.js';
import {aboutIds} from './statements/about.js';
import {articleFactIds} from './statements/article.js';
import {conditionFactIds} from './statements/conditions.js';
import {disclaimerFactIds} from './statements/disclaimer.js';
import {findingIds} from './statements/evidence.js';
import {glossaryIds} from './statements/glossary.js';
import {mechanismFactIds} from './statements/mechanism.js';
import {optionHarms, optionIds, optionTopicIds} from './statements/options.js';
import {outcomeIds} from './statements/outcomes.js';
import {overviewFactIds} from './statements/overview.js';
import {questionIds} from './statements/questions.js';
import {idsOf} from './statements/relation.js';
import {riskFactIds} from './statements/risks.js';
import {visitFactIds, visitQuestionIds} from './statements/visit.js';

/**
 * The ids under which a language pack has its statements, by their place in it. The build and the tests fail where a
 * language lacks one or names another.
 */
export const textIds: Readonly<Record<string, readonly string[]>> = {
  names: conditionIds,
  'disclaimer.statements': disclaimerFactIds,
  'overview.statements': overviewFactIds,
  'visit.questions': visitQuestionIds,
  'visit.statements': visitFactIds,
  'conditions.statements': conditionFactIds,
  'options.topics': optionTopicIds,
  'options.options': optionIds,
  'options.harms': idsOf(optionHarms),
  'mechanism.statements': mechanismFactIds,
  'article.statements': articleFactIds,
  'evidence.findings': findingIds,
  'outcomes.statements': outcomeIds,
  'risks.statements': riskFactIds,
  'questions.statements': questionIds,
  'glossary.terms': glossaryIds,
  'about.statements': aboutIds,
};
