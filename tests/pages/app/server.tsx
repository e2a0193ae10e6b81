import { renderToString } from 'react-dom/server';
import { Home, type HomeProps } from './home.tsx';

// Run as a program of its own, so that a test can choose the zone of the "server's" machine.
process.stdout.write(renderToString(<Home {...(JSON.parse(process.argv[2]!) as HomeProps)} />));
