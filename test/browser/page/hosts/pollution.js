/** Enumerable names on the prototypes of everything, as scripts from before 2010 left them there. */
for (const name of [
  'extend',
  'each',
  'clone',
  'keys',
  'values',
  'map',
  'find',
  'contains',
  'size',
  'inspect',
  'toJSONString',
  'toQueryString',
  'subscribe',
  'trigger',
]) {
  for (const {prototype} of [Object, Array, Function, String, Number, Node, Event]) {
    if (!(name in prototype)) {
      prototype[name] = function () {
        throw new Error(`${name} is the host's own`);
      };
    }
  }
}
