import {createServer} from 'node:net';

/**
 * Finds a free TCP port.
 * @param {number} [start] the first port to try; 0 lets the system choose
 * @returns {Promise<number>}
 */
export async function freePort(start = 0) {
  for (let port = start; ; port++) {
    // Some systems allow two servers on one port if their addresses differ, so try both addresses.
    const free = await listen(port);
    if (free && (start === 0 || (await listen(port, 'localhost')))) return free;
    if (start === 0 || port >= start + 100) throw new Error(`No free port between ${start} and ${start + 100}.`);
  }
}

/**
 * Returns the port on which a server listens.
 * @param {import('node:net').Server} server
 */
export function portOf(server) {
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/** Returns the port if it is free, else `undefined`. */
function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(port, host, () => {
      const free = portOf(server);
      server.close(() => resolve(free));
    });
  });
}
