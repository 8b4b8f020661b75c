/**
 * The elements in Angular templates, typed: a standalone directive for each tag, so that a template needs no
 * `CUSTOM_ELEMENTS_SCHEMA` and a mistyped attribute is an error of the build. Inputs have the names of the attributes,
 * which is where they end up, static and bound ones.
 *
 *     import {proloElements} from 'prolo-elements/angular';
 *     @Component({imports: [proloElements], template: '<prolo-conditions view="list" [heading-level]="3" />', …})
 */
import {Directive, ElementRef, inject, Input, Renderer2, type OnChanges, type SimpleChanges} from '@angular/core';
import type {
  ProloArticle,
  ProloConditions,
  ProloDisclaimer,
  ProloElement,
  ProloEvidence,
  ProloGuide,
} from 'prolo-elements';

/** A number as it may stand in markup. */
type NumberAttribute = number | `${number}`;
/** Bound, or there without a value as in markup. */
type BooleanAttribute = boolean | '';

/** What all elements take. */
@Directive()
export abstract class ProloElementDirective implements OnChanges {
  @Input() reading?: ProloElement['reading'];
  @Input() 'heading-level'?: NumberAttribute;
  @Input() 'reviewed-by'?: ProloElement['reviewedBy'];
  @Input() 'reviewed-on'?: ProloElement['reviewedOn'];
  @Input() 'structured-data'?: BooleanAttribute;

  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #renderer = inject(Renderer2);

  /** Writes the attributes by hand, as Angular takes `include` for a listener, because of its first two letters. */
  ngOnChanges(changes: SimpleChanges): void {
    const {nativeElement} = this.#element;
    for (const [name, {currentValue}] of Object.entries(changes)) {
      const value = currentValue as string | number | boolean | null | undefined;
      if (value === undefined || value === null || value === false) this.#renderer.removeAttribute(nativeElement, name);
      else this.#renderer.setAttribute(nativeElement, name, value === true ? '' : `${value}`);
    }
  }
}

@Directive({selector: 'prolo-article'})
export class ProloArticleDirective extends ProloElementDirective {
  @Input() href?: ProloArticle['href'];
}

@Directive({selector: 'prolo-conditions'})
export class ProloConditionsDirective extends ProloElementDirective {
  @Input() include?: ProloConditions['include'];
  @Input() exclude?: ProloConditions['exclude'];
  @Input() view?: ProloConditions['view'];
  @Input() selected?: ProloConditions['selected'];
  @Input() 'href-template'?: ProloConditions['hrefTemplate'];
}

@Directive({selector: 'prolo-disclaimer'})
export class ProloDisclaimerDirective extends ProloElementDirective {
  @Input() variant?: ProloDisclaimer['variant'];
  @Input() acknowledge?: BooleanAttribute;
  @Input() name?: ProloDisclaimer['name'];
  @Input() required?: BooleanAttribute;
}

@Directive({selector: 'prolo-evidence'})
export class ProloEvidenceDirective extends ProloElementDirective {
  @Input() include?: ProloEvidence['include'];
}

@Directive({selector: 'prolo-guide'})
export class ProloGuideDirective extends ProloElementDirective {
  @Input() sections?: ProloGuide['sections'];
}

@Directive({selector: 'prolo-mechanism'})
export class ProloMechanismDirective extends ProloElementDirective {
  @Input() step?: NumberAttribute;
}

@Directive({selector: 'prolo-overview'})
export class ProloOverviewDirective extends ProloElementDirective {}

@Directive({selector: 'prolo-risks'})
export class ProloRisksDirective extends ProloElementDirective {}

/** Every directive, for the `imports` of a component. */
export const proloElements = [
  ProloArticleDirective,
  ProloConditionsDirective,
  ProloDisclaimerDirective,
  ProloEvidenceDirective,
  ProloGuideDirective,
  ProloMechanismDirective,
  ProloOverviewDirective,
  ProloRisksDirective,
] as const;
