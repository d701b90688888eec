import { pageBundle } from './page-bundle.ts';
import { startProxy } from './proxy.ts';
import { seed } from './seed.ts';
import { startServer } from './server.ts';
import type { Variants } from './variants.ts';
import { World } from './world.ts';

/** A running stand-in of x.com. Give a browser `proxyPort` as its proxy and let it accept the certificate. */
export interface StandIn {
  /** Port of the HTTPS server on 127.0.0.1, for those who map the host themselves. */
  readonly httpsPort: number;
  /** Port of the CONNECT proxy on 127.0.0.1; it lets browsers reach the stand-in and nothing else. */
  readonly proxyPort: number;
  /** Hosts the proxy refused, in order. */
  readonly refusedHosts: readonly string[];
  readonly world: World;
  close(): Promise<void>;
}

/** What `startStandIn` takes. `viewer` is a handle without `@`; `isEmpty` leaves out the everyday posts of home. */
export interface StandInOptions {
  readonly variants?: Partial<Variants>;
  readonly viewer?: string;
  readonly isEmpty?: boolean;
}

/** Builds the page if need be and starts server and proxy on free ports of loopback. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const world = new World(options.viewer ?? 'rowan_dispenses');
  if (!options.viewer)
    world.addUser({ handle: 'rowan_dispenses', name: 'Rowan Ashdown', bio: 'Community pharmacist.' });
  if (options.variants) world.setVariants(options.variants);
  if (!options.isEmpty) seed(world);
  const server = await startServer(world, await pageBundle());
  const proxy = await startProxy(server.port);
  return {
    httpsPort: server.port,
    proxyPort: proxy.port,
    refusedHosts: proxy.refused,
    world,
    close: async () => {
      await proxy.close();
      await server.close();
    },
  };
}
