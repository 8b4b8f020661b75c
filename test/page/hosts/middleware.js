/** What the tests on host pages need beside the built files themselves. */
import {builtFiles, silencePage} from '../silence/pages.js';

/** Pages that listen, at /silence/, and which files there are. */
export const silencePages = async (ctx, next) => {
  const body = ctx.path === '/silence/files.json' ? {files: builtFiles()} : silencePage(ctx.path);
  if (!body) return next();
  ctx.body = body;
};
