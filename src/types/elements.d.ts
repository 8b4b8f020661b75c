// Generated from custom-elements.json by `npm run manifest`.
import type {ProloAcknowledgeEvent, ProloArticle, ProloConditionSelectEvent, ProloConditions, ProloDisclaimer, ProloEvidence, ProloGuide, ProloMechanism, ProloOptions, ProloOverview, ProloPrintEvent, ProloQuestions, ProloRisks, ProloStepChangeEvent, ProloVisit} from '../index.js';

/** What a page may set on each element, under the names of its attributes and of its properties. */
export interface ProloAttributes {
  'prolo-article': {
    /** Address of the article: http, https, mailto, tel or relative. Default: none, and the citation stands alone. */
    href?: ProloArticle['href'] | undefined;
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloArticle['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloArticle['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloArticle['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloArticle['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloArticle['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloArticle['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloArticle['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloArticle['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloArticle['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloArticle['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloArticle['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloArticle['structuredData'] | undefined;
  };
  'prolo-conditions': {
    /** Ids of the conditions to show, separated by commas or space. Default: all. */
    include?: ProloConditions['include'] | undefined;
    /** Ids of the conditions to leave out, separated by commas or space. Default: none. */
    exclude?: ProloConditions['exclude'] | undefined;
    /** `both` shows the body map beside the list, or above it where there is no room; `list` the list alone. Default: `both`. */
    view?: ProloConditions['view'] | undefined;
    /** Id of the selected condition, which opens. Changes when a reader opens another one or closes it. Default: none. */
    selected?: ProloConditions['selected'] | undefined;
    /** Address of a page about each condition, with `{id}` in the place of the condition's id; http, https, mailto, tel or relative. Default: none. */
    'href-template'?: ProloConditions['hrefTemplate'] | undefined;
    /** Address of a page about each condition, with `{id}` in the place of the condition's id; http, https, mailto, tel or relative. Default: none. */
    hrefTemplate?: ProloConditions['hrefTemplate'] | undefined;
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloConditions['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloConditions['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloConditions['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloConditions['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloConditions['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloConditions['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloConditions['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloConditions['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloConditions['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloConditions['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloConditions['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloConditions['structuredData'] | undefined;
  };
  'prolo-disclaimer': {
    /** `full` shows every statement under a heading; `brief` the essential ones as one paragraph. Default: `full`. */
    variant?: ProloDisclaimer['variant'] | undefined;
    /** Whether to show a box by which a reader acknowledges the disclaimer. Default: false. */
    acknowledge?: ProloDisclaimer['acknowledge'] | undefined;
    /** Name under which a form submits the acknowledgement. Default: none, and the form submits nothing. */
    name?: ProloDisclaimer['name'] | undefined;
    /** Whether the form is valid only while the box is checked. Default: false. */
    required?: ProloDisclaimer['required'] | undefined;
    /** Whether the box is disabled. Default: false. */
    disabled?: ProloDisclaimer['disabled'] | undefined;
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloDisclaimer['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloDisclaimer['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloDisclaimer['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloDisclaimer['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloDisclaimer['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloDisclaimer['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloDisclaimer['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloDisclaimer['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloDisclaimer['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloDisclaimer['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloDisclaimer['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloDisclaimer['structuredData'] | undefined;
  };
  'prolo-evidence': {
    /** Ids of the conditions to show, separated by commas or space. Default: all. */
    include?: ProloEvidence['include'] | undefined;
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloEvidence['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloEvidence['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloEvidence['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloEvidence['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloEvidence['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloEvidence['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloEvidence['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloEvidence['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloEvidence['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloEvidence['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloEvidence['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloEvidence['structuredData'] | undefined;
  };
  'prolo-guide': {
    /** The sections to show, in this order, separated by commas or space: `disclaimer`, `overview`, `conditions`, `visit`, `options`, `risks`, `questions`, `evidence`, `mechanism`, `article`. The disclaimer is always shown, and comes first unless it is named. Default: all. */
    sections?: ProloGuide['sections'] | undefined;
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloGuide['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloGuide['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloGuide['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloGuide['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloGuide['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloGuide['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloGuide['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloGuide['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloGuide['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloGuide['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloGuide['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloGuide['structuredData'] | undefined;
  };
  'prolo-mechanism': {
    /** Number of the scene that the drawing shows, from 1. Default: 1. Follows what the reader chooses. */
    step?: ProloMechanism['step'] | undefined;
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloMechanism['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloMechanism['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloMechanism['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloMechanism['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloMechanism['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloMechanism['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloMechanism['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloMechanism['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloMechanism['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloMechanism['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloMechanism['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloMechanism['structuredData'] | undefined;
  };
  'prolo-options': {
    /** Id of the condition whose choices to show, or of one of its problems, such as `jaw`. Default: all. */
    condition?: ProloOptions['condition'] | undefined;
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloOptions['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloOptions['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloOptions['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloOptions['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloOptions['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloOptions['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloOptions['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloOptions['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloOptions['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloOptions['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloOptions['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloOptions['structuredData'] | undefined;
  };
  'prolo-overview': {
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloOverview['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloOverview['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloOverview['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloOverview['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloOverview['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloOverview['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloOverview['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloOverview['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloOverview['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloOverview['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloOverview['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloOverview['structuredData'] | undefined;
  };
  'prolo-questions': {
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloQuestions['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloQuestions['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloQuestions['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloQuestions['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloQuestions['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloQuestions['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloQuestions['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloQuestions['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloQuestions['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloQuestions['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloQuestions['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloQuestions['structuredData'] | undefined;
  };
  'prolo-risks': {
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloRisks['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloRisks['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloRisks['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloRisks['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloRisks['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloRisks['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloRisks['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloRisks['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloRisks['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloRisks['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloRisks['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloRisks['structuredData'] | undefined;
  };
  'prolo-visit': {
    /** Ids of the questions to show, separated by commas or space: `pain`, `sessions`, `warning`, `cost`, `happens`, `numbing`, `help`, `bone-on-bone`, `before`, `after`, `who`, `pays`, `approved`. Default: all. */
    include?: ProloVisit['include'] | undefined;
    /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
    reading?: ProloVisit['reading'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    'heading-level'?: ProloVisit['headingLevel'] | undefined;
    /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
    headingLevel?: ProloVisit['headingLevel'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    'reviewed-by'?: ProloVisit['reviewedBy'] | undefined;
    /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
    reviewedBy?: ProloVisit['reviewedBy'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    'reviewed-on'?: ProloVisit['reviewedOn'] | undefined;
    /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
    reviewedOn?: ProloVisit['reviewedOn'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    'reviewed-version'?: ProloVisit['reviewedVersion'] | undefined;
    /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
    reviewedVersion?: ProloVisit['reviewedVersion'] | undefined;
    /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
    omit?: ProloVisit['omit'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    'structured-data'?: ProloVisit['structuredData'] | undefined;
    /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
    structuredData?: ProloVisit['structuredData'] | undefined;
  };
}

/** The class of each element. */
export interface ProloElements {
  'prolo-article': ProloArticle;
  'prolo-conditions': ProloConditions;
  'prolo-disclaimer': ProloDisclaimer;
  'prolo-evidence': ProloEvidence;
  'prolo-guide': ProloGuide;
  'prolo-mechanism': ProloMechanism;
  'prolo-options': ProloOptions;
  'prolo-overview': ProloOverview;
  'prolo-questions': ProloQuestions;
  'prolo-risks': ProloRisks;
  'prolo-visit': ProloVisit;
}

/** The events of the elements. */
export interface ProloEvents {
  'prolo-condition-select': ProloConditionSelectEvent;
  'prolo-acknowledge': ProloAcknowledgeEvent;
  'prolo-print': ProloPrintEvent;
  'prolo-step-change': ProloStepChangeEvent;
}
