import { use, useEffect, useState } from 'react';
import { loadCheckTexts } from '../../locales/check.ts';
import { sessionArea } from '../../settings/area.ts';
import { takeHandedText } from '../../settings/handed-text.ts';
import { CheckBox } from '../check/CheckBox.tsx';
import { Rich } from '../Rich.tsx';
import { useTexts } from '../texts.tsx';
import type { SectionProps } from './sections.ts';

/** Is it real? The checker with room, and what was sent to it from a page's context menu. */
export default function CheckSection({ place }: SectionProps) {
  const { locale } = useTexts();
  const words = use(loadCheckTexts(locale));
  const handed = useHandedText(place === 'handed');
  if (handed === 'coming') return null;

  return (
    <>
      <CheckBox handed={handed?.text ?? null}>
        <p className="section-intro">{words.intro}</p>
        {place === 'private' && <p className="notice">{words.handed.private}</p>}
        {handed?.text === null && <p className="notice">{words.handed.gone}</p>}
      </CheckBox>
      <section aria-labelledby="check-limits">
        <h2 id="check-limits">{words.limits.heading}</h2>
        <ul className="check-limits">
          {words.limits.points.map((point) => (
            <li key={point}>
              <Rich text={point} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What was handed over, once: it is gone from the storage before it is shown, and a reload finds nothing. */
function useHandedText(wanted: boolean): { text: string | null } | null | 'coming' {
  const [handed, setHanded] = useState<{ text: string | null } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    void takeHandedText(sessionArea()).then((text) => {
      setHanded({ text });
      history.replaceState(null, '', '#check');
    });
  }, [wanted]);
  return handed ?? (wanted ? 'coming' : null);
}
