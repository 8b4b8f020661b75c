import type {TemplateResult} from 'lit';

/** A template as Lit keeps it (lit-html's own class of this name, which is not public). */
export interface LitTemplate {
  readonly el: HTMLTemplateElement;
  readonly parts: readonly {
    readonly type: number;
    readonly index: number;
    readonly name?: string;
    readonly strings?: readonly string[];
    readonly ctor?: {readonly name: string};
  }[];
}

interface ChildPart {
  _$getTemplate(result: TemplateResult): LitTemplate;
}

/** Every template that Lit has made, by the strings that it was made of. */
export const templates = new Map<TemplateStringsArray, {result: TemplateResult; template: LitTemplate}>();

/** Lit offers its inner classes to polyfills while it loads, so this module is imported before anything that imports Lit. */
const listen = (_: unknown, {prototype}: {prototype: ChildPart}) => {
  const getTemplate = prototype._$getTemplate;
  prototype._$getTemplate = function (result) {
    const template = getTemplate.call(this, result);
    templates.set(result.strings, {result, template});
    return template;
  };
};

Object.assign(globalThis, {litHtmlPolyfillSupportDevMode: listen});
