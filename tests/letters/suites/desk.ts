import { expect, it } from 'vitest';
import { fieldsOf, type Page, send, solve, textOf, visit } from '../client';
import { basic, later, MINUTE, type World } from '../world';

/** The forms of the letters on the desk, as they would be sent. */
const formsIn = (page: Page) =>
  Array.from(page.document.forms, (_, index) => fieldsOf(page, index));

/** How editors decide. */
export function deskSuite(world: World): void {
  const printedJson = async () => (await fetch(`${world.origin}/letters/see.json`)).json();

  it('shows the desk to editors only, and does not let anybody guess', async () => {
    const desk = `${world.origin}/letters/desk?in=zh`;
    const stranger = await visit(desk);
    expect([stranger.status, stranger.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringMatching(/^Basic /),
    ]);
    expect(textOf(stranger)).toContain('编辑部的工作页面');
    const from = { 'x-forwarded-for': '198.51.100.7' };
    const guess = (password: string, more = from) =>
      visit(desk, { headers: { ...basic(password), ...more } }).then(({ status }) => status);
    for (let n = 0; n < 10; n++) expect(await guess(`wrong ${n}`)).toBe(401);
    // The right one does not help any more, but from elsewhere.
    expect(await guess('correct-horse-battery')).toBe(429);
    expect(await guess('correct-horse-battery', { 'x-forwarded-for': '198.51.100.8' })).toBe(200);
    later(11 * MINUTE);
    expect(await guess('correct-horse-battery')).toBe(200);
  });

  it('begins with what is least likely spam', async () => {
    await world.letter({ text: 'Kaufen Sie auf https://a.example und https://b.example' });
    await world.letter({ text: 'Zum ersten Absatz habe ich eine Frage.' });
    await world.letter({ text: 'Zum ersten Absatz habe ich eine Frage!' });
    const texts = [...(await world.desk()).document.querySelectorAll('article > blockquote')].map(
      (quote) => quote.textContent,
    );
    expect(texts[0]).toBe('Zum ersten Absatz habe ich eine Frage.');
    expect(texts).toHaveLength(3);
  });

  it('prints a letter as it is, and only what may be printed', async () => {
    await world.letter({ name: 'Eva', place: 'Graz', email: 'eva@example.org' });
    const [form = {}] = formsIn(await world.desk());
    expect((await world.decide({ ...form, act: 'print' })).status).toBe(303);
    expect(await printedJson()).toEqual([
      {
        id: expect.any(String),
        pair: 'k7f',
        language: 'de',
        written: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        name: 'Eva',
        place: 'Graz',
        text: 'Ein Brief.\n\nde',
      },
    ]);
    // The address was for questions.
    expect(await world.letters()).toMatchObject([{ state: 'printed', email: null }]);
  });

  it('prints a letter abridged, answered and translated, and keeps what was written', async () => {
    const receipt = await world.letter({ text: '很长的来信。\n\n还有一段。' }, 'zh');
    const [form = {}] = formsIn(await world.desk('waiting', 'zh'));
    const decision = {
      ...form,
      printed: '很长的来信。\r\n',
      reply_de: 'Danke.',
      reply_zh: '谢谢。',
      translation: 'Ein langer Brief.',
      act: 'print',
    };
    expect((await world.decide(decision)).status).toBe(303);
    expect(await printedJson()).toMatchObject([
      {
        language: 'zh',
        text: '很长的来信。',
        abridged: true,
        reply: { de: 'Danke.', zh: '谢谢。' },
        translation: 'Ein langer Brief.',
      },
    ]);
    const page = await visit(receipt);
    expect(textOf(page)).toContain('刊出时有删节');
    expect(textOf(page)).toContain('还有一段。');
    // Later the editors find that it need not have been abridged.
    const [again = {}] = formsIn(await world.desk('printed'));
    await world.decide({
      ...again,
      printed: '很长的来信。\n\n还有一段。',
      reply_de: '',
      act: 'print',
    });
    const [printed] = await printedJson();
    expect(printed).toMatchObject({ text: '很长的来信。\n\n还有一段。', reply: { zh: '谢谢。' } });
    expect(printed).not.toHaveProperty('abridged');
  });

  it('lets the first of two editors decide and shows the second one what they typed', async () => {
    await world.letter();
    const [form = {}] = formsIn(await world.desk());
    const decisions = [
      world.decide({ ...form, act: 'print', reply_de: 'Von der einen.' }),
      world.decide({ ...form, act: 'decline', reply_de: 'Von der anderen.' }),
    ];
    const answers = (await Promise.all(decisions)).sort((a, b) => a.status - b.status);
    const late = answers[1] as Page;
    expect(answers.map(({ status }) => status)).toEqual([303, 409]);
    expect(textOf(late)).toContain('Inzwischen wurde');
    const typed = fieldsOf(late);
    expect(typed.reply_de).toMatch(/^Von der/);
    // Who knows that may decide anew.
    expect((await world.decide({ ...typed, act: 'print' })).status).toBe(303);
    expect(await printedJson()).toMatchObject([{ reply: { de: typed.reply_de } }]);
  });

  it('deletes for good only what an editor is sure about', async () => {
    const receipt = await world.letter();
    const [form = {}] = formsIn(await world.desk());
    expect((await world.decide({ ...form, act: 'delete' })).status).toBe(422);
    expect(await world.letters()).toHaveLength(1);
    await world.decide({ ...form, act: 'delete', sure: '1' });
    expect(await world.letters()).toEqual([]);
    expect((await world.decide({ ...form, act: 'print' })).status).toBe(409);
    expect((await visit(receipt)).status).toBe(410);
  });

  it('takes no form that is not its own', async () => {
    await world.letter();
    const [form = {}] = formsIn(await world.desk());
    const statuses = await Promise.all([
      world.decide({ ...form, act: 'print', seal: 'x' }),
      world.decide({ ...form, act: 'print', id: 'other' }),
      world.decide({ ...form, act: 'burn' }),
      world.decide({ ...form, act: 'print' }, { 'sec-fetch-site': 'cross-site' }),
      world.decide({ ...form, act: 'print' }, { authorization: '' }),
      world.decide({ ...form, act: 'print', reply_de: 'x'.repeat(4001) }),
      world.decide({ ...form, act: 'print', printed: ' \n' }),
      world.decide({ ...form, act: 'print', reply_de: 'x'.repeat(200_000) }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([
      ...[403, 403, 400, 403, 401, 422, 422, 413],
    ]);
    expect(await world.letters()).toMatchObject([{ state: 'waiting' }]);
  });

  it('takes reports about printed letters until an editor has decided', async () => {
    await world.letter();
    const [{ id = '' } = {}] = (await world.letters()) as { id: string }[];
    const address = `${world.origin}/letters/report?letter=${id}&in=zh`;
    expect((await visit(address)).status).toBe(404);
    await world.decide({ ...formsIn(await world.desk())[0], act: 'print' });
    const report = async (more: Record<string, string>) => {
      const page = await visit(address);
      later(MINUTE);
      const fields = { ...fieldsOf(page), answer: solve(page), text: '侵犯名誉。', ...more };
      return send(`${world.origin}/letters/report?in=zh`, fields);
    };
    const wrong = await report({ answer: '99' });
    expect([wrong.status, fieldsOf(wrong).text]).toEqual([422, '侵犯名誉。']);
    const sent = await report({ email: 'a@example.org' });
    expect(textOf(await visit(world.origin + sent.headers.get('location')))).toContain('谢谢');
    const desk = await world.desk('printed');
    expect(textOf(desk)).toContain('侵犯名誉。');
    const [form = {}, ...others] = formsIn(desk);
    expect(others).toEqual([]);
    await world.decide({ ...form, act: 'dismiss' });
    expect(textOf(await world.desk())).not.toContain('侵犯名誉。');
    expect(await printedJson()).toHaveLength(1);
    await report({});
    await world.decide({ ...formsIn(await world.desk())[0], act: 'decline' });
    expect(await world.database.rows('SELECT * FROM reports')).toEqual([]);
    expect(await printedJson()).toEqual([]);
  });
}
