import { everyScreenLengthened } from './every-screen.ts';

everyScreenLengthened();
