import siteConfig from '@generated/docusaurus.config';
import {createOverlay} from './createOverlay';
import {type ServedFindings, servedPath} from './served';

/** Time for React to replace the page, and for a burst of changes to end. In milliseconds. */
const settling = 60;

/**
 * The client module of a development server: listens to the check and shows what it finds. The
 * plugin adds it to no production build.
 */
function start(): void {
  const overlay = createOverlay();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(overlay.refresh, settling);
  };
  const events = new EventSource(`${siteConfig.baseUrl}${servedPath}`);
  events.onmessage = ({data}) => {
    overlay.show(JSON.parse(data) as ServedFindings);
    refresh();
  };
  window.addEventListener('resize', refresh);
  // Images that load, details that open, pages that are exchanged: all of them change the layout.
  new ResizeObserver(refresh).observe(document.body);
  const changes = new MutationObserver(refresh);
  const watch = () => {
    const main = document.getElementById('__docusaurus');
    if (main) changes.observe(main, {childList: true, subtree: true, characterData: true});
  };
  if (document.readyState === 'complete') watch();
  else window.addEventListener('load', watch);
  refresh();
}

if (typeof window !== 'undefined') start();
