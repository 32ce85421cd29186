import { fill, type Locale } from './locale.ts';

/** What reminders and the popup's countdown say, and how far a date is: short, and needed before any page has loaded its words. */
export interface ReminderTexts {
  /** What a line without a nickname is called. */
  noName: string;
  /** How far away a day is. */
  when: { today: string; tomorrow: string; ahead: string; yesterday: string; late: string };
  title: string;
  message: string;
  /** For a date that has passed. */
  late: { title: string; message: string };
  snooze: string;
  done: string;
  test: { title: string; message: string };
  /** The popup's countdown, and its way to the dates. */
  countdown: { heading: string; more: string; open: string };
}

export const REMINDER_TEXTS: Readonly<Record<Locale, ReminderTexts>> = {
  en: {
    noName: 'Your line',
    when: { today: 'today', tomorrow: 'tomorrow', ahead: 'in {n} days', yesterday: 'yesterday', late: '{n} days ago' },
    title: '{name}: renews {when}',
    message: 'Time to refill. Click here to see how, step by step.',
    late: {
      title: '{name}: the date has passed ({when})',
      message: 'Not refilled yet? Click here to see how. If you have, note it under Dates.',
    },
    snooze: 'Remind me tomorrow',
    done: 'Done, I refilled',
    test: { title: 'This is a test', message: 'This is what a reminder looks like. Click it to open the guide.' },
    countdown: { heading: 'Renewal dates', more: 'and {count} more', open: 'Dates and reminders' },
  },
  'zh-CN': {
    noName: '你的号码',
    when: { today: '今天', tomorrow: '明天', ahead: '{n} 天后', yesterday: '昨天', late: '{n} 天前' },
    title: '{name}：{when}要续费',
    message: '该充值了。点这里，一步一步看怎么充。',
    late: {
      title: '{name}：续费日已过（{when}）',
      message: '还没充？点这里看怎么充。已经充过了，就去“续费日期”记一下。',
    },
    snooze: '明天再提醒我',
    done: '充好了',
    test: { title: '这是一条测试', message: '到时候的提醒就是这个样子。点一下会打开指南。' },
    countdown: { heading: '续费日', more: '还有 {count} 个', open: '续费日期和提醒' },
  },
  'zh-TW': {
    noName: '你的門號',
    when: { today: '今天', tomorrow: '明天', ahead: '{n} 天後', yesterday: '昨天', late: '{n} 天前' },
    title: '{name}：{when}要續約',
    message: '該儲值了。點這裡，一步一步看怎麼做。',
    late: {
      title: '{name}：續約日已過（{when}）',
      message: '還沒儲值？點這裡看怎麼做。已經儲好了，就去「續約日期」記一下。',
    },
    snooze: '明天再提醒我',
    done: '儲好了',
    test: { title: '這是一則測試', message: '到時候的提醒就是這個樣子。點一下會打開指南。' },
    countdown: { heading: '續約日', more: '還有 {count} 個', open: '續約日期與提醒' },
  },
  es: {
    noName: 'Tu línea',
    when: { today: 'hoy', tomorrow: 'mañana', ahead: 'en {n} días', yesterday: 'ayer', late: 'hace {n} días' },
    title: '{name}: se renueva {when}',
    message: 'Es hora de recargar. Haz clic aquí y te decimos cómo, paso a paso.',
    late: {
      title: '{name}: la fecha ya pasó ({when})',
      message: '¿Todavía no recargas? Haz clic aquí y te decimos cómo. Si ya lo hiciste, anótalo en Fechas.',
    },
    snooze: 'Recuérdamelo mañana',
    done: 'Listo, ya recargué',
    test: { title: 'Esto es una prueba', message: 'Así se ve un recordatorio. Haz clic y se abre la guía.' },
    countdown: { heading: 'Fechas de renovación', more: 'y {count} más', open: 'Fechas y recordatorios' },
  },
};

/** "in 5 days", "today", "3 days ago". @param days until then; negative when it has gone by. */
export function daysInWords(days: number, { when }: ReminderTexts): string {
  if (days === 0) return when.today;
  if (days === 1) return when.tomorrow;
  if (days === -1) return when.yesterday;
  return fill(days > 0 ? when.ahead : when.late, { n: Math.abs(days) });
}
