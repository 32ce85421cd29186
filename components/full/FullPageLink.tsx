import { useTexts } from '../texts.tsx';
import { fullPage } from './address.ts';

/** From the popup to the full page. */
export function FullPageLink() {
  const { popup } = useTexts();
  return (
    <a className="button button-quiet full-link" href={fullPage('guide')} target="_blank" rel="noopener">
      {popup.fullPage}
    </a>
  );
}
