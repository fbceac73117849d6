import { languageTag } from '@/lib/site';
import '../globals.css';

export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang={languageTag.de}>
      <body>{children}</body>
    </html>
  );
}
