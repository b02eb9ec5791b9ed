import type { Page } from 'puppeteer-core';

/** Plays a tone that can be heard, without end, once somebody has pressed something: browsers want that. */
export async function playSound(page: Page): Promise<void> {
  await page.mouse.click(2, 2);
  await page.evaluate(async () => {
    const [rate, seconds] = [8_000, 1];
    const bytes = new DataView(new ArrayBuffer(44 + rate * seconds));
    const text = (at: number, word: string): void => {
      for (const [index, letter] of [...word].entries()) bytes.setUint8(at + index, letter.charCodeAt(0));
    };
    text(0, 'RIFF');
    bytes.setUint32(4, 36 + rate * seconds, true);
    text(8, 'WAVEfmt ');
    bytes.setUint32(16, 16, true);
    bytes.setUint16(20, 1, true);
    bytes.setUint16(22, 1, true);
    bytes.setUint32(24, rate, true);
    bytes.setUint32(28, rate, true);
    bytes.setUint16(32, 1, true);
    bytes.setUint16(34, 8, true);
    text(36, 'data');
    bytes.setUint32(40, rate * seconds, true);
    for (let at = 0; at < rate * seconds; at += 1) bytes.setUint8(44 + at, 128 + 60 * Math.sin(at / 3));
    const audio = document.createElement('audio');
    audio.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
    audio.loop = true;
    document.body.append(audio);
    await audio.play();
  });
}
