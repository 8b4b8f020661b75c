import {execFileSync} from 'node:child_process';
import {createHash, X509Certificate} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * Creates a certificate for this run.
 * @param {string[]} hosts
 * @returns `fingerprint` is the value for Chromium's --ignore-certificate-errors-spki-list; unlike with
 *   --ignore-certificate-errors, Chromium then trusts the certificate enough to cache responses
 */
export function makeCertificate(hosts) {
  const folder = mkdtempSync(join(tmpdir(), 'prolo-bench-'));
  const [keyFile, certFile] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  try {
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
        ...['-subj', '/CN=prolo-elements benchmark', '-addext', `subjectAltName=DNS:${hosts.join(',DNS:')}`],
        ...['-keyout', keyFile, '-out', certFile],
      ],
      {stdio: ['ignore', 'ignore', 'pipe']},
    );
    const [key, cert] = [readFileSync(keyFile), readFileSync(certFile)];
    const publicKey = new X509Certificate(cert).publicKey.export({type: 'spki', format: 'der'});
    return {key, cert, fingerprint: createHash('sha256').update(publicKey).digest('base64')};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
