type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
};

/** The one script that code names; every other address is refused, whosever it is. */
const WORKER = '/sw.js';

// The site's headers allow this one policy, made before anything else could make it; browsers without
// trusted types take the text. It makes no HTML and no script from strings: that stays forbidden.
const policies = (window as { trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy('doppelseite', {
  createScriptURL(address) {
    if (address !== WORKER) throw new TypeError(address);
    return address;
  },
});

/** The address of the service worker, as browsers with trusted types want it. */
export const workerAddress: string = policy?.createScriptURL(WORKER) ?? WORKER;
