export const metadata = {title: 'Sample clinic', icons: {icon: 'data:,'}};

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
