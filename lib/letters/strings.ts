/** Every word that the service says, in both languages. Chinese punctuation is full-width. */
import type { Bilingual } from '@/lib/model';
import { LIMITS } from './draft';

const NUMBERS =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn';

const de = {
  letter: 'Leserbrief',
  /** Around the title of an article, which is a link, and behind it where a letter is about a paragraph. */
  about: { before: 'Zu „', after: '“' },
  paragraph: (n: string) => `, Absatz ${n}`,
  fields: {
    text: `Ihr Brief (höchstens ${LIMITS.text.toLocaleString('de')} Zeichen)`,
    name: 'Name oder Pseudonym (freiwillig, wird gedruckt)',
    place: 'Ort (freiwillig, wird gedruckt)',
    email:
      'E-Mail-Adresse (freiwillig, nur für Rückfragen; wir löschen sie, sobald wir entschieden haben)',
    answer: 'Ihre Antwort, in Ziffern oder als Wort',
  },
  question: 'Eine kleine Frage, damit keine Programme schreiben',
  anotherQuestion: 'Andere Frage',
  send: 'Brief abschicken',
  trap: 'Dieses Feld bitte leer lassen',
  rules:
    'Die Redaktion liest jeden Brief, bevor er gedruckt wird. Sie darf kürzen und druckt nicht jeden Brief.',
  privacy: 'Datenschutz',
  faults: {
    empty: 'Der Brief ist noch leer.',
    long: `Der Brief ist zu lang: Es dürfen höchstens ${LIMITS.text.toLocaleString('de')} Zeichen sein.`,
    lines: `Der Brief hat zu viele Zeilen: Es dürfen höchstens ${LIMITS.lines} sein.`,
    name: `Der Name ist zu lang: Es dürfen höchstens ${LIMITS.name} Zeichen sein.`,
    place: `Der Ort ist zu lang: Es dürfen höchstens ${LIMITS.place} Zeichen sein.`,
    email: 'Das ist keine E-Mail-Adresse.',
    hidden:
      'Der Text enthielt unsichtbare Steuerzeichen. Wir haben sie entfernt; bitte prüfen Sie ihn und schicken Sie ihn noch einmal ab.',
    wrong: 'Die Antwort stimmt nicht. Bitte beantworten Sie die neue Frage; Ihr Text ist noch da.',
    stale: 'Die Frage ist abgelaufen. Bitte beantworten Sie die neue Frage; Ihr Text ist noch da.',
    used: 'Diese Frage wurde schon beantwortet. Bitte beantworten Sie die neue Frage; Ihr Text ist noch da.',
    hasty:
      'Das ging sehr schnell. Bitte warten Sie einen Augenblick und schicken Sie Ihren Text noch einmal ab.',
    trap: 'Ein Feld war ausgefüllt, das leer bleiben soll. Bitte schicken Sie Ihren Text noch einmal ab.',
    lost: 'Diesen Absatz gibt es nicht mehr. Ihr Brief gilt nun dem ganzen Text; bitte schicken Sie ihn noch einmal ab.',
    often:
      'Von Ihrem Anschluss kam in kurzer Zeit sehr viel. Bitte versuchen Sie es in zehn Minuten noch einmal; Ihr Text ist noch da.',
    full: 'Der Briefkasten ist für heute voll. Bitte versuchen Sie es morgen noch einmal; Ihr Text ist noch da.',
    busy: 'Das hat gerade nicht geklappt. Bitte schicken Sie Ihren Text gleich noch einmal ab; er ist noch da.',
  },
  receipt: {
    title: 'Ihr Leserbrief',
    states: {
      waiting: 'Ihr Brief ist angekommen. Die Redaktion hat ihn noch nicht gelesen.',
      printed: 'Ihr Brief ist angenommen und erscheint mit der nächsten Ausgabe der Seite.',
      declined: 'Die Redaktion druckt Ihren Brief nicht. Nach dreißig Tagen wird er gelöscht.',
    },
    abridged: 'So wird er gedruckt, gekürzt:',
    keep: 'Heben Sie die Adresse dieser Seite auf. Nur mit ihr können Sie nachsehen, was aus dem Brief geworden ist, und ihn zurückziehen.',
    back: 'Zurück zum Text',
    sure: 'Ja, ich möchte den Brief zurückziehen und löschen.',
    unsure: 'Bitte bestätigen Sie erst, dass Sie den Brief löschen möchten.',
    withdraw: 'Brief zurückziehen',
    gone: 'Der Brief ist gelöscht. War er schon gedruckt, verschwindet er mit der nächsten Ausgabe der Seite.',
  },
  report: {
    title: 'Einen Leserbrief melden',
    lead: 'Verletzt dieser Brief Rechte oder Gesetze? Bitte schreiben Sie uns, welche und warum.',
    reason: 'Ihre Gründe',
    email: 'E-Mail-Adresse (freiwillig, für unsere Antwort)',
    send: 'Melden',
    done: 'Danke. Die Redaktion prüft den Brief.',
  },
  refusals: {
    400: 'Diese Anfrage konnten wir nicht lesen.',
    401: 'Hier arbeitet die Redaktion. Bitte melden Sie sich mit ihrem Passwort an.',
    403: 'Diese Anfrage kam von einer anderen Website. Wir haben sie nicht angenommen.',
    404: 'Hier ist nichts. Den Text oder den Brief gibt es nicht oder nicht mehr.',
    405: 'Auf diese Weise lässt sich die Adresse nicht abfragen.',
    413: 'Diese Anfrage war zu groß. Gespeichert wurde nichts.',
    415: 'Diese Art von Anfrage nehmen wir nicht an.',
    429: 'Das waren zu viele Versuche. Bitte warten Sie zehn Minuten.',
    503: 'Die Leserbriefe sind gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  },
  wholeArticle: 'Zum ganzen Text schreiben',
  home: 'Zur Startseite',
  numbers: NUMBERS.split(' '),
  sums: {
    plus: (a: string, b: string) => `Wie viel ist ${a} plus ${b}?`,
    minus: (a: string, b: string) => `Wie viel ist ${a} minus ${b}?`,
    twice: (a: string, _: string) => `Wie viel ist das Doppelte von ${a}?`,
  },
};

export type LetterStrings = typeof de;

const zh: LetterStrings = {
  letter: '读者来信',
  about: { before: '关于《', after: '》' },
  paragraph: (n) => `第${n}段`,
  fields: {
    text: `来信正文（不超过${LIMITS.text}字）`,
    name: '姓名或笔名（可不填，会刊出）',
    place: '所在地（可不填，会刊出）',
    email: '电子邮箱（可不填，仅供编辑部联系您，处理完毕即删除）',
    answer: '您的回答，数字或文字均可',
  },
  question: '请回答一个小问题，以防程序自动投信',
  anotherQuestion: '换一个问题',
  send: '寄出来信',
  trap: '此栏请留空',
  rules: '编辑部会先阅读每封来信再决定是否刊出，刊出时可能有删节，并非每封都会刊出。',
  privacy: '隐私说明',
  faults: {
    empty: '来信还是空的。',
    long: `来信太长，不能超过${LIMITS.text}字。`,
    lines: `来信行数太多，不能超过${LIMITS.lines}行。`,
    name: `姓名太长，不能超过${LIMITS.name}字。`,
    place: `地名太长，不能超过${LIMITS.place}字。`,
    email: '这不是有效的电子邮箱地址。',
    hidden: '内容里有看不见的控制字符，已替您删去。请检查一遍，再寄一次。',
    wrong: '回答不对。请回答新的问题，您写的内容还在。',
    stale: '问题已过期。请回答新的问题，您写的内容还在。',
    used: '这个问题已经用过。请回答新的问题，您写的内容还在。',
    hasty: '提交得太快了。请稍等片刻，再寄一次。',
    trap: '有一栏本应留空却填了内容。请再寄一次。',
    lost: '这一段已不存在，来信改为针对全文。请再寄一次。',
    often: '您的网络在短时间内提交过多。请十分钟后再试，您写的内容还在。',
    full: '今天的信箱已满。请明天再试，您写的内容还在。',
    busy: '刚才没有成功。请马上再寄一次，您写的内容还在。',
  },
  receipt: {
    title: '您的来信',
    states: {
      waiting: '来信已收到，编辑部还没有读到。',
      printed: '来信已采用，网站下次更新时刊出。',
      declined: '编辑部决定不刊出这封来信，三十天后将其删除。',
    },
    abridged: '刊出时有删节，内容如下：',
    keep: '请保存本页网址。只有凭它才能查看处理结果，或者撤回来信。',
    back: '返回文章',
    sure: '是的，我要撤回并删除这封来信。',
    unsure: '请先确认您要删除这封来信。',
    withdraw: '撤回来信',
    gone: '来信已删除。如果已经刊出，网站下次更新时就会消失。',
  },
  report: {
    title: '举报读者来信',
    lead: '这封来信是否侵犯权利或违反法律？请说明是哪一方面，以及理由。',
    reason: '您的理由',
    email: '电子邮箱（可不填，供我们回复）',
    send: '举报',
    done: '谢谢。编辑部会核查这封来信。',
  },
  refusals: {
    400: '无法读取这个请求。',
    401: '这里是编辑部的工作页面，请用密码登录。',
    403: '这个请求来自其他网站，未予受理。',
    404: '这里什么也没有。文章或来信不存在，或者已经删除。',
    405: '这个网址不能这样访问。',
    413: '请求太大，没有保存任何内容。',
    415: '不受理这种形式的请求。',
    429: '尝试次数太多，请等十分钟。',
    503: '读者来信暂时无法使用，请过几分钟再试。',
  },
  wholeArticle: '针对全文写信',
  home: '返回首页',
  numbers: '零 一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八'.split(' '),
  sums: {
    plus: (a, b) => `${a}加${b}等于几？`,
    minus: (a, b) => `${a}减${b}等于几？`,
    twice: (a) => `${a}的两倍是几？`,
  },
};

export const letterStrings: Bilingual<LetterStrings> = { de, zh };

/** What can be wrong with a form that was sent. */
export type FormFault = keyof LetterStrings['faults'];

/** The statuses that the service refuses with. */
export type RefusalStatus = keyof LetterStrings['refusals'];
