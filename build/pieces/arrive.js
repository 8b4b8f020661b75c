/**
 * What a piece does when its file runs: it hands itself to the core of its version, or waits for it in a queue on the page's one
 * global. Where there is no core once the page has loaded, the first piece in the queue says so in the console. The build puts
 * the source of this function into each piece, so it refers to nothing outside of itself.
 */
export function arrive(version, name, run) {
  const page = (globalThis[Symbol.for('prolo-elements')] ??= {});
  const queue = ((page.pieces ??= {})[version] ??= []);
  const check = () => {
    const waiting = page.pieces[version];
    if (Array.isArray(waiting)) {
      const files = waiting.map(([file]) => `${file}.js`).join(', ');
      const others = Object.keys(page.pieces).filter((other) => other !== version);
      console.warn(
        `prolo-elements: ${files} of version ${version} cannot start without core.js of the same version. ` +
          (others.length ? `This page has version ${others.join(', ')}.` : 'Load core.js as well.'),
      );
    }
  };
  if (queue.push([name, run]) !== 1) return;
  if (globalThis.document.readyState === 'complete') setTimeout(check, 3000);
  else globalThis.addEventListener('load', () => setTimeout(check));
}
