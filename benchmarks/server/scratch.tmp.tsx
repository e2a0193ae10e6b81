import { homePage as p } from '@internal/fixtures';
import { ArticleCard, CategoryTag, PostGrid, JobsWidget, ChannelList, TopicTiles, Footer } from '@broadsheet/react';
import { renderToString } from 'react-dom/server';
import { Card } from './raw-home.tsx';
const time = (name: string, el: () => any) => { const f = () => renderToString(el()); for (let i=0;i<3000;i++) f(); const s = process.cpuUsage(); let n=0; const t=performance.now(); while (performance.now()-t<700) {f();n++} const u=process.cpuUsage(s); console.log(name.padEnd(28), ((u.user+u.system)/n).toFixed(1)); };
const a = p.latest;
for (let k=0;k<2;k++) {
time('raw cards', () => <ul>{a.map((x) => <li key={x.id}><Card article={x} isLead={false} level="h3" /></li>)}</ul>);
time('our cards direct', () => <ul>{a.map((x) => <li key={x.id}><ArticleCard title={x.title} href={x.href} category={x.category} publishedAt={x.publishedAt} image={x.image} /></li>)}</ul>);
time('our cards spread', () => <ul>{a.map(({id, ...x}) => <li key={id}><ArticleCard {...x} /></li>)}</ul>);
time('PostGrid', () => <PostGrid items={a} heading="The latest" />);
time('tags raw', () => <ul>{a.map((x) => <a key={x.id} className="a" data-bs-component="x" data-variant="text" href={x.category!.href!}>{x.category!.label}</a>)}</ul>);
time('tags', () => <ul>{a.map((x) => <CategoryTag key={x.id} label={x.category!.label} href={x.category!.href} />)}</ul>);
time('tags as functions', () => <ul>{a.map((x) => CategoryTag({label: x.category!.label, href:x.category!.href }))}</ul>);
time('jobs', () => <JobsWidget {...p.positions} />);
time('channels', () => <ChannelList {...p.channels} />);
time('topics', () => <TopicTiles {...p.topics} items={p.topics.items.map((t)=>({label:t.label}))} />);
time('footer', () => <Footer {...p.footer} />);
}
