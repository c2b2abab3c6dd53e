import { inline, style, type Host } from '../host.ts';

/** Written for these tests, modelled on Prototype.js 1.6. */
const prototypeStyle = `
  window.$A = function (list) {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    var items = [];
    for (var at = 0; at < (list.length || 0); at++) items[at] = list[at];
    return items;
  };
  Array.from = $A;
  window.$ = function (id) { return typeof id === 'string' ? document.getElementById(id) : id; };
  window.$$ = function (css) { return $A(document.querySelectorAll(css)); };
  var enumerable = {
    each: function (act) { for (var at = 0; at < this.length; at++) act(this[at], at); return this; },
    first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
    clear: function () { this.length = 0; return this; }, compact: function () { return this; },
    collect: function (act) { var out = []; this.each(function (x, i) { out.push(act(x, i)); }); return out; },
    include: function (x) { return this.indexOf(x) !== -1; }, toArray: function () { return [].concat(this); },
    entries: function () { return [].concat(this); }, clone: function () { return [].concat(this); },
    size: function () { return this.length; }, inspect: function () { return '[' + this + ']'; },
    toJSON: function () { return '[' + this.join(', ') + ']'; },
  };
  for (var name in enumerable) Array.prototype[name] = enumerable[name];
  Array.prototype.map = function (act, self) {
    act = act ? act.bind(self) : function (x) { return x; };
    return this.collect(act);
  };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Object.prototype.toJSON = undefined; delete Object.prototype.toJSON;
  Object.keys = function (object) { var names = []; for (var name in object) if (Object.prototype.hasOwnProperty.call(object, name)) names.push(name); return names; };
  Function.prototype.bind = function () {
    var method = this, given = $A(arguments), self = given.shift();
    return function () { return method.apply(self, given.concat($A(arguments))); };
  };
  Function.prototype.curry = function () { return this; };
  Function.prototype.argumentNames = function () { return []; };
  String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; };
  String.prototype.endsWith = function (end) { return this.slice(-end.length) === end; };
  String.prototype.strip = String.prototype.trim;
  String.prototype.empty = function () { return this == ''; };
  var tools = {
    remove: function () { this.parentNode.removeChild(this); return this; },
    update: function (text) { this.textContent = text; return this; },
    hide: function () { this.style.display = 'none'; return this; },
    show: function () { this.style.display = ''; return this; },
    toggle: function () { return this; }, visible: function () { return this.style.display != 'none'; },
    select: function (css) { return $A(this.querySelectorAll(css)); },
    up: function () { return this.parentNode; }, down: function () { return this.firstElementChild; },
    replace: function () { return this; }, insert: function (one) { this.appendChild(one); return this; },
    observe: function (type, act) { this.addEventListener(type, act); return this; },
  };
  for (var tool in tools) HTMLElement.prototype[tool] = Element.prototype[tool] = tools[tool];
  document.getElementsByClassName = function (name) { return $$('.' + name); };
`;

/** Written for these tests, modelled on MooTools 1.4. */
const mooStyle = `
  Function.prototype.extend = function (key, value) { this[key] = value; return this; };
  Function.prototype.implement = function (key, value) { this.prototype[key] = value; return this; };
  Function.prototype.delay = function (ms) { return setTimeout(this, ms); };
  Function.prototype.pass = function () { return this; };
  Function.prototype.$family = function () { return 'function'; };
  Array.implement('$family', function () { return 'array'; });
  Array.implement('each', function (act, self) { for (var at = 0; at < this.length; at++) act.call(self, this[at], at, this); });
  Array.implement('contains', function (one) { return this.indexOf(one) !== -1; });
  Array.implement('associate', function () { return {}; });
  Array.implement('erase', function (one) { return this; });
  String.implement('contains', function (one) { return this.indexOf(one) !== -1; });
  String.implement('clean', function () { return this.trim(); });
  Number.implement('limit', function (low, high) { return Math.min(high, Math.max(low, this)); });
  Array.from = function (one) { return one == null ? [] : typeof one === 'object' && 'length' in one ? Array.prototype.slice.call(one) : [one]; };
  window.Event = new Function('event', 'this.event = event || window.event;');
  var NativeElement = window.Element;
  window.Element = function (tag) { return document.createElement(tag); };
  window.Element.prototype = NativeElement.prototype;
  Element.prototype.getElement = function (css) { return this.querySelector(css); };
  Element.prototype.inject = function (one) { one.appendChild(this); return this; };
  Element.prototype.dispose = function () { return this.parentNode ? this.parentNode.removeChild(this) : this; };
  Element.prototype.getProperty = function (name) { return this.getAttribute(name); };
  window.$ = document.id = function (id) { return document.getElementById(id); };
`;

/** Pages that have changed the language's built-ins or the DOM. */
export const builtIns: readonly Host[] = [
  {
    name: 'with a library after the ways of Prototype.js',
    why: 'Magento 1: Array.from = $A broke cookie banners and Google Maps.',
    head: inline(prototypeStyle),
    inFirefox: true,
  },
  {
    name: 'with such a library that arrives after the help',
    why: 'Magento 1 with deferred scripts.',
    content: '',
    act: (page) => page.evaluate(prototypeStyle),
  },
  {
    name: 'with a library after the ways of MooTools',
    why: 'Joomla 2.5: window.Event cannot be constructed.',
    head: inline(mooStyle),
    inFirefox: true,
  },
  {
    name: 'with such a library after the help',
    why: 'Joomla 2.5 modules.',
    act: (page) => page.evaluate(mooStyle),
  },
  {
    name: 'with both libraries at once',
    why: 'Shops with fifteen years of plug-ins.',
    head: inline(prototypeStyle) + inline(mooStyle),
  },
  {
    name: 'with junk on Array, Function, String and Object',
    why: 'Sugar-like extensions that show up in every loop.',
    head: inline(`
      Array.prototype.junk = function () {}; Function.prototype.junk = 'x'; String.prototype.junk = 7;
      Object.prototype.junk = function () { return 'junk'; }; Object.prototype.each = function () {};
      Number.prototype.toJSON = function () { return 'n'; }; Array.prototype.toJSON = function () { return 'a'; };`),
    inFirefox: true,
  },
  {
    name: 'that owns $, $$, _, html and css',
    why: 'jQuery.noConflict().',
    head: inline(
      'var $ = function () { return null; }, $$ = $, _ = { map: 0 }, html = 1, css = 2, nothing = 3; window.jQuery = { noConflict: $ };',
    ),
  },
  {
    name: 'with an AMD loader',
    why: 'Magento 2 and RequireJS: anonymous define() throws.',
    head: inline(
      "window.define = function () { throw new Error('Mismatched anonymous define() module'); }; define.amd = {}; window.require = window.requirejs = define;",
    ),
    inFirefox: true,
  },
  {
    name: 'with CommonJS names in the open',
    why: 'Bundles that leak module and exports.',
    head: inline(
      'var module = { exports: {} }, exports = module.exports, process = { env: {} }, global = 1;',
    ),
  },
  {
    name: 'that brings a CustomEvent of its own',
    why: 'A shim for Internet Explorer that replaces what works.',
    head: inline(`window.CustomEvent = function (type, how) {
      how = how || {}; var event = document.createEvent('CustomEvent');
      event.initCustomEvent(type, !!how.bubbles, !!how.cancelable, how.detail); return event; };
      CustomEvent.prototype = window.Event.prototype;`),
  },
  {
    name: 'whose elements have other remove, append and closest',
    why: 'Home-made DOM libraries.',
    head: inline(`
      Element.prototype.append = function (html) { this.insertAdjacentHTML('beforeend', html); return this; };
      Element.prototype.prepend = Element.prototype.append; Element.prototype.before = function () { return this; };
      Element.prototype.remove = function (css) { if (css) this.querySelector(css).remove(); else this.parentNode.removeChild(this); return this; };
      Element.prototype.closest = function (css) { for (var one = this; one && one.matches; one = one.parentNode) if (one.matches(css)) return one; return null; };
      Element.prototype.toggle = function () { return this; };`),
    inFirefox: true,
  },
  {
    name: 'whose lists of nodes cannot be walked',
    why: 'A polyfill that takes forEach for missing.',
    head: inline(
      'delete NodeList.prototype.forEach; delete NodeList.prototype.entries; delete HTMLCollection.prototype.forEach;',
    ),
  },
  {
    name: 'with classes of its own named Node, Text, Comment, Range, Option and Response',
    why: 'Comments, trees and ranges of prices are words of shops.',
    head: inline(
      'function Node() {} function Text() {} function Comment() {} function Range() {} function Option() {} function Response() {} function Selection() {}',
    ),
  },
  {
    name: 'with a class of its own named Map',
    why: 'Store locators.',
    head: inline('window.Map = function Map(place) { this.place = place; this.zoom = 3; };'),
    outcome: 'absent',
  },
  {
    name: 'with old Map, Set and WeakMap polyfills',
    why: 'core-js 1 after a wrong check: no iterables.',
    head: inline(`
      function OldSet() { this.keys = []; }
      OldSet.prototype.has = function (x) { return this.keys.indexOf(x) >= 0; };
      OldSet.prototype.add = function (x) { if (!this.has(x)) this.keys.push(x); return this; };
      window.Set = OldSet;`),
    outcome: 'absent',
  },
  {
    name: 'with a JSON of its own',
    why: 'json2.js from 2009, put in by force.',
    head: inline(`(function () { var native = JSON.parse; window.JSON = {
      parse: function (text) { return native(String(text)); },
      stringify: function (value) { return value === undefined ? undefined : '{}'; } }; })();`),
  },
  {
    name: 'with promises of its own',
    why: 'Promise libraries that take the global name.',
    head: inline(`(function (Native) { class Late extends Native {
      then(a, b) { return super.then(a && ((x) => a(x)), b); } } window.Promise = Late; })(Promise);`),
  },
  {
    name: 'that wraps every listener',
    why: 'Error trackers and zones: listeners lose their options.',
    head: inline(`(function (add) { EventTarget.prototype.addEventListener = function (type, act, how) {
      return add.call(this, type, act, typeof how === 'object' && how !== null ? !!how.capture : how); }; })(EventTarget.prototype.addEventListener);`),
  },
  {
    name: 'that wraps attachShadow',
    why: 'Session recorders.',
    head: inline(`(function (attach) { Element.prototype.attachShadow = function (how) {
      var root = attach.call(this, how); root.recorded = true; return root; }; })(Element.prototype.attachShadow);`),
  },
  {
    name: 'that wraps the history',
    why: 'Routers and analytics.',
    head: inline(`['pushState', 'replaceState'].forEach(function (name) { var native = history[name];
      history[name] = function () { var out = native.apply(this, arguments); window.dispatchEvent(new CustomEvent('locationchange')); return out; }; });`),
  },
  {
    name: 'whose console throws',
    why: 'Production builds that silence it badly.',
    tag: '<script src="%SCRIPT%" defer data-theme="neon" data-mode="?"></script>',
    head: inline(
      "for (const name of ['log', 'warn', 'info', 'debug']) console[name] = () => { throw new Error('no console here'); };",
    ),
    inFirefox: true,
  },
  {
    name: 'without a console',
    why: 'Production builds that remove it.',
    tag: '<script src="%SCRIPT%" defer data-theme="neon"></script>',
    head: inline('window.console = undefined;'),
  },
  {
    name: 'whose animation frames never come',
    why: 'Tabs in the background, broken shims.',
    act: (page) => page.evaluate('window.requestAnimationFrame = () => 0; 0'),
  },
  {
    name: 'whose timers are late',
    why: 'Performance plug-ins that put timers off.',
    head: inline(
      '(function (late) { window.setTimeout = function (act, ms) { return late(act, (ms || 0) * 8 + 300); }; })(setTimeout);',
    ),
  },
  {
    name: 'where time stands still',
    why: 'Mocked clocks of demos.',
    head: inline(`(function (Native) { window.Date = class extends Native {
      constructor(...given) { if (given.length === 0) super(0); else super(...given); } static now() { return 0; } }; })(Date);`),
  },
  {
    name: 'with a date library that replaces Date',
    why: 'datejs, locale shims.',
    head: inline(`Date.prototype.toString = function () { return 'today'; }; Date.prototype.getDay = function () { return 1; };
      Date.now = function () { return 1; }; Math.random = function () { return 0.5; };`),
  },
  {
    name: 'whose strings and numbers have been improved',
    why: 'Helper files of agencies.',
    head: inline(`String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
      String.prototype.replaceAll = function (a, b) { return this.split(a).join(b); };
      String.prototype.includes = function (x) { return this.indexOf(x) > -1; };
      Array.prototype.includes = function (x) { return this.indexOf(x) > -1; };
      Array.prototype.remove = function (x) { var at = this.indexOf(x); if (at > -1) this.splice(at, 1); return this; };
      Array.prototype.last = function () { return this[this.length - 1]; };`),
  },
  {
    name: 'that has frozen the built-in prototypes',
    why: 'Hardened checkouts.',
    head: inline(
      '[Object, Array, Function, String, Promise, RegExp, Map, Set, Error, Event, EventTarget, CustomEvent].forEach((one) => Object.freeze(one.prototype));',
    ),
    inFirefox: true,
  },
  {
    name: 'whose styles hide nothing that is hidden',
    why: 'Themes that give [hidden] a display.',
    head: style(
      '[hidden] { display: block !important } title, script, style { display: none !important }',
    ),
  },
];
