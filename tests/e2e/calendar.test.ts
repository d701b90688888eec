import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '../stand-in/stand-in.ts';
import { type BrowserUnderTest, browserKinds, launch } from './browsers.ts';
import { shows, tabTo, typeInto } from './calendar-steps.ts';

describe.each(browserKinds)('the calendar in %s', (kind) => {
  let standIn: StandIn;
  let browser: BrowserUnderTest;
  afterEach(async () => {
    await browser?.close();
    await standIn?.close();
  });

  const start = async () => {
    standIn = await startStandIn();
    browser = await launch(kind, { proxyPort: standIn.proxyPort });
    return browser.extensionPage('notebook.html#calendar');
  };

  test('a chat added by keyboard has its next dates and its calendar file, also in another tab', async () => {
    let tab = await start();
    await shows(tab, 'No chats yet');
    await tabTo(tab, 'Add a chat');
    await tab.press('Enter');
    await shows(tab, 'Time zone of the chat');
    await typeInto(tab, 'Hashtag', '#MarketTown');
    await typeInto(tab, 'Name', 'Market town pharmacy');
    await typeInto(tab, 'Time zone of the chat', 'Europe/London');
    await typeInto(tab, 'Starts at', '25:00');
    await tab.press('Enter');
    await shows(tab, '“25:00” is no time of the day.');
    await tab.waitFor(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    await tab.press('Control+a');
    await tab.type('20:00');
    await shows(tab, 'Every Tuesday, 20:00–21:00, London time');
    await tab.press('Enter');
    await shows(tab, 'Next dates');
    await shows(tab, 'Day and time confirmed by you');

    const file = await tab.download(async () => {
      await tabTo(tab, 'Add to calendar: #MarketTown, all its dates');
      await tab.press('Enter');
    });
    expect(file.name).toBe('MarketTown.ics');
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(file.text)).getFirstSubcomponent('vevent') as ICAL.Component,
    );
    expect(event.summary).toBe('#MarketTown Market town pharmacy');
    expect(file.text).toContain('RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU');
    await shows(tab, 'Saved as MarketTown.ics');

    expect(tab.problems()).toEqual([]);
    await tab.close();
    tab = await browser.extensionPage('notebook.html#calendar');
    await shows(tab, 'Every Tuesday, 20:00–21:00, London time');
    await shows(tab, 'Next dates');

    // Removed by keyboard and brought back from where the focus is.
    await tabTo(tab, 'Remove #MarketTown');
    await tab.press('Enter');
    await shows(tab, '#MarketTown was removed');
    await tab.waitFor(() => document.activeElement?.textContent === 'Undo');
    await tab.press('Enter');
    await shows(tab, 'Every Tuesday, 20:00–21:00, London time');
  });

  test('a suggestion of the catalogue gives no date before the person confirms it', async () => {
    const tab = await start();
    await shows(tab, 'No chats yet');
    await tab.clickNamed('link', 'Add #OTalk');
    await shows(tab, 'Filled in from the catalogue (last seen October 2021)');
    await tab.clickNamed('button', 'Save');
    await shows(tab, 'No dates and no reminders until you have checked day and time.');
    await shows(tab, 'No dates yet.');
    await tab.clickNamed('button', 'Day and time are right: #OTalk');
    await shows(tab, 'Day and time confirmed by you');
    expect(await tab.text()).not.toContain('No dates yet.');
  });
});
