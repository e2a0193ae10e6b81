// A stylesheet of its own: a home page does without the styles of stories and lists.
import './navigation/breadcrumbs.css.ts';
import './navigation/pagination.css.ts';
import './story/author-header.css.ts';
import './story/newsletter-form.css.ts';
import './story/prose.css.ts';
import './story/related-stories.css.ts';
import './story/story-header.css.ts';
