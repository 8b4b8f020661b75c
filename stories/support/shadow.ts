import {within} from 'storybook/test';

/** Waits until the element of a story has rendered. Returns it with queries for its shadow root. */
export async function findElement<Tag extends keyof HTMLElementTagNameMap>(canvasElement: HTMLElement, tag: Tag) {
  await customElements.whenDefined(tag);
  const element = canvasElement.querySelector(tag)!;
  await (element as Partial<{updateComplete: Promise<boolean>}>).updateComplete;
  return {element, shadow: within(element.shadowRoot as unknown as HTMLElement)};
}
