/** What the desk says to editors, in both languages. Chinese punctuation is full-width. */
import type { Bilingual } from '@/lib/model';
import { LONGEST_DECISION } from '../typed-decision';

const de = {
  title: 'Leserbriefe, Redaktion',
  views: { waiting: 'Ungelesen', printed: 'Angenommen', declined: 'Abgelehnt' },
  reported: 'Gemeldet',
  none: 'Hier liegt kein Brief.',
  some: (shown: number, all: number) =>
    shown < all
      ? `Die ersten ${shown} von ${all} Briefen`
      : `${all} ${all === 1 ? 'Brief' : 'Briefe'}`,
  score: (score: number) => `Spamverdacht ${score}`,
  nameless: 'ohne Namen',
  printed: 'So wird der Brief gedruckt. Was hier gekürzt ist, erscheint als gekürzt.',
  replies: {
    de: 'Antwort der Redaktion auf Deutsch',
    zh: 'Antwort der Redaktion auf Chinesisch',
  },
  translations: { de: 'Übersetzung ins Deutsche', zh: 'Übersetzung ins Chinesische' },
  acts: {
    print: 'Drucken',
    decline: 'Ablehnen',
    delete: 'Löschen',
    dismiss: 'Meldungen zurückweisen',
  },
  sure: 'Ja, endgültig löschen',
  unsure: 'Bitte bestätigen Sie erst, dass der Brief endgültig gelöscht werden soll.',
  wrong: {
    short: 'Was gedruckt werden soll, ist leer.',
    long: `Eines der Felder ist zu lang: Es dürfen höchstens ${LONGEST_DECISION} Zeichen sein.`,
  },
  conflict:
    'Inzwischen wurde über diesen Brief entschieden. Was Sie eingetragen haben, steht noch da.',
  gone: 'Diesen Brief gibt es nicht mehr: Er wurde gelöscht oder zurückgezogen.',
  back: 'Zur Übersicht',
};

const zh: typeof de = {
  title: '读者来信编辑台',
  views: { waiting: '未处理', printed: '已采用', declined: '未采用' },
  reported: '被举报',
  none: '这里没有来信。',
  some: (shown, all) => (shown < all ? `共${all}封，显示前${shown}封` : `共${all}封`),
  score: (score) => `垃圾信嫌疑${score}`,
  nameless: '未署名',
  printed: '刊出的内容。如有删减，刊出时会注明有删节。',
  replies: { de: '编辑部德文回复', zh: '编辑部中文回复' },
  translations: { de: '德文译文', zh: '中文译文' },
  acts: { print: '刊出', decline: '不刊出', delete: '删除', dismiss: '驳回举报' },
  sure: '是的，永久删除',
  unsure: '请先确认要永久删除这封来信。',
  wrong: {
    short: '刊出的内容是空的。',
    long: `有一栏太长，不能超过${LONGEST_DECISION}字。`,
  },
  conflict: '这封来信刚刚已经处理过。您填写的内容还在。',
  gone: '这封来信已不存在：已被删除或撤回。',
  back: '返回列表',
};

export const deskStrings: Bilingual<typeof de> = { de, zh };
