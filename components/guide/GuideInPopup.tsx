import type { PageStatus } from '../../recognition/page-status.ts';
import { FullPageLink } from '../full/FullPageLink.tsx';
import { SectionLinks } from '../full/SectionLinks.tsx';
import { Methods } from './Methods.tsx';
import { Notes } from './Notes.tsx';
import { WhichLine } from './WhichLine.tsx';

/** The guide below the popup's first view. It comes right after that is drawn, so that nobody waits for what cannot be seen yet. */
export function GuideInPopup({ status }: { status: PageStatus | null }) {
  return (
    <>
      <WhichLine status={status} />
      <Methods status={status} />
      <FullPageLink />
      <Notes />
      <SectionLinks />
    </>
  );
}
