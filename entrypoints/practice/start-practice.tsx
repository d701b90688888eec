import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { PracticeApp } from '../../components/practice/practice-app.tsx';
import { createPracticeStage } from './practice-stage.ts';

const root = document.getElementById('root');
const stage = createPracticeStage();
// What the practice stored is deleted; should the page end too soon for that, the next practice deletes it first.
addEventListener('pagehide', () => void stage.leave());
if (root) createRoot(root).render(<PracticeApp stage={stage} />);
