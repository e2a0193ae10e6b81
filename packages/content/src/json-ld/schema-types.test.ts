import type * as Schema from 'schema-dts';
import { expectTypeOf, test } from 'vitest';
import type {
  ArticleNode,
  BreadcrumbListNode,
  CollectionPageNode,
  ItemListNode,
  JobPostingNode,
  OrganizationNode,
  WebSiteNode,
} from './types.ts';

test('the nodes are compatible with schema-dts', () => {
  expectTypeOf<OrganizationNode>().toExtend<Schema.Organization>();
  expectTypeOf<WebSiteNode>().toExtend<Schema.WebSite>();
  expectTypeOf<ArticleNode>().toExtend<Schema.Article>();
  expectTypeOf<ItemListNode>().toExtend<Schema.ItemList>();
  expectTypeOf<CollectionPageNode>().toExtend<Schema.CollectionPage>();
  expectTypeOf<BreadcrumbListNode>().toExtend<Schema.BreadcrumbList>();
  expectTypeOf<JobPostingNode>().toExtend<Schema.JobPosting>();
});
