import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../capture/capture-page.ts';

/** Put into a page when the user presses "This page looks wrong"; what it gives back is the capture. Nothing stays in the page. */
export default defineUnlistedScript(() => capturePage(document, location.href));
