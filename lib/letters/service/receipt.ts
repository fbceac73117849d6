import type { IncomingMessage } from 'node:http';
import { h } from 'hastscript';
import type { Locale } from '@/lib/model';
import type { Letter } from '../letter';
import { receiptPage } from '../pages/receipt';
import { findLetter, removeLetter } from '../postbox';
import { unsealed } from '../seal';
import { letterStrings } from '../strings';
import type { Context } from './context';
import { pageReply, type Reply, seeOther } from './reply';
import { formOf, Refusal } from './request';

/**
 * Shows a letter to the one who has its address.
 *
 * @param address id and seal
 * @param language for what is said about a letter that is gone
 */
export async function showReceipt(
  context: Context,
  address: string,
  language: Locale,
): Promise<Reply> {
  const letter = await letterBehind(context, address);
  if (letter) return receiptReply(context, letter, false);
  const { title, gone } = letterStrings[language].receipt;
  return pageReply(context.shells, 410, language, title, [h('h1', title), h('p', gone)]);
}

/** Deletes a letter at the wish of its writer. */
export async function withdraw(
  context: Context,
  request: IncomingMessage,
  address: string,
  language: Locale,
): Promise<Reply> {
  const letter = await letterBehind(context, address);
  const fields = await formOf(request);
  if (letter && !fields.get('sure')) return receiptReply(context, letter, true);
  if (letter) await removeLetter(context.database, letter.id);
  return seeOther(`/letters/yours/${address}?in=${letter?.language ?? language}`);
}

async function letterBehind({ database, key }: Context, address: string) {
  const id = unsealed(key, 'receipt', address);
  if (id === undefined) throw new Refusal(404);
  return findLetter(database, id);
}

function receiptReply({ shells }: Context, letter: Letter, isUnsure: boolean): Reply {
  const { language } = letter;
  const { title } = letterStrings[language].receipt;
  return pageReply(shells, isUnsure ? 422 : 200, language, title, receiptPage(letter, isUnsure));
}
