/** Calls back once the page has loaded and the browser is idle. */
export function afterLoad(callback: () => void): void {
  const wait = () => {
    // Safari has no requestIdleCallback. The time limit is for pages that are never idle.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, {timeout: 2000});
    else setTimeout(callback);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, {once: true});
}
