import { testComposers } from './composer-tagging.ts';

testComposers('chromium');
