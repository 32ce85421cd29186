import { useReceiptWords } from './words.ts';

/** How the browser's own means keep a picture of a confirmation. */
export function PictureHelp() {
  const { picture } = useReceiptWords().words;
  return (
    <section className="card picture-help" aria-labelledby="picture-help">
      <h3 id="picture-help">{picture.heading}</h3>
      <p>{picture.why}</p>
      <ul className="points">
        <li>{picture.pdf}</li>
        <li>{picture.firefox}</li>
        <li>{picture.windows}</li>
        <li>{picture.phone}</li>
      </ul>
      <p>{picture.cover}</p>
    </section>
  );
}
