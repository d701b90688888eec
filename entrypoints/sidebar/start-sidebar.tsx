import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { SidebarApp } from '../../components/sidebar/sidebar-app.tsx';
import { startSidebar } from '../../components/sidebar/start-sidebar.ts';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SidebarApp store={startSidebar()} />);
