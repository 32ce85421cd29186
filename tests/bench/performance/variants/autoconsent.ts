import AutoConsent from '@duckduckgo/autoconsent';
import rules from '@duckduckgo/autoconsent/rules/rules.json';
import { defineContentScript } from 'wxt/utils/define-content-script';

/**
 * The best-kept reader of strangers' pages there is: autoconsent with all its rules, only looking. Its heuristics are set as its own extension sets
 * them. That extension gets its rules by a message, and only those that may fit the address; here they come with the script, as ours do
 * with a storage item.
 */
export default defineContentScript({
  matches: ['https://*.t-mobile.com/*'],
  runAt: 'document_idle',
  main() {
    const engine = new AutoConsent(
      async (message) => {
        // Questions for the page's own world; nobody is there to ask.
        if (message.type === 'eval')
          void engine.receiveMessageCallback({ type: 'evalResp', id: message.id, result: false });
      },
      {
        enabled: true,
        autoAction: null,
        disabledCmps: [],
        enablePrehide: false,
        enableCosmeticRules: false,
        enableHeuristicDetection: true,
        heuristicMode: 'tier1',
        detectRetries: 20,
        isMainWorld: false,
        prehideTimeout: 2000,
      },
      rules as never,
    );
  },
});
