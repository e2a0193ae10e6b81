export * from '@broadsheet/category-tag';
