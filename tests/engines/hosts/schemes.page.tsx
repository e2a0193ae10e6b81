import '@broadsheet/theme/styles.css';
import '@broadsheet/theme/engineering.css';

const themes = [undefined, 'editorial', 'engineering'];
const schemes = [undefined, 'light', 'dark'];

/** Every theme in every scheme, on a part of a page, and each around and inside of every other. */
export function Page() {
  return (
    <main>
      {themes.flatMap((theme) =>
        schemes.map((scheme) => (
          <div
            key={`${theme} ${scheme}`}
            data-broadsheet-theme={theme}
            data-broadsheet-color-scheme={scheme}
          >
            {schemes.map((inner) => (
              <p
                key={inner ?? 'none'}
                data-case={`${theme ?? 'engineering'} ${inner ?? scheme ?? 'light'}`}
                data-broadsheet-color-scheme={inner}
                className="sample"
              >
                A text
              </p>
            ))}
          </div>
        )),
      )}
    </main>
  );
}
