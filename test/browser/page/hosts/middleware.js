/** What the tests on host pages need beside the built files themselves. */
import {readFileSync} from 'node:fs';
import sirv from 'sirv';
import {install, libraries as librariesFolder} from '../../../support/install.js';
import {browserFiles} from '../../../../tools/stage.js';
import {missing} from '../../../support/programs.js';
import {themePage, themes} from '../../../support/themes/themes.js';
import {filesFor, silencePage} from '../silence/pages.js';

const root = new URL('../../../../', import.meta.url);
const packageJson = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** Pages that listen, at /silence/, and which files there are, each with those that its page loads. */
export const silencePages = async (ctx, next) => {
  // All other files are in prolo.js too: the nightly run listens to each of them.
  const isTried = (file) => process.env.SCOPE !== 'push' || ['doctor.js', 'prolo.js'].includes(file);
  const files = () =>
    Object.fromEntries(
      browserFiles()
        .filter(isTried)
        .map((file) => [file, filesFor(file)]),
    );
  const body = ctx.path === '/silence/files.json' ? files() : silencePage(ctx.path);
  if (!body) return next();
  ctx.body = body;
};

/**
 * Built files as another version and in another language: /copy/9.9.9/de/prolo.js, or several put together, as
 * /copy/9.9.9/de/core.js,elements/prolo-overview.js. The words stay English; a pack says
 * of itself which language it is in.
 */
export const copies = async (ctx, next) => {
  const [, version, language, names] = /^\/copy\/([\d.]+)\/([a-z]+)\/(.+\.js)$/.exec(ctx.path) ?? [];
  if (!names) return next();
  ctx.type = 'text/javascript';
  ctx.body = readTogether(names)
    .replaceAll(`"${packageJson.version}"`, `"${version}"`)
    .replaceAll('lang:"en"', `lang:"${language}"`);
};

/** Why tests that need a program are to be skipped: /missing/mootools, empty where it is there. */
export const missingPrograms = async (ctx, next) => {
  const [, name] = /^\/missing\/(\w+)$/.exec(ctx.path) ?? [];
  if (!name) return next();
  ctx.body = missing(/** @type {Parameters<typeof missing>[0]} */ (name)) ?? '';
};

/**
 * Themes that clinics have: /themes/pages.json, each with its page, into which `<!-- content -->` stands for the elements, or
 * with the programs that it needs and that are missing; and the style sheets of the pages.
 */
export const themePages = async (ctx, next) => {
  if (ctx.path === '/themes/pages.json') {
    ctx.body = Object.entries(themes).flatMap(([id, {needs}]) =>
      [false, true].map((isDark) => {
        const name = isDark ? `${id}-dark` : id;
        const markup = themePage(id, '<!-- content -->', {isDark, css: `/themes/${name}.css`});
        return {name, markup, missing: missing(...needs) ?? ''};
      }),
    );
    return;
  }
  const [, id, dark] = /^\/themes\/([\w-]+?)(-dark)?\.css$/.exec(ctx.path) ?? [];
  if (!id) return next();
  ctx.type = 'text/css';
  ctx.body = await themes[id].css(Boolean(dark));
};

/** What the prerenderer makes of a page: POST /prerender, or /prerender?fallback for plain HTML. */
export const prerendering = async (ctx, next) => {
  if (ctx.path !== '/prerender') return next();
  const {prerender} = await import('prolo-elements/prerender');
  ctx.body = await new Response(
    await prerender(ctx.req, {fallback: ctx.querystring === 'fallback', report() {}}),
  ).text();
};

/**
 * Libraries of other people's pages at /libraries/npm/, and at /libraries/debian/ what Debian still has and npm has not.
 * They are served as they are: the server of the tests would compile them and make them strict.
 */
export const libraries = (request, response, next) => {
  const [, folder, path] = /^\/libraries\/(npm|debian)(\/.*)$/.exec(request.url) ?? [];
  if (!folder) return next();
  request.url = path;
  librariesIn[folder](request, response, () => response.writeHead(404).end());
};
// A part of the tests that plays no other library needs none.
const isNeeded = /hostile|looks/.test(process.env.FILES ?? 'hostile');
const librariesIn = {
  npm: sirv(isNeeded ? install(librariesFolder) : librariesFolder, {dev: true}),
  debian: sirv('/usr/share/javascript', {dev: true}),
};

/**
 * A page in the character set that its address names, as bytes: /charset/windows-1252. The page says
 * nothing of its own about it: the header alone does.
 */
export const inCharset = async (ctx, next) => {
  const [, charset] = /^\/charset\/([\w-]+)$/.exec(ctx.path) ?? [];
  if (!charset) return next();
  ctx.set('content-type', `text/html; charset=${charset}`);
  // The one letter outside of ASCII is that of windows-1252: read as UTF-8 it would be no letter at all.
  ctx.body = Buffer.from(
    `<!doctype html><html lang="en"><title>Page</title><script src="/test/browser/page/csp/probe.js"></script>
    <script src="/prolo-elements/prolo.js"></script><body><h1>Caf\u00e9</h1><prolo-overview></prolo-overview>
    <prolo-conditions></prolo-conditions><prolo-evidence></prolo-evidence><prolo-disclaimer></prolo-disclaimer>`,
    'latin1',
  );
};

/** Built files as one, as `cat` puts them together: /cat/core.js,elements/prolo-overview.js. */
export const concatenated = async (ctx, next) => {
  const [, names] = /^\/cat\/([\w./,-]+)$/.exec(ctx.path) ?? [];
  if (!names) return next();
  ctx.type = 'text/javascript';
  ctx.body = readTogether(names);
};

const readTogether = (names) =>
  names
    .split(',')
    .map((name) => readFileSync(new URL(`dist/${name}`, root), 'utf8'))
    .join('');
