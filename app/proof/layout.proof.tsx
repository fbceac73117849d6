import { languageTag } from '@/lib/site';
import { Preview } from '../preview';
import '../globals.css';
import './proof.css';

export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang={languageTag.de}>
      <body>
        {children}
        <Preview />
      </body>
    </html>
  );
}
