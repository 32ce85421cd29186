import { everyScreenIn } from './every-screen.ts';

everyScreenIn('zh-CN');
