import { type ReactNode, useId, useState } from 'react';
import type { PageStatus } from '../../recognition/page-status.ts';
import { AppPictogram, StorePictogram, WebsitePictogram } from '../pictograms.tsx';
import { Tabs } from '../Tabs.tsx';
import { Counter } from './Counter.tsx';
import { APP_NOTE, AS_GUEST, IN_APP, IN_STORE, SIGNED_IN } from './outline.ts';
import { Points } from './Points.tsx';
import { Steps } from './Steps.tsx';
import { useGuide } from './useGuide.ts';

type Method = 'website' | 'app' | 'store';

/** The three ways to refill. The open page may suggest one; the user's own choice comes first. */
export function Methods({ status }: { status: PageStatus | null }) {
  const guide = useGuide();
  const [chosen, choose] = useState<Method | null>(null);
  const title = (method: Method, pictogram: ReactNode) => (
    <>
      {pictogram}
      {guide.methods[method]}
    </>
  );
  return (
    <section>
      <h2 id="methods">{guide.methods.heading}</h2>
      <Tabs<Method>
        labelledBy="methods"
        value={chosen ?? suggested(status)}
        onChange={choose}
        tabs={[
          {
            name: 'website',
            title: title('website', <WebsitePictogram />),
            panel: <Website status={status} />,
          },
          {
            name: 'app',
            title: title('app', <AppPictogram />),
            panel: (
              <>
                <Steps steps={IN_APP} />
                <Points points={[APP_NOTE]} />
              </>
            ),
          },
          {
            name: 'store',
            title: title('store', <StorePictogram />),
            panel: (
              <>
                <Steps steps={IN_STORE} />
                <Counter />
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

/** A store takes what the site refuses; the app's page speaks of the app. */
function suggested(status: PageStatus | null): Method {
  if (status?.state === 'tourist-plan-refused' || status?.page === 'store-locator') return 'store';
  return status?.page === 'app-page' ? 'app' : 'website';
}

const INSIDE_ACCOUNT: ReadonlySet<string> = new Set(['sign-in', 'account-home', 'autopay', 'redeem-card', 'history']);

function Website({ status }: { status: PageStatus | null }) {
  const guide = useGuide();
  const [chosen, choose] = useState<'guest' | 'account' | null>(null);
  const road = chosen ?? (status && INSIDE_ACCOUNT.has(status.page) ? 'account' : 'guest');
  const name = useId();
  return (
    <>
      <fieldset className="roads">
        <legend className="visually-hidden">{guide.methods.website}</legend>
        {(['guest', 'account'] as const).map((each) => (
          <label key={each} className="road">
            <input type="radio" name={name} checked={road === each} onChange={() => choose(each)} />
            <span>{guide.website[each]}</span>
          </label>
        ))}
      </fieldset>
      <Steps key={road} steps={road === 'guest' ? AS_GUEST : SIGNED_IN} here={status?.step ?? null} />
    </>
  );
}
