// Generated from custom-elements.json by `npm run manifest`.
/**
 * The elements in Angular templates, typed: a standalone directive for each tag, so that a template needs no
 * `CUSTOM_ELEMENTS_SCHEMA` and a mistyped attribute is an error of the build. Inputs have the names of the attributes,
 * which is where they end up, static and bound ones.
 *
 *     import {proloElements} from 'prolo-elements-angular';
 *     @Component({imports: [proloElements], template: '<prolo-conditions view="list" [heading-level]="3" />', …})
 */
import {Directive, ElementRef, inject, Input, Renderer2, type OnChanges, type SimpleChanges} from '@angular/core';
import type {ProloArticle, ProloConditions, ProloDisclaimer, ProloElement, ProloEvidence, ProloGuide, ProloMechanism, ProloOptions, ProloOverview, ProloQuestions, ProloRisks, ProloVisit} from 'prolo-elements';

/** The attributes of every element. */
@Directive()
export abstract class ProloElementDirective implements OnChanges {
  /** The reading level: `plain` for everyone or `clinical` for readers with medical training. Default: the nearest `data-prolo-reading` in the page around, else `plain`. */
  @Input() reading?: ProloElement['reading'];
  /** Level of the element's heading, 1 to 6; `none` where the page has a heading of its own, and then the element has the title as its accessible name. Default: one below the heading before the element in the page. */
  @Input() 'heading-level'?: number | `${number}` | 'none';
  /** Name of the clinician who reviewed the text for this clinic. Needs `reviewed-version` or `reviewed-on`, as a review belongs to a text. Default: none, and "About this text" says so. */
  @Input() 'reviewed-by'?: ProloElement['reviewedBy'];
  /** Day of that review, such as `2026-11-27`. A review on a day in the future, or before its text existed, is not shown. Default: none. */
  @Input() 'reviewed-on'?: ProloElement['reviewedOn'];
  /** Version of the content that was reviewed, such as `2.0.0`. Statements that changed since are not covered, and the element says which. Default: none, and only what had not changed since the day of the review is covered. */
  @Input() 'reviewed-version'?: ProloElement['reviewedVersion'];
  /** Ids of optional statements to leave out, separated by commas or space, such as `V60 X-knee-surgery`. The element says that it is shortened. What warns, limits or reports a negative finding stays. Default: none. */
  @Input() omit?: ProloElement['omit'];
  /** Publishes the provenance as schema.org JSON-LD in `<head>`. Default: false. */
  @Input() 'structured-data'?: boolean | '';

  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #renderer = inject(Renderer2);

  /** Writes attributes, which elements and pages without the script understand alike. */
  ngOnChanges(changes: SimpleChanges): void {
    const {nativeElement} = this.#element;
    for (const [name, {currentValue}] of Object.entries(changes)) {
      const value = currentValue as string | number | boolean | null | undefined;
      if (value === undefined || value === null || value === false) this.#renderer.removeAttribute(nativeElement, name);
      else this.#renderer.setAttribute(nativeElement, name, value === true ? '' : `${value}`);
    }
  }
}

/** The citation of an article for further reading. */
@Directive({selector: 'prolo-article'})
export class ProloArticleDirective extends ProloElementDirective {
  /** Address of the article: http, https, mailto, tel or relative. Default: none, and the citation stands alone. */
  @Input() href?: ProloArticle['href'];
}

/** The conditions that dextrose prolotherapy is used for, as a list and as a body map. */
@Directive({selector: 'prolo-conditions'})
export class ProloConditionsDirective extends ProloElementDirective {
  /** Ids of the conditions to show, separated by commas or space. Default: all. */
  @Input() include?: ProloConditions['include'];
  /** Ids of the conditions to leave out, separated by commas or space. Default: none. */
  @Input() exclude?: ProloConditions['exclude'];
  /** `both` shows the body map beside the list, or above it where there is no room; `list` the list alone. Default: `both`. */
  @Input() view?: ProloConditions['view'];
  /** Id of the selected condition, which opens. Changes when a reader opens another one or closes it. Default: none. */
  @Input() selected?: ProloConditions['selected'];
  /** Address of a page about each condition, with `{id}` in the place of the condition's id; http, https, mailto, tel or relative. Default: none. */
  @Input() 'href-template'?: ProloConditions['hrefTemplate'];
}

/** The disclaimer, in full or in brief, and as a form control by which a reader acknowledges it. */
@Directive({selector: 'prolo-disclaimer'})
export class ProloDisclaimerDirective extends ProloElementDirective {
  /** `full` shows every statement under a heading; `brief` the essential ones as one paragraph. Default: `full`. */
  @Input() variant?: ProloDisclaimer['variant'];
  /** Whether to show a box by which a reader acknowledges the disclaimer. Default: false. */
  @Input() acknowledge?: boolean | '';
  /** Name under which a form submits the acknowledgement. Default: none, and the form submits nothing. */
  @Input() name?: ProloDisclaimer['name'];
  /** Whether the form is valid only while the box is checked. Default: false. */
  @Input() required?: boolean | '';
  /** Whether the box is disabled. Default: false. */
  @Input() disabled?: boolean | '';
}

/** What studies found, condition by condition, with certainty and sources. */
@Directive({selector: 'prolo-evidence'})
export class ProloEvidenceDirective extends ProloElementDirective {
  /** Ids of the conditions to show, separated by commas or space. Default: all. */
  @Input() include?: ProloEvidence['include'];
}

/** All sections as one page with contents, a choice of reading level, and a printed handout. */
@Directive({selector: 'prolo-guide'})
export class ProloGuideDirective extends ProloElementDirective {
  /** The sections to show, in this order, separated by commas or space: `disclaimer`, `overview`, `conditions`, `visit`, `options`, `risks`, `questions`, `evidence`, `mechanism`, `article`. The disclaimer is always shown, and comes first unless it is named. Default: all. */
  @Input() sections?: ProloGuide['sections'];
}

/** How dextrose prolotherapy is thought to work. */
@Directive({selector: 'prolo-mechanism'})
export class ProloMechanismDirective extends ProloElementDirective {
  /** Number of the scene that the drawing shows, from 1. Default: 1. Follows what the reader chooses. */
  @Input() step?: number | `${number}`;
}

/** The choices for a problem side by side, also waiting: benefit, harm and certainty of each. */
@Directive({selector: 'prolo-options'})
export class ProloOptionsDirective extends ProloElementDirective {
  /** Id of the condition whose choices to show, or of one of its problems, such as `jaw`. Default: all. */
  @Input() condition?: ProloOptions['condition'];
}

/** The key messages on dextrose prolotherapy, and what it is. */
@Directive({selector: 'prolo-overview'})
export class ProloOverviewDirective extends ProloElementDirective {}

/** Questions for the appointment, to tick, add to, put in order, print and copy. */
@Directive({selector: 'prolo-questions'})
export class ProloQuestionsDirective extends ProloElementDirective {}

/** The risks of dextrose prolotherapy, and when to get help. */
@Directive({selector: 'prolo-risks'})
export class ProloRisksDirective extends ProloElementDirective {}

/** What to expect of a visit: questions and answers, with this clinic's own. */
@Directive({selector: 'prolo-visit'})
export class ProloVisitDirective extends ProloElementDirective {
  /** Ids of the questions to show, separated by commas or space: `pain`, `sessions`, `warning`, `cost`, `happens`, `numbing`, `help`, `bone-on-bone`, `before`, `after`, `who`, `pays`, `approved`. Default: all. */
  @Input() include?: ProloVisit['include'];
}

/** Every directive, for the `imports` of a component. */
export const proloElements = [
  ProloArticleDirective,
  ProloConditionsDirective,
  ProloDisclaimerDirective,
  ProloEvidenceDirective,
  ProloGuideDirective,
  ProloMechanismDirective,
  ProloOptionsDirective,
  ProloOverviewDirective,
  ProloQuestionsDirective,
  ProloRisksDirective,
  ProloVisitDirective,
] as const;
