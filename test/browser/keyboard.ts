import { expect, type Locator, type Page } from '@playwright/test';
import { base } from './people.js';

const MOST_PRESSES = 150;

/** Somebody who has only a keyboard. Wherever focus comes, it must be seen. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Presses Tab until focus is on it. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeAttached();
    const passed: string[] = [];
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      await this.press(key);
      passed.push(await this.expectFocusSeen());
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not lead to ${target}: ${passed.slice(-20).join(' | ')}`);
  }

  /** Goes there and presses Enter. */
  async enter(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(target, key);
    await this.press('Enter');
  }

  /** Goes there, and replaces what stands in the field. */
  async write(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.press('ControlOrMeta+A');
    await this.type(text);
  }

  /** The first thing on a page is the link past its head, and it leads to the content. */
  async skipToContent(): Promise<void> {
    const skip = this.page.getByRole('link', { name: /^(Hoppa till innehållet|Skip to the content)$/ });
    await this.tabTo(skip);
    await this.press('Enter');
    await expect(this.page.locator('#content')).toBeFocused();
  }

  async signIn(email: string): Promise<void> {
    await this.page.goto(`${base()}/logga-in`);
    await expect(this.page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
    await this.skipToContent();
    await this.write(this.page.getByLabel('E-postadress'), email);
    await this.write(this.page.getByLabel('Lösenord'), 'samkop-demo');
    await this.press('Enter');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Att göra i dag' })).toBeVisible();
  }

  /** What has just been done left focus there, without a press on Tab, and it is seen. */
  async expectBroughtTo(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    await this.expectFocusSeen();
  }

  /** Focus goes round within a dialog, and comes back to where it was when the dialog is closed. */
  async expectFocusKept(dialog: Locator, opener: Locator): Promise<void> {
    const places = await dialog.locator('a, button, input, select, textarea, [tabindex="0"]').count();
    for (let presses = 0; presses < places + 2; presses++) {
      await this.press('Tab');
      // Past the last one, a browser may go to its own address bar: the page has no focus then.
      const place = await dialog.evaluate((element) => (document.activeElement === document.body ? 'none' : element.contains(document.activeElement) ? 'within' : 'outside'));
      expect(place).not.toBe('outside');
    }
    await this.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
    await this.expectFocusSeen();
  }

  /** What has focus is in the window, not hidden behind something else, and drawn so that one sees it. Answers what it is. */
  private async expectFocusSeen(): Promise<string> {
    const seen = await this.page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return { words: '(nothing)', why: undefined };
      // A file field is hidden: its label is what one sees.
      const shown = focused.matches('.sk-hidden') ? (focused.closest('label') ?? focused) : focused;
      const { left, top, right, bottom, width, height } = shown.getBoundingClientRect();
      const words = `${focused.tagName} ${(shown.textContent ?? '').trim().slice(0, 40) || focused.getAttribute('aria-label') || ''}`;
      const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => ({ x: left + width * x, y: top + height * y })));
      const uncovered = points.some(({ x, y }) => {
        const there = document.elementFromPoint(x, y);
        return there !== null && (shown.contains(there) || there.contains(shown));
      });
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
      const ringed = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      const within = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      return { words, why: !within ? 'outside the window' : !uncovered ? 'covered' : !ringed ? 'without a ring' : undefined };
    });
    expect(seen.why, `focus on ${seen.words}`).toBeUndefined();
    return seen.words;
  }
}
