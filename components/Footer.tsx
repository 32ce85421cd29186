import { fill } from '../locales/locale.ts';
import { useTexts } from './texts.tsx';

/** Who this is not, what it does with data, and which version it is. */
export function Footer({ version }: { version: string }) {
  const { popup } = useTexts();
  return (
    <footer className="footer">
      <p>{popup.footer.unofficial}</p>
      <p>{popup.footer.privacy}</p>
      <p>{fill(popup.footer.version, { version })}</p>
    </footer>
  );
}
