import type {LitElement} from 'lit';

/** Every tag of the library. */
export type ProloTag = Extract<keyof HTMLElementTagNameMap, `prolo-${string}`>;

/** Every event of the library, by its name. */
export type ProloEvents = {
  [Name in Extract<keyof GlobalEventHandlersEventMap, `prolo-${string}`>]: GlobalEventHandlersEventMap[Name];
};

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsWritable<Element, Name extends keyof Element> = Same<
  {-readonly [_ in Name]: Element[Name]},
  Pick<Element, Name>
>;

/** `headingLevel` as `heading-level`. */
type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Name;

/** What a page may set on an element, as properties: all but what every Lit element has, methods, and what is read only. */
export type ProloProperties<Tag extends ProloTag> = {
  [
    Name in keyof HTMLElementTagNameMap[Tag] as Name extends keyof LitElement
      ? never
      : HTMLElementTagNameMap[Tag][Name] extends (...values: never[]) => unknown
        ? never
        : IsWritable<HTMLElementTagNameMap[Tag], Name> extends true
          ? Name
          : never
  ]?: HTMLElementTagNameMap[Tag][Name];
};

/** The same under the names that they have as attributes. */
export type ProloAttributes<Tag extends ProloTag> = {
  [Name in keyof ProloProperties<Tag> & string as KebabCase<Name>]?: ProloProperties<Tag>[Name];
};
