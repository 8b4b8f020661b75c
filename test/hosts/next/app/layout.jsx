export const metadata = {title: 'Sample clinic'};

export default function Layout({children}) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
        <script defer src="/prolo.js" />
      </body>
    </html>
  );
}
