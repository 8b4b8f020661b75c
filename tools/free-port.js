import {createServer} from 'node:net';

/** A port nobody listens on: the first one from `start` upwards, or any one for 0. */
export async function freePort(start = 0) {
  for (let port = start; ; port++) {
    // Some systems let a second server take a port as long as its address is another one: ask for both.
    const taken = await listen(port);
    if (taken && (start === 0 || (await listen(port, 'localhost')))) return taken;
    if (start === 0 || port >= start + 100) throw new Error(`No free port found from ${start} upwards.`);
  }
}

/** The port, once it was seen to be free; undefined when it is taken. */
function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(port, host, () => {
      const free = server.address().port;
      server.close(() => resolve(free));
    });
  });
}
