import {within} from 'storybook/test';

/** The element of a story and what can be found in its shadow root, once it has rendered. */
export async function findElement<Tag extends keyof HTMLElementTagNameMap>(canvasElement: HTMLElement, tag: Tag) {
  await customElements.whenDefined(tag);
  const element = canvasElement.querySelector(tag)!;
  await (element as Partial<{updateComplete: Promise<boolean>}>).updateComplete;
  return {element, shadow: within(element.shadowRoot as unknown as HTMLElement)};
}
