// The limit of any script embed: a small custom element written by hand, with the words in it.
/* global STYLES, WORDS */
const styles = new CSSStyleSheet();
styles.replaceSync(STYLES);

for (const [name, html] of Object.entries(WORDS)) {
  const template = document.createElement('template');
  template.innerHTML = html;
  customElements.define(
    `clinic-${name}`,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [styles];
        root.append(document.importNode(template.content, true));
      }
    },
  );
}
