import { languageTag } from '@/lib/site';
import { Preview, PreviewHead } from '../preview';
import '../globals.css';

export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang={languageTag.de}>
      <body>
        <PreviewHead />
        {children}
        <Preview />
      </body>
    </html>
  );
}
