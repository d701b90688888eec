import type { Browser } from 'puppeteer-core';

export interface ChromeScope {
  /** Evaluates an expression with the browser's own rights, waits for a promise, returns a string, number or boolean. */
  evaluate(expression: string): Promise<unknown>;
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Firefox's privileged scope over BiDi; the browser must run with --remote-allow-system-access. */
export function chromeScope(browser: Browser): ChromeScope {
  // puppeteer has no public way to send a BiDi command of one's own (24.43).
  const { connection } = browser as unknown as { connection: BidiConnection };
  const send = async (method: string, params: object) => (await connection.send(method, params)).result;
  return {
    async evaluate(expression) {
      const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
        contexts: { context: string }[];
      };
      const context = tree.contexts[0]?.context;
      if (context === undefined) throw new Error('Firefox shows no window of its own.');
      const answer = (await send('script.evaluate', { expression, target: { context }, awaitPromise: true })) as
        | { type: 'success'; result: { value?: unknown } }
        | { type: 'exception'; exceptionDetails: { text: string } };
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value;
    },
  };
}
