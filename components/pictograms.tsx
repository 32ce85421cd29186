import type { ReactNode } from 'react';

/** Small line drawings in the colour of the text. They repeat what the words beside them say, so they are silent. */
function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg
      className="pictogram"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const WebsitePictogram = () => (
  <Drawing>
    <rect x="3" y="4.5" width="18" height="15" rx="2.5" />
    <path d="M3 9h18M6 6.8h.01M8.5 6.8h.01M12 13.5h5M12 16h3" />
    <rect x="6" y="12.5" width="3.5" height="3.5" rx=".8" />
  </Drawing>
);

export const AppPictogram = () => (
  <Drawing>
    <rect x="7" y="2.5" width="10" height="19" rx="2.5" />
    <path d="M10.5 18.5h3M9.8 8.8l1.7 1.7 3-3.3" />
  </Drawing>
);

export const StorePictogram = () => (
  <Drawing>
    <path d="M4.5 10.5V20h15v-9.5M3 8l1.8-4h14.4L21 8a2.25 2.25 0 0 1-4.5 0 2.25 2.25 0 0 1-4.5 0 2.25 2.25 0 0 1-4.5 0A2.25 2.25 0 0 1 3 8z" />
    <path d="M10 20v-5.5h4V20" />
  </Drawing>
);

export const CodesPictogram = () => (
  <Drawing>
    <path
      d="M6 5.5h.01M12 5.5h.01M18 5.5h.01M6 11h.01M12 11h.01M18 11h.01M6 16.5h.01M12 16.5h.01M18 16.5h.01"
      strokeWidth="3"
    />
  </Drawing>
);

export const LinksPictogram = () => (
  <Drawing>
    <rect x="2.5" y="8" width="19" height="8.5" rx="4.25" />
    <path d="M6.5 12.25h.01M10 12.25h7" />
  </Drawing>
);

export const AheadPictogram = () => (
  <Drawing>
    <rect x="3.5" y="5" width="17" height="15.5" rx="2.5" />
    <path d="M3.5 9.5h17M8 3v4M16 3v4M12 12.5v3l2 1.2" />
  </Drawing>
);

export const ProofPictogram = () => (
  <Drawing>
    <path d="M5.5 3h13v18l-2.2-1.5-2.1 1.5-2.2-1.5L9.8 21l-2.1-1.5L5.5 21zM9 8h6M9 12h6" />
  </Drawing>
);

export const OffersPictogram = () => (
  <Drawing>
    <path d="M3.5 12.5V5a1.5 1.5 0 0 1 1.5-1.5h7.5l8 8a1.8 1.8 0 0 1 0 2.5l-6.5 6.5a1.8 1.8 0 0 1-2.5 0z" />
    <path d="M8 8h.01" strokeWidth="2.6" />
  </Drawing>
);

export const BewarePictogram = () => (
  <Drawing>
    <path d="M12 2.8l7.5 2.7v5.7c0 4.6-3 8.2-7.5 10-4.5-1.8-7.5-5.4-7.5-10V5.5zM12 8v4.5M12 16h.01" />
  </Drawing>
);

export const TroublePictogram = () => (
  <Drawing>
    <circle cx="12" cy="12" r="9" />
    <path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.7.4-1.1.9-1.1 1.7M12 16.8h.01" />
  </Drawing>
);

export const UnknownPictogram = () => (
  <Drawing>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="M15.5 15.5L21 21M8 10.5h5" />
  </Drawing>
);
