import { Methods } from '../guide/Methods.tsx';
import { Notes } from '../guide/Notes.tsx';
import { WhichLine } from '../guide/WhichLine.tsx';

/** The whole guide. */
export default function GuideSection() {
  return (
    <>
      <WhichLine status={null} />
      <Methods status={null} />
      <Notes />
    </>
  );
}
