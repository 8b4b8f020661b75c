/** Calls back once the page has loaded and has nothing more urgent to do. */
export function afterLoad(callback: () => void): void {
  const wait = () => {
    // Safari has no requestIdleCallback; a page that is never idle is not waited for.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, {timeout: 2000});
    else setTimeout(callback);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, {once: true});
}
