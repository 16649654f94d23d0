import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './api/api.ts';
import { App } from './app.tsx';
import './theme/theme.css';
import './theme/base.css';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no element with the id "root" to show the page in.');

createRoot(root).render(
  <StrictMode>
    <App api={createApi((path, init) => fetch(path, init))} />
  </StrictMode>,
);
