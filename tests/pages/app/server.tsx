import { renderToString } from 'react-dom/server';
import { Home } from './home.tsx';

// Run as a program of its own, so that a test can choose the zone of the "server's" machine.
process.stdout.write(renderToString(<Home locale={process.argv[2]!} />));
