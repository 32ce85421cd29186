import { useState } from 'react';
import { MoveData } from '../data/MoveData.tsx';
import { RememberSwitch } from '../data/RememberSwitch.tsx';
import { ThingList } from '../data/ThingList.tsx';
import { useWholeStorage } from '../data/useWholeStorage.ts';
import { WipeData } from '../data/WipeData.tsx';
import { useDataWords } from '../data/words.ts';
import '../styles/receipts.css';
import '../styles/data.css';
import type { SectionProps } from './sections.ts';

/** Your data: everything that is stored, to be seen, taken along and erased. */
export default function DataSection({ area, privateWindow }: SectionProps) {
  const { words } = useDataWords();
  const stored = useWholeStorage();
  const [refused, setRefused] = useState(false);

  if (stored === 'unavailable') return <p className="notice notice-loud">{words.unavailable}</p>;
  if (stored === null) return null;
  const { local } = stored;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{words.heading}</h2>
      <p className="section-intro">{words.intro}</p>
      {privateWindow && <p className="notice">{words.privateWindow}</p>}
      <div className="data-room">
        <div className="data-column">
          {refused && (
            <p role="alert" className="notice notice-loud">
              {words.refused}
            </p>
          )}
          <ThingList
            stored={stored}
            rememberSwitch={
              !privateWindow && <RememberSwitch area={area} stored={local} onRefused={() => setRefused(true)} />
            }
          />
        </div>
        {!privateWindow && (
          <div className="data-column">
            <MoveData stored={local} />
            <WipeData stored={local} />
          </div>
        )}
      </div>
    </section>
  );
}
