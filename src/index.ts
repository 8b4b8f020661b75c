/** The npm package: classes and functions, with no side effect on import. `prolo-elements/define` registers the tags. */
export {define} from './base/define.js';
export {ProloElement} from './base/prolo-element.js';
export {version} from './base/version.js';
export {en} from './content/en/index.js';
export {conditionIds, type ConditionId, type FactId} from './content/facts.js';
export {readingLevels, type LanguagePack, type ReadingLevel, type Sections} from './content/model.js';
export {references, type Reference, type ReferenceId} from './content/references.js';
export {addPack} from './content/registry.js';
export {ProloArticle} from './elements/article/prolo-article.js';
export {ProloConditionSelectEvent} from './elements/conditions/condition-select-event.js';
export {ProloConditions} from './elements/conditions/prolo-conditions.js';
export {ProloEvidence} from './elements/evidence/prolo-evidence.js';
export {ProloDisclaimer, type DisclaimerVariant} from './elements/disclaimer/prolo-disclaimer.js';
export {ProloMechanism} from './elements/mechanism/prolo-mechanism.js';
export {ProloOverview} from './elements/overview/prolo-overview.js';
export {ProloRisks} from './elements/risks/prolo-risks.js';
