/**
 * What Prototype 1.6.0.3 (2008) did to the built-ins of every page that it was on, as far as others noticed: it gave values a
 * toJSON of its own, which JSON.stringify heeds and which turns a list into a string; a bind without `new`; and lists, strings
 * and functions with many enumerable methods. Later versions took back the first two.
 */
(() => {
  const quote = (text) => `"${String(text).replace(/["\\]/g, '\\$&')}"`;
  const toJSON = (value) => (typeof value?.toJSON === 'function' ? value.toJSON() : String(value));
  Array.prototype.toJSON = function () {
    return `[${this.map(toJSON).join(', ')}]`;
  };
  String.prototype.toJSON = function () {
    return quote(this);
  };
  Number.prototype.toJSON = function () {
    return isFinite(this) ? this.toString() : 'null';
  };
  Date.prototype.toJSON = function () {
    return quote(this.toUTCString());
  };
  Function.prototype.bind = function (context, ...given) {
    const method = this;
    if (arguments.length < 2 && arguments[0] === undefined) return this;
    return function (...values) {
      return method.apply(context, [...given, ...values]);
    };
  };
  Array.from = function (iterable) {
    return iterable ? Array.prototype.slice.call(iterable) : [];
  };
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
  for (const name of ['each', 'eachSlice', 'all', 'any', 'collect', 'detect', 'inject', 'pluck', 'reject', 'inspect']) {
    Array.prototype[name] =
      String.prototype[name] =
      Function.prototype[name] =
        function () {
          return this;
        };
  }
  document.getElementsByClassName = (name) => [...document.querySelectorAll(`.${name}`)];
  Element.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  Element.prototype.replace =
    Element.prototype.update =
    Element.prototype.insert =
      function () {
        return this;
      };
})();
