export const metadata = { title: 'Bare', description: 'A page of Next with next to nothing on it' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
