import { generate } from 'selfsigned';

/** A fresh certificate for x.com and its image hosts, signed by itself: browsers must be told to accept it. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = ['x.com', 'abs.twimg.com', 'pbs.twimg.com'];
  const made = await generate([{ name: 'commonName', value: 'x.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
