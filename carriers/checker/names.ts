/** A name people are deceived with. */
export interface ProtectedName {
  /** As people write it. */
  name: string;
  /** Ways it stands in an address, in small letters, without a hyphen. */
  written: readonly string[];
  /** Of the supported carrier or a brand of its own; otherwise another carrier's. */
  own: boolean;
  /** Short or ordinary: alone it says nothing, it must stand between boundaries and beside another sign. */
  weak?: true;
}

/** The carrier, its brands, and the other carriers the same campaigns imitate. */
export const NAMES: readonly ProtectedName[] = [
  { name: 'T-Mobile', written: ['tmobile', 'tmobil'], own: true },
  { name: 'T-Mobile', written: ['tmo', 'tmous'], own: true, weak: true },
  { name: 'Metro by T-Mobile', written: ['metrobytmobile', 'metrobyt', 'metropcs'], own: true },
  { name: 'Mint Mobile', written: ['mintmobile'], own: true },
  { name: 'Ultra Mobile', written: ['ultramobile'], own: true },
  { name: 'T Life', written: ['tlife'], own: true, weak: true },
  { name: 'Verizon', written: ['verizon'], own: false },
  { name: 'Xfinity', written: ['xfinity'], own: false },
  { name: 'AT&T', written: ['att', 'attwireless'], own: false, weak: true },
  { name: 'Cricket', written: ['cricketwireless'], own: false },
  { name: 'Boost Mobile', written: ['boostmobile'], own: false },
  { name: 'Lycamobile', written: ['lycamobile'], own: false },
  { name: 'TracFone', written: ['tracfone', 'straighttalk', 'simplemobile'], own: false },
  { name: 'US Mobile', written: ['usmobile'], own: false, weak: true },
];
