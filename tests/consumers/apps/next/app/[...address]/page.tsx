interface ArticleProps {
  params: Promise<{ address: string[] }>;
}

/** Stands for every other page of the publication. */
export default async function Article({ params }: ArticleProps) {
  const { address } = await params;
  return <h1>{address.at(-1)}</h1>;
}
