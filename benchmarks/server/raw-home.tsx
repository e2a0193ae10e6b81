import type { Job } from '@broadsheet/content';
import type { HomePage } from '@internal/fixtures';
import { HomeHeader, renderTopicIcon } from '@internal/pages';
import * as channels from '../../packages/channel-list/src/channel-list.css.ts';
import * as footer from '../../packages/footer/src/footer.css.ts';
import * as jobs from '../../packages/jobs-widget/src/jobs-widget.css.ts';
import { root as skipLink } from '../../packages/mega-menu-header/src/skip-link/skip-link.css.ts';
import { root as buttonLink } from '../../packages/page/src/layout/button-link.css.ts';
import * as columns from '../../packages/page/src/layout/columns.css.ts';
import { root as frame } from '../../packages/page/src/layout/page-frame.css.ts';
import * as pageTitle from '../../packages/page/src/layout/page-title.css.ts';
import { root as main } from '../../packages/page/src/layout/page-main.css.ts';
import * as grid from '../../packages/post-grid/src/grid/post-grid.css.ts';
import * as tiles from '../../packages/topic-tiles/src/topic-tiles.css.ts';
import { RawCard } from '../raw/raw-card.tsx';

/** The home page as somebody would write it by hand for this page alone: the same HTML, no options, no checks. */
export function RawHome({ page: content }: { page: HomePage }) {
  const { positions, channels: elsewhere, topics } = content;
  return (
    <div className={frame} data-broadsheet-component="page-frame">
      <a className={skipLink} data-broadsheet-component="skip-link" href="#main">
        {content.site.skipLink}
      </a>
      <HomeHeader
        site={content.site}
        navigation={content.navigation}
        labels={{ search: 'Search' }}
      />
      <main id="main" tabIndex={-1} className={main} data-broadsheet-component="page-main">
        <header
          className={pageTitle.root}
          data-broadsheet-component="page-title"
          data-visually-hidden=""
        >
          <h1 dir="auto" className={pageTitle.title}>
            {content.site.name}
          </h1>
        </header>
        <section className={grid.root} data-broadsheet-component="post-grid" data-layout="featured">
          <ul className={grid.list}>
            {content.featured.map((article, index) => (
              <li
                key={article.id}
                className={grid.item}
                data-position={index === 0 ? 'lead' : index === 2 ? 'third' : undefined}
              >
                <RawCard article={article} isLead={index === 0} level="h2" />
              </li>
            ))}
          </ul>
        </section>
        <section
          aria-label="The latest"
          className={grid.root}
          data-broadsheet-component="post-grid"
          data-layout="grid"
        >
          <h2 className={grid.heading}>The latest</h2>
          <ul className={grid.list}>
            {content.latest.map((article, index) => (
              <li
                key={article.id}
                className={grid.item}
                data-position={index === 0 ? 'lead' : index === 2 ? 'third' : undefined}
              >
                <RawCard article={article} level="h3" />
              </li>
            ))}
          </ul>
        </section>
        <a
          className={buttonLink}
          rel="next"
          href="?page=2"
          data-broadsheet-component="button-link"
          data-align="center"
        >
          {content.loadMore.label}
        </a>
        <div className={columns.root} data-broadsheet-component="columns">
          <div className={columns.list} data-columns={3}>
            <div className={columns.column}>
              <section
                aria-label={positions.heading}
                className={jobs.root}
                data-broadsheet-component="jobs-widget"
                data-status="ready"
              >
                <h2 className={jobs.heading}>{positions.heading}</h2>
                <div className={jobs.group}>
                  <ul className={jobs.list}>
                    {positions.jobs.map((job) => (
                      <JobItem key={job.id} job={job} />
                    ))}
                  </ul>
                </div>
                <p className={jobs.footer}>
                  <a
                    className={jobs.seeAll}
                    href={positions.seeAll.href}
                    data-broadsheet-event="see-all"
                  >
                    {positions.seeAll.label}
                  </a>
                </p>
              </section>
            </div>
            <div className={columns.column}>
              <section
                aria-label={elsewhere.heading}
                className={channels.root}
                data-broadsheet-component="channel-list"
              >
                <h2 className={channels.heading}>{elsewhere.heading}</h2>
                <ul className={channels.list}>
                  {elsewhere.items.map(({ name, action, href, kind }) => {
                    const text = (
                      <>
                        <span className={channels.name}>
                          <span className={channels.nameText}>
                            <span>{name}</span>
                            <span className={channels.separator}>,</span>
                          </span>
                        </span>{' '}
                        <span className={channels.action}>{action}</span>
                      </>
                    );
                    return (
                      <li key={name} className={channels.item}>
                        {href ? (
                          <a
                            className={channels.link}
                            href={href}
                            type={kind === 'feed' ? 'application/rss+xml' : undefined}
                            data-broadsheet-event="channel"
                          >
                            {text}
                          </a>
                        ) : (
                          <span className={channels.link}>{text}</span>
                        )}
                      </li>
                    );
                  })}
                </ul>
              </section>
            </div>
            <div className={columns.column} data-last="">
              <section
                aria-label={topics.heading}
                className={tiles.root}
                data-broadsheet-component="topic-tiles"
              >
                <h2 className={tiles.heading}>{topics.heading}</h2>
                <p className={tiles.description}>{topics.description}</p>
                <ul className={tiles.list} data-columns="3 5">
                  {topics.items.map(({ label, icon }) => (
                    <li key={label} className={tiles.item}>
                      <span className={tiles.tile}>
                        <span className={tiles.icon} aria-hidden="true">
                          {renderTopicIcon(icon)}
                        </span>
                        <span className={tiles.label}>{label}</span>
                      </span>
                    </li>
                  ))}
                </ul>
                <p className={tiles.footer}>
                  <span className={tiles.more}>{topics.more.label}</span>
                </p>
              </section>
            </div>
          </div>
        </div>
      </main>
      <footer id="footer" className={footer.root} data-broadsheet-component="footer">
        <div className={footer.container}>
          <div className={footer.main} data-columns={2}>
            <div className={footer.brand}>
              <a
                className={footer.logo}
                href={content.footer.logo.href}
                data-broadsheet-event="logo"
              >
                {content.footer.logo.alt}
              </a>
              <p className={footer.description}>{content.footer.description}</p>
            </div>
            <nav className={footer.navigation} aria-label="Footer">
              <ul className={footer.links}>
                {content.footer.links.map(({ label, href }) => (
                  <li key={label}>
                    <a className={footer.link} href={href} data-broadsheet-event="link">
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
          <div className={footer.legal}>
            <p className={footer.copyright}>{content.footer.copyright}</p>
            <ul aria-label="Legal" className={footer.legalLinks}>
              {content.footer.legal.map(({ label, href }) => (
                <li key={label}>
                  <a className={footer.link} href={href} data-broadsheet-event="legal">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </footer>
    </div>
  );
}

function JobItem({ job }: { job: Job }) {
  return (
    <li className={jobs.item}>
      <a className={jobs.link} href={job.href} data-broadsheet-event="job">
        <span className={jobs.title}>
          <span>{job.title}</span>
          <span className={jobs.separator}>,</span>
        </span>{' '}
        <span className={jobs.location}>{job.location}</span>
      </a>
    </li>
  );
}
