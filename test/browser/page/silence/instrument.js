/**
 * Runs in a page before any other script. Notes whatever could carry something out of the page or stay behind in it, and
 * puts a clock in place of time that a test moves. Shared by silence.test.ts and `npm run privacy-audit`.
 */
window.silence = (() => {
  /** How often each way out of the page, or into the browser's memory, was taken. */
  const calls = {};
  const watch = (name) => {
    calls[name] = 0;
    return () => calls[name]++;
  };
  const watchMethod = (label, owner, name) => {
    const original = owner?.[name];
    if (!original) return;
    const note = watch(label);
    owner[name] = function (...values) {
      note();
      return original.apply(this, values);
    };
  };
  const watchConstructor = (/** @type {any} */ name) => {
    if (!window[name]) return;
    const note = watch(name);
    window[name] = new Proxy(window[name], {
      construct(/** @type {any} */ target, values, newTarget) {
        note();
        return Reflect.construct(target, values, newTarget);
      },
    });
  };
  const watchProperty = (label, owner, name, {alsoRead}) => {
    const {get, set, ...rest} = Object.getOwnPropertyDescriptor(owner ?? {}, name) ?? {};
    if (!get) return;
    const note = watch(label);
    const noted = (access) =>
      access &&
      /** @this {any} */ function (...values) {
        note();
        return Reflect.apply(access, this, values);
      };
    Object.defineProperty(owner, name, {...rest, get: alsoRead ? noted(get) : get, set: noted(set)});
  };

  watchMethod('fetch', window, 'fetch');
  watchMethod('fetchLater', window, 'fetchLater');
  watchMethod('open', window, 'open');
  watchMethod('postMessage', window, 'postMessage');
  watchMethod('XMLHttpRequest', XMLHttpRequest.prototype, 'open');
  watchMethod('sendBeacon', Navigator.prototype, 'sendBeacon');
  watchMethod('serviceWorker.register', window.ServiceWorkerContainer?.prototype, 'register');
  for (const name of ['WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'BroadcastChannel']) {
    watchConstructor(name);
  }
  for (const name of ['Worker', 'SharedWorker', 'Image', 'Audio', 'FontFace']) watchConstructor(name);
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    watchProperty(name, window, name, {alsoRead: true});
  }
  watchProperty('cookie', Document.prototype, 'cookie', {alsoRead: true});
  for (const [name, property] of [
    ['Image', 'src'],
    ['Image', 'srcset'],
    ['Script', 'src'],
    ['IFrame', 'src'],
    ['Media', 'src'],
    ['Embed', 'src'],
    ['Object', 'data'],
    ['Link', 'href'],
  ]) {
    const label = `${name.toLowerCase()}.${property}`;
    watchProperty(label, window[`HTML${name}Element`].prototype, property, {alsoRead: false});
  }

  // What loads or connects as soon as it stands in a page, whatever its attributes are set by.
  const loaders =
    'link img iframe frame fencedframe object embed audio video source track portal base meta image'.split(' ');
  for (const name of ['createElement', 'createElementNS']) {
    const original = Document.prototype[name];
    const note = watch(`${name} of what loads`);
    Document.prototype[name] = function (...values) {
      if (loaders.includes(String(values.at(name === 'createElement' ? 0 : 1)).toLowerCase())) note();
      return original.apply(this, values);
    };
  }

  /** Listeners on whatever outlives an element: all targets but nodes, and the frame of the document. */
  const listeners = new Set();
  const outlives = (/** @type {any} */ target) =>
    !(target instanceof Node) ||
    new Set([document, document.documentElement, document.head, document.body]).has(/** @type {any} */ (target));
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const isCapture = (options) => Boolean(typeof options === 'object' ? options?.capture : options);
  const forget = (target, type, callback, capture) => {
    for (const entry of listeners) {
      if (entry.target === target && entry.type === type && entry.callback === callback && entry.capture === capture) {
        listeners.delete(entry);
      }
    }
  };
  EventTarget.prototype.addEventListener = function (type, callback, /** @type {any} */ options) {
    const target = this ?? window;
    addEventListener.call(target, type, callback, options);
    if (!callback || !outlives(target)) return;
    const capture = isCapture(options);
    const forgetThis = () => forget(target, type, callback, capture);
    forgetThis();
    listeners.add({target, type, callback, capture});
    if (options?.once) addEventListener.call(target, type, forgetThis, options);
    if (options?.signal) addEventListener.call(options.signal, 'abort', forgetThis, {once: true});
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    const target = this ?? window;
    removeEventListener.call(target, type, callback, options);
    forget(target, type, callback, isCapture(options));
  };

  const observers = new Set();
  for (const name of [
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'PerformanceObserver',
    'ReportingObserver',
  ]) {
    if (!window[name]) continue;
    const entry = (observer) => [...observers].find((entry) => entry.observer === observer);
    window[name] = class extends window[name] {
      observe(...values) {
        super.observe(...values);
        if (!entry(this)) observers.add({name, observer: this});
      }
      disconnect() {
        super.disconnect();
        observers.delete(entry(this));
      }
    };
  }

  const realTimeout = window.setTimeout.bind(window);
  const RealDate = Date;
  const start = RealDate.now();
  const timers = new Map();
  let now = 0;
  let lastId = 0;
  const schedule = (run, delay, interval) => {
    timers.set(++lastId, {run, due: now + Math.max(Number(delay) || 0, 1), interval});
    return lastId;
  };
  const cancel = (id) => void timers.delete(id);
  const page = /** @type {any} */ (window);
  page.setTimeout = (callback, delay, ...values) => schedule(() => callback(...values), delay);
  page.setInterval = (callback, delay, ...values) => {
    const interval = Math.max(Number(delay) || 0, 4);
    return schedule(() => callback(...values), interval, interval);
  };
  window.requestAnimationFrame = (callback) => schedule(() => callback(now), 16);
  window.requestIdleCallback = (callback) => schedule(() => callback({didTimeout: false, timeRemaining: () => 50}), 1);
  window.clearTimeout = window.clearInterval = window.cancelAnimationFrame = window.cancelIdleCallback = cancel;
  performance.now = () => now;
  window.Date = new Proxy(RealDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length > 0 ? values : [start + now], newTarget),
    get: (target, key) => (key === 'now' ? () => start + now : target[key]),
  });

  // Real printing needs a reader, and following a link is the reader's own doing.
  window.print = () => {
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
  };
  for (const type of ['click', 'submit']) addEventListener.call(window, type, (event) => event.preventDefault());

  const namesBefore = new Set(Reflect.ownKeys(window));
  namesBefore.add('silence');

  return {
    calls,

    /** Lets time pass: what is due runs, in order, each with the promises that it settles. */
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [id, next] = [...timers].reduce(
          (first, timer) => (timer[1].due < first[1].due ? timer : first),
          [0, {due: Infinity}],
        );
        if (next.due > end) break;
        now = next.due;
        if (next.interval) next.due += next.interval;
        else timers.delete(id);
        next.run();
        await null;
      }
      now = end;
      await this.breathe();
    },

    /** Waits for what the browser does on its own, such as a digest. */
    breathe: () => new Promise((resolve) => realTimeout(resolve, 20)),

    /** What still waits or listens. */
    leftovers() {
      const handlers = [];
      for (const [name, owner] of Object.entries({window, document})) {
        for (const key in owner) if (/^on/.test(key) && owner[key]) handlers.push(`${name}.${key}`);
      }
      return [
        ...[...listeners].map(({target, type}) => `${target.constructor.name} ${type}`),
        ...handlers,
        ...[...observers].map(({name}) => name),
        ...[...timers.values()].map(({interval}) => (interval ? 'interval' : 'timeout')),
      ];
    },

    /** What stands in the page or in an element, could load, and did not come with the page itself. */
    loaders() {
      const selector = `:is(${loaders}, script:not([type='application/ld+json'])):not([data-page])`;
      const found = (root) => [
        ...[...root.querySelectorAll(selector)].map(({localName}) => localName),
        ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? found(shadowRoot) : [])),
      ];
      return found(document);
    },

    /** Names that scripts added to the window. */
    globals: () =>
      Reflect.ownKeys(window)
        .filter((name) => !namesBefore.has(name))
        .map(String),
  };
})();
